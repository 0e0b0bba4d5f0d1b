package org.isnad.analysis.statement;

import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbLexicon;

/**
 * Tells by its letters a verb of the first person that is else spelled like one of the third:
 * {@code أعتقد} beside اعتقد, {@code آمل} beside أمل.
 */
final class FirstPerson {

  /** Acts that are done by naming them: {@code نطالب}, {@code أشكر}, {@code نعد}. */
  private static final Set<Act> PERFORMED =
      Set.of(Act.REQUEST, Act.ACCUSE, Act.PROMISE, Act.PRAISE, Act.WARN, Act.ASK);

  private FirstPerson() {}

  /**
   * {@code نطالب الدولة بـ}, {@code أشكر اللاعبين على}: whoever says so does it, and nothing is
   * told; of one alone only with the hamza by which it is no past tense, {@code انتقد}.
   */
  static boolean performs(View view, VerbLexicon.Match<SpeechVerb> match) {
    VerbForm form = match.form();
    if (form.tense() != VerbForm.Tense.PRESENT || !PERFORMED.contains(match.verb().act())) {
      return false;
    }
    boolean several = form.number() == VerbForm.Number.PLURAL;
    String written = view.of(match.stem().span());
    boolean hamza = !written.isEmpty() && written.charAt(0) == ArabicLetters.ALEF_HAMZA_ABOVE;
    boolean ambiguous = match.verb().lemma().charAt(0) == ArabicLetters.ALEF_HAMZA_ABOVE;
    boolean described = !form.object().isEmpty() && !match.verb().has(Frame.WHOM);
    return several || hamza && !ambiguous && !described;
  }

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
