package org.isnad.analysis.statement;

import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.VerbForm.Number;
import org.jspecify.annotations.Nullable;

/**
 * Whether a verb of saying behind و has a speaker of its own: {@code ودعت وزارة الموانئ إلى},
 * {@code وأعلنت أمس هيئة الموانئ أن}; not {@code وأمروا النيابة بفتح}.
 */
final class JoinedSubject {

  /** Words from a speaker's first to what he says at most. */
  private static final int NEAR = 8;

  private final View view;

  JoinedSubject(View view) {
    this.view = view;
  }

  /**
   * {@code وكشفت وثائق أن}; with a verb that may take who is asked or warned only one who agrees
   * with it, {@code وطالبت المعارضة بـ}, and none behind {@code وأبلغت الحكومة بأن}, who is told,
   * nor in {@code المعارضة رفضت القرار، ودعت الحكومة إلى}.
   *
   * @param said whether the verb it is joined to is one of saying
   */
  boolean isBehind(int verb, SpeechVerb says, Agreement own, boolean said) {
    int next = pastAdjuncts(verb + 1, says);
    if (own.number() == Number.PLURAL || next >= view.size()) {
      return false;
    }
    Named named = view.startsName(next) ? view.nameAt(next) : null;
    if (named == null && view.sourceNoun(next) == null) {
      return false;
    }
    int end = named == null ? next + 1 : view.endWord(named.span());
    return !says.has(Frame.WHOM)
        || named != null && !isPreposition(end)
        || !said && says.act() != Act.STATE && agrees(next, named, own) && bringsContent(end, says);
  }

  /** {@code وأعلنت | أمس من جانبها في بيان | هيئة الموانئ}. */
  private int pastAdjuncts(int at, SpeechVerb says) {
    int end = at;
    int next = pastAdjunct(at, says);
    while (next > end && next < view.size()) {
      end = next;
      next = pastAdjunct(end, says);
    }
    return end;
  }

  private int pastAdjunct(int at, SpeechVerb says) {
    if (view.timeAt(at) != null) {
      return Math.max(at + 1, view.timeEnd(at));
    }
    if (view.isIn(WordList.ADVERB, at) || view.isIn(WordList.VOICE_BACK, at)) {
      return at + 1;
    }
    boolean occasion =
        view.isIn(WordList.SPEECH_OCCASION, at + 1) || view.isIn(WordList.ADJUNCT, at + 1);
    boolean aside = isOwnSide(at) || occasion && view.isIn(WordList.PREPOSITION, at);
    return aside && !says.takes(view.key(at)) || isOwnSide(at) ? at + 2 : at;
  }

  /** {@code من جانبها}, {@code من جهته}. */
  private boolean isOwnSide(int at) {
    return view.key(at).equals("من") && view.isIn(WordList.OWN_SIDE, at + 1);
  }

  private boolean isPreposition(int at) {
    return at >= view.size()
        || view.isIn(WordList.PREPOSITION, at)
        || view.word(at).stems().stream().anyMatch(stem -> stem.preposition() != 0);
  }

  /** {@code ودعت وزارة}, {@code ودعت كندا}; not {@code ودعت حزب النجمة}. */
  private boolean agrees(int at, @Nullable Named named, Agreement own) {
    boolean country = named != null && named.entity().type() == EntityType.LOC;
    String key = view.key(at);
    boolean feminine = key.endsWith("ه") || key.endsWith("ات");
    return own.equals(Agreement.FEMININE) == (country || feminine);
  }

  /** {@code … من}, {@code … بفتح تحقيق}, {@code … أن}: what the verb brings, before a mark. */
  private boolean bringsContent(int from, SpeechVerb says) {
    int limit = Math.min(view.size(), from + NEAR);
    for (int i = from; i < limit && !view.isPunctuation(i); i++) {
      boolean by = says.takes("ب") && view.withPreposition(i, 'ب').isPresent();
      if (by || says.takes(view.key(i)) || view.isComplementiser(i)) {
        return true;
      }
    }
    return false;
  }
}
