package org.isnad.analysis.event;

import org.isnad.analysis.event.Slot.Place;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a phrase beside a verb does what the verb says.
 *
 * <p>{@code طالب قوات التحالف}: not the forces, as the verb is masculine; {@code استهدفت غارة}: the
 * raid.
 */
final class Doers {

  /** Of CAMEO, to negotiate. */
  private static final String NEGOTIATE = "046";

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Agreement agreement;
  private final Attackers attackers;

  Doers(Layers layers, Vocabulary vocabulary, Agreement agreement, Attackers attackers) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.agreement = agreement;
    this.attackers = attackers;
  }

  /** Whether the phrase may be the subject: by what it is, and by the gender of the verb. */
  boolean mayAct(
      Trigger trigger,
      NounPhrase subject,
      VerbForm form,
      @Nullable NounPhrase object,
      boolean after) {
    if (!subject.isSomebody()) {
      return false;
    }
    Participant first = subject.participants().get(0);
    boolean alone = object == null || !object.isSomebody();
    if (trigger.type() == EventType.CONSULT
        && subject.participants().size() == 1
        && !isOffice(subject)
        && !isTalkOfStates(trigger)
        && agreement.isPlace(first)) {
      return false;
    }
    if (trigger.type() == EventType.CONSULT
        && trigger.isVisit()
        && subject.participants().size() == 1
        && layers.mention(subject.first()) != null
        && !layers.isPerson(first)) {
      return false;
    }
    if (!after || !trigger.recipientAt(Place.OBJECT)) {
      return true;
    }
    boolean number = layers.word(subject.first()).isNumber() && !trigger.isDoneToBody();
    return alone ? !number && agreement.fits(form, subject) : !agreement.isAccusative(subject);
  }

  /** {@code ستتفاوض أثينا مع البصرة}: states talk with each other, and visit nobody. */
  private static boolean isTalkOfStates(Trigger trigger) {
    return trigger.isTalk() && trigger.cameo().equals(NEGOTIATE) && trigger.with().isEmpty();
  }

  /**
   * {@code رئيس مصر}: who holds it meets others, although he stands for the state; not behind a
   * name.
   */
  private boolean isOffice(NounPhrase subject) {
    return layers.mention(subject.first()) == null
        && (subject.first() == 0 || !layers.isNamed(subject.first() - 1))
        && vocabulary.is(layers.stem(subject.first()), NounClass.TITLE);
  }

  /** {@code استهدفت غارة أمريكية المعسكر}. */
  boolean isAttack(Trigger trigger, NounPhrase subject) {
    return trigger.type() == EventType.ASSAULT
        && NounPhrase.isThing(subject)
        && (attackers.isAttack(subject.first())
            || subject.first() + 1 < subject.end() && attackers.isAttack(subject.first() + 1));
  }

  /** A thing of the verb's gender right after it does what the verb says. */
  boolean isSubjectThing(VerbForm form, NounPhrase subject) {
    return NounPhrase.isThing(subject)
        && (form.tense() == Tense.PAST || !form.object().isEmpty())
        && form.gender() == VerbForm.Gender.FEMININE
        && agreement.gender(subject) == VerbForm.Gender.FEMININE
        && agreement.fits(form, subject);
  }
}
