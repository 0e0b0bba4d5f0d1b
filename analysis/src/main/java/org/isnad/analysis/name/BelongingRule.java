package org.isnad.analysis.name;

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

  /** Behind an organ of another body: العامة in المديرية العامة لكلية الطب. */
  private final Set<String> organAdjectives;

  BelongingRule(NameLexicons lexicons) {
    this.gazetteer = lexicons.gazetteer;
    this.belonging = lexicons.list("belonging");
    this.organAdjectives = lexicons.list("office-adjectives");
  }

  void find(Draft draft) {
    for (Found found : List.copyOf(draft.found())) {
      if (found.type() == EntityType.ORG) {
        inner(draft, found);
        outer(draft, found);
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
