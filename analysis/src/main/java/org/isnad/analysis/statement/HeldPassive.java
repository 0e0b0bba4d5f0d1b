package org.isnad.analysis.statement;

import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Tense;

/**
 * Verbs of the present that may be passives, whose subject says nothing: {@code وتقدر تكلفة الطائرة
 * بـ}, {@code يعتبر فلان من أهم اللاعبين}.
 */
final class HeldPassive {

  private final View view;
  private final VerbCue cue;

  HeldPassive(VerbCue cue) {
    this.view = cue.view;
    this.cue = cue;
  }

  /**
   * {@code ويشير تعيينه إلى}, {@code ويشير ارتفاع الأسعار إلى}: a deed that a verb without an
   * object has as its subject.
   */
  boolean isToldByDeed(Attached attached) {
    int deed = cue.at + 1;
    return cue.form.tense() == Tense.PRESENT
        && attached.rule().startsWith(Attached.PREPOSITION)
        && attached.word() > deed + 1
        && !cue.verb.has(Frame.OBJ)
        && !cue.verb.has(Frame.WHOM)
        && view.isDeed(deed)
        && view.nameAt(deed) == null;
  }

  /**
   * {@code وتقدر تكلفة الطائرة بـ}, {@code ويعتبر تعديل اللوائح أهم}: a passive, whose subject the
   * thing is that is held to be.
   */
  boolean isHeld(Attached attached) {
    String noun = view.key(cue.at + 1);
    boolean feminine = noun.endsWith("ه") || noun.endsWith("ات");
    boolean object = attached.rule().equals(Attached.OBJECT) && cue.verb.has(Frame.AS);
    boolean several = object && !feminine && isPlural(cue.at + 1);
    boolean agrees = (feminine || several) == (cue.form.gender() == VerbForm.Gender.FEMININE);
    return (isWhatIsHeld(attached) || object)
        && cue.form.tense() == Tense.PRESENT
        && cue.form.number() == VerbForm.Number.SINGULAR
        && cue.verb.has(Frame.OBJ)
        && attached.content().start() == view.word(cue.at + 1).start()
        && agrees;
  }

  /** {@code أسعار}, {@code ديون}; not {@code إنهاء}, a deed, which is singular. */
  private boolean isPlural(int at) {
    return !view.isDeed(at) || view.word(at).surface().startsWith("أ");
  }

  private static boolean isWhatIsHeld(Attached attached) {
    return attached.rule().equals("described-as") || attached.rule().equals("held-to-be");
  }

  /**
   * {@code وتعتبر مدينة المرفأ أكبر المدن}, {@code ويعتبر الحداد مهندس الاتفاق}: a passive, what a
   * place or person is held to be.
   */
  boolean isHeldPlace(Phrase subject, Attached attached) {
    Source source = subject.source();
    int held = view.text.wordFrom(attached.content().start());
    return cue.form.tense() == Tense.PRESENT
        && isWhatIsHeld(attached)
        && !view.isComplementiser(attached.word())
        && subject.start() == cue.at + 1
        && (isOneOf(cue.at + 1)
            || source.entity() != null
                && (source.entity().type() == EntityType.LOC || !view.isDefinite(held)));
  }

  /** {@code يعتبر أحد المضامين التي}: what it is held to be. */
  private boolean isOneOf(int at) {
    return view.key(at).equals("احد") || view.key(at).equals("احدي");
  }

  /** {@code يعتبر فلان من أهم اللاعبين}: a passive, and nobody who holds it. */
  boolean isHeldAmong(int after) {
    return cue.form.tense() == Tense.PRESENT
        && cue.verb.has(Frame.AS)
        && cue.verb.has(Frame.OBJ)
        && (view.key(after).equals("من")
            || cue.relative && after == cue.at + 1 && !view.isComplementiser(after));
  }
}
