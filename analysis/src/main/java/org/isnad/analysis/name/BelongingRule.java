package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Known.Evidence;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;

/**
 * An organisation and the one it belongs to: {@code مكتب التفتيش التابع لوزارة النقل} is one name,
 * with {@code وزارة النقل} in it as another.
 *
 * <p>So is {@code الأمم المتحدة} in {@code الجمعية العامة للأمم المتحدة}, which the gazetteer knows
 * as a whole.
 */
final class BelongingRule {

  private final Gazetteer gazetteer;
  private final Set<String> belonging;

  /** Heads of offices that sit in other bodies: لجنة. */
  private final Set<String> seated;

  /** Behind an organ of another body: العامة in المديرية العامة لكلية الطب. */
  private final Set<String> organAdjectives;

  BelongingRule(NameLexicons lexicons) {
    this.gazetteer = lexicons.gazetteer;
    this.belonging = lexicons.list("belonging");
    this.seated = lexicons.list("offices");
    this.organAdjectives = lexicons.list("office-adjectives");
  }

  void find(Draft draft) {
    for (Found found : List.copyOf(draft.found())) {
      if (found.type() == EntityType.ORG) {
        inner(draft, found);
        outer(draft, found);
        draft.startingAt(found.firstWord()).ifPresent(f -> seat(draft, f));
      }
    }
  }

  private void inner(Draft draft, Found found) {
    for (int i = found.firstWord() + 1; i < found.endWord(); i++) {
      int word = i;
      gazetteer
          .find(draft.words(), word)
          .filter(m -> m.value().type() == EntityType.ORG && m.endWord() <= found.endWord())
          .filter(m -> m.value().evidence() == Evidence.NONE)
          .filter(
              m ->
                  m.first().preposition() == 'ل'
                      && draft.covering(word).filter(found::equals).isPresent())
          .ifPresent(
              m ->
                  draft.addWithin(
                      Found.of(
                              EntityType.ORG,
                              draft.span(m.first(), m.endWord()),
                              word,
                              m.endWord(),
                              "known-within",
                              m.value().kind())
                          .withKnown(m.value())));
    }
  }

  /** لجنة الدفاع بمجلس الشيوخ: named so too, and by the first part alone. */
  private void seat(Draft draft, Found found) {
    int at = found.endWord();
    if (at + 1 >= draft.size()
        || found.endWord() == found.firstWord() + 1
        || draft.word(found.firstWord()).stems().stream()
            .noneMatch(s -> seated.contains(s.key()))) {
      return;
    }
    boolean apart = draft.word(at).key().equals("في");
    draft
        .startingAt(apart ? at + 1 : at)
        .filter(f -> f.type() == EntityType.ORG && draft.sameSentence(at - 1, at))
        .filter(f -> apart || draft.word(at).stems().stream().anyMatch(s -> s.preposition() == 'ب'))
        .ifPresent(
            owner -> {
              List<Span> cores = new ArrayList<>(found.core());
              cores.add(new Span(found.span().start(), owner.span().end()));
              draft.replace(found, found.withCores(cores));
            });
  }

  private void outer(Draft draft, Found found) {
    int at = found.endWord();
    if (at + 1 >= draft.size() || found.known() != null) {
      return;
    }
    boolean said = belonging.contains(draft.word(at).key());
    boolean organ = organAdjectives.contains(draft.word(at - 1).key()) && found.country() == null;
    int next = said ? at + 1 : at;
    Optional<Found> owner = draft.startingAt(next).filter(f -> f.type() == EntityType.ORG);
    boolean of = draft.word(next).stems().stream().map(Stem::preposition).anyMatch(p -> p == 'ل');
    if (owner.isEmpty() || !of || !(said || organ)) {
      return;
    }
    Span span = new Span(found.span().start(), owner.get().span().end());
    Found longer = found.to(span, owner.get().endWord());
    draft.replace(
        found, longer.country() == null ? longer.withCountry(owner.get().country()) : longer);
  }
}
