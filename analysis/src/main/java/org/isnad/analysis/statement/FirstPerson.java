package org.isnad.analysis.statement;

import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.VerbLexicon;

/**
 * Tells by its letters a verb of the first person that is else spelled like one of the third:
 * {@code أعتقد} beside اعتقد, {@code آمل} beside أمل.
 */
final class FirstPerson {

  private FirstPerson() {}

  /** Whether the verb, so written, is what the writer or the one quoted says of himself. */
  static boolean isSpelled(View view, VerbLexicon.Match<SpeechVerb> match) {
    String written = view.of(match.stem().span());
    String lemma = match.verb().lemma();
    if (written.isEmpty() || lemma.isEmpty() || match.stem().future()) {
      return false;
    }
    char first = written.charAt(0);
    boolean feeling =
        match.verb().commitment() == SpeechVerb.Commitment.FEELING
            || match.verb().commitment() == SpeechVerb.Commitment.OPINION;
    boolean madda =
        feeling
            && first == ArabicLetters.ALEF_MADDA
            && lemma.charAt(0) == ArabicLetters.ALEF_HAMZA_ABOVE;
    boolean hamza =
        first == ArabicLetters.ALEF_HAMZA_ABOVE
            && view.lexicon.is(WordList.OWN_THOUGHT, Folding.key(lemma));
    return madda || hamza;
  }
}
