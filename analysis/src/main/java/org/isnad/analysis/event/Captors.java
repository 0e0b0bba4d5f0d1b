package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;

/**
 * Who holds those of whom a noun tells only that they are held: the one security body that its
 * sentence speaks of before it.
 *
 * <p>{@code نجحت الجهات الأمنية في مهمتها بالقبض على ستة} → الجهات الأمنية.
 */
final class Captors {

  private final Layers layers;
  private final NounPhraseReader phrases;
  private final Sectors sectors;

  Captors(Grammar grammar, Sectors sectors) {
    this.layers = grammar.layers();
    this.phrases = grammar.phrases();
    this.sectors = sectors;
  }

  /** The draft with those who hold, the same where it tells them or nobody can. */
  Draft of(Draft draft) {
    return draft.trigger().type() == EventType.COERCE
            && "arrest".equals(draft.trigger().mode())
            && draft.actors().isEmpty()
            && !draft.recipients().isEmpty()
            && draft.rule().startsWith("noun")
        ? draft.by(before(draft.word()))
        : draft;
  }

  /** The one such body, empty where there is none or several. */
  private List<Participant> before(int word) {
    NounPhrase only = null;
    int i = layers.sentence(word).firstWord();
    while (i < word) {
      NounPhrase phrase = phrases.read(i);
      if (phrase != null && phrase.end() <= word && isSecurity(phrase)) {
        if (only != null && !only.participants().equals(phrase.participants())) {
          return List.of();
        }
        only = phrase;
      }
      i = phrase == null || !phrase.isSomebody() ? i + 1 : Math.max(i + 1, phrase.end());
    }
    return NounPhrase.anybody(only);
  }

  private boolean isSecurity(NounPhrase phrase) {
    return phrase.isSomebody()
        && phrase.participants().size() == 1
        && phrase.participants().stream()
            .allMatch(p -> sectors.of(p, layers).sector() == Sector.COP)
        && phrase.participants().stream().noneMatch(layers::isPerson);
  }
}
