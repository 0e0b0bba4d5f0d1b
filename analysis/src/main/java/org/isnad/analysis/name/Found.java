package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name found in the text, before it is known which entity it belongs to.
 *
 * @param firstWord index of its first word
 * @param endWord index after its last word
 * @param known the gazetteer's entry
 * @param core parts that name it without its head noun or addition, of {@code صحيفة نيويورك تايمز}
 *     the last two words
 * @param roles the titles before or after it
 */
record Found(
    EntityType type,
    Span span,
    int firstWord,
    int endWord,
    String rule,
    @Nullable Known known,
    @Nullable String country,
    SourceKind kind,
    List<Span> core,
    List<Title> roles) {

  /** Rule of a definite head noun that stands for a name with it: الوزارة. */
  static final String SHORT_FORM = "short-form";

  /** Rule of a kingdom by its head noun alone: المملكة. */
  static final String KINGDOM = "kingdom";

  /** Rule of an organisation by one definite word: الجيش. */
  static final String ORGANISATION_ALONE = "organisation-alone";

  /**
   * A title that a name was found with.
   *
   * @param office the organisation or country named in it
   */
  record Title(String text, Span span, @Nullable Span office, @Nullable String country) {}

  Found {
    core = List.copyOf(core);
    roles = List.copyOf(roles);
  }

  static Found of(EntityType type, Span span, int first, int end, String rule, SourceKind kind) {
    return new Found(type, span, first, end, rule, null, null, kind, List.of(), List.of());
  }

  Found withKnown(Known entry) {
    return new Found(
        type, span, firstWord, endWord, rule, entry, entry.country(), entry.kind(), core, roles);
  }

  Found withCountry(@Nullable String code) {
    return new Found(type, span, firstWord, endWord, rule, known, code, kind, core, roles);
  }

  Found withCore(Span part) {
    return withCores(List.of(part));
  }

  Found withCores(List<Span> parts) {
    return new Found(type, span, firstWord, endWord, rule, known, country, kind, parts, roles);
  }

  /** The same name with more words, its words before as the core. */
  Found to(Span longer, int end) {
    List<Span> cores = new ArrayList<>(core);
    cores.add(span);
    return new Found(type, longer, firstWord, end, rule, known, country, kind, cores, roles);
  }

  Found withRoles(List<Title> titles) {
    return new Found(type, span, firstWord, endWord, rule, known, country, kind, core, titles);
  }

  /** Whether it names the entity only in this article: الوزارة, المملكة. */
  boolean isShortForm() {
    return rule.equals(SHORT_FORM) || rule.equals(KINGDOM);
  }

  boolean coversWord(int word) {
    return firstWord <= word && word < endWord;
  }
}
