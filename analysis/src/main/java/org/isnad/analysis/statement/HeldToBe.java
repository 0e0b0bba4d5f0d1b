package org.isnad.analysis.statement;

import java.util.Optional;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.text.VerbForm.Tense;

/**
 * What somebody says the object of a verb to be, or is told by a verb with its object.
 *
 * <p>{@code وصفته أثينا بأنه خطأ} → {@code خطأ}; {@code ما اعتبره تدخلا} → {@code تدخلا}; {@code ما
 * أسماه "الفوضى"} → {@code الفوضى}.
 */
final class HeldToBe {

  private final Report report;
  private final View view;
  private final VerbCue cue;

  HeldToBe(VerbCue cue) {
    this.report = cue.report;
    this.view = cue.view;
    this.cue = cue;
  }

  /**
   * What stands after a verb with its object: a name for NAME, a clause or phrase for the others.
   */
  Optional<Attached> described(int next, Wanted wanted) {
    if (cue.verb.has(Frame.NAME)) {
      Optional<Attached> so = cue.what ? heldSo(next, wanted) : Optional.empty();
      if (so.isPresent()) {
        return so;
      }
      boolean called = view.key(next).equals("باسم");
      boolean here =
          next == cue.at + 1 && view.key(cue.at - 1).endsWith("ما") && !view.startsName(next);
      return called || here
          ? report.contentFinder.object(called ? next + 1 : next, cue.limit, wanted, "name")
          : Optional.empty();
    }
    if (cue.verb.has(Frame.AS)) {
      boolean on = view.key(next).equals("علي") && view.isComplementiser(next + 1);
      Optional<Attached> asIt =
          report
              .contentFinder
              .at(on ? next + 1 : next, wanted.as(cue.verb.takingBa()))
              .map(a -> on ? withoutThat(a) : a);
      boolean behind = next > cue.at + 1;
      if (asIt.isEmpty() && cue.what && mayBeHeld(next) && !bringsByBehind(next)) {
        return report.contentFinder.object(next, cue.limit, wanted, "held-to-be");
      }
      boolean told = cue.relative || behind || cue.match.stem().joined() && isHeldAlways();
      boolean held = told && cue.verb.has(Frame.OBJ);
      return asIt.isEmpty() && held && isIndefinite(next)
          ? report.contentFinder.object(next, cue.limit, wanted, "held-to-be")
          : asIt;
    }
    return report.contentFinder.at(next, wanted);
  }

  /** {@code ما سموه بتحرير المدينة}. */
  private Optional<Attached> heldSo(int next, Wanted wanted) {
    return view.opening(next) == null
        ? report.contentFinder.at(next, wanted.as(cue.verb.takingBa()))
        : Optional.empty();
  }

  /**
   * {@code ما اعتبره تدخلا}, {@code مما اعتبروه "صمت الحكومة"}: what it is held to be, and nobody
   * who holds it.
   */
  private boolean mayBeHeld(int at) {
    if (at >= cue.limit || view.opening(at) != null) {
      return at < cue.limit;
    }
    return view.word(at).isArabic()
        && !view.isDefinite(at)
        && !view.isInName(at)
        && view.sourceNoun(at) == null
        && !Plausible.isPeople(view, at)
        && !view.isIn(WordList.QUANTIFIER, at)
        && !view.isIn(WordList.PREPOSITION, at)
        && !view.isIn(WordList.ADVERB, at)
        && view.word(at).stems().get(0).preposition() == 0
        && (view.isDeed(at) || view.verbs(at).isEmpty())
        && view.timeAt(at) == null;
  }

  /** {@code ما وصفته مؤسسات دولية بالكارثة}: who holds it stands before what it is held to be. */
  private boolean bringsByBehind(int at) {
    for (int i = at + 1; cue.verb.takes("ب") && i < cue.limit && !view.isPunctuation(i); i++) {
      boolean by = view.withPreposition(i, 'ب').isPresent() && !view.isIn(WordList.ADVERB, i);
      if (by || view.isComplementiser(i) && view.key(i).startsWith("ب")) {
        return true;
      }
    }
    return false;
  }

  /** {@code تصنفه على أنه منظمة}: as {@code بأنه}, the clause without its أن. */
  private Attached withoutThat(Attached clause) {
    int first = clause.word() + 1;
    int start = first < view.size() ? view.word(first).start() : clause.content().start();
    return start < clause.content().end()
        ? new Attached(
            clause.content().withStart(start), clause.act(), clause.rule(), clause.word())
        : clause;
  }

  /** {@code واعتبرتها خطوة}, {@code وعدته خطأ}: verbs of the past that hold it to be something. */
  private boolean isHeldAlways() {
    return cue.form.tense() == Tense.PAST && cue.verb.act() == Act.OPINE;
  }

  /** {@code الذي اعتبره ممثلا كبيرا}: what somebody is held to be, no name and no verb. */
  private boolean isIndefinite(int at) {
    return at < cue.limit
        && view.word(at).isArabic()
        && view.nameAt(at) == null
        && !view.isDefinite(at)
        && view.verbs(at).isEmpty()
        && endsLikeObject(at);
  }

  private boolean endsLikeObject(int at) {
    String surface = view.word(at).surface();
    return surface.endsWith("ا")
        || !cue.relative && (surface.endsWith("ة") || surface.endsWith("ات"));
  }
}
