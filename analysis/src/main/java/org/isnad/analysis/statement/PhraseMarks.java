package org.isnad.analysis.statement;

import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Whether a mark ends a phrase: dots of initials, dashes and short names in quotation marks do not.
 *
 * <p>{@code منظمة «أنقذوا الأطفال» الدولية}, {@code ج. سالم}.
 */
final class PhraseMarks {

  private static final int LONGEST_ASIDE = 6;

  private final View view;
  private final PhraseHeads heads;

  PhraseMarks(View view, PhraseHeads heads) {
    this.view = view;
    this.heads = heads;
  }

  /** Whether the mark there ends the phrase before it. */
  boolean stopsAtMark(int at) {
    Quotation quotation = view.opening(at);
    if (quotation == null) {
      Word word = view.word(at);
      return !(word.is('-')
          || word.is('/')
          || word.is('.') && !word.spaceBefore() && isInitial(at));
    }
    boolean shortAside = view.wordsIn(quotation) <= LONGEST_ASIDE;
    boolean name =
        view.nameAt(at) != null
            || view.nameAt(at + 1) != null
            || heads.isHonorific(at + 1)
            || isNaming(at - 1);
    return !(shortAside && quotation.closed() && (name || !quotation.isCertain()));
  }

  private boolean isInitial(int at) {
    return at > 0 && view.key(at - 1).length() <= 2;
  }

  /** {@code صحيفة «…»}: a noun that sorts what the quotation marks behind it name. */
  boolean isNaming(int at) {
    Quotation quotation = view.opening(at + 1);
    boolean longer = quotation != null && view.wordsIn(quotation) > LONGEST_ASIDE;
    if (at < 0 || longer || !view.word(at).isArabic()) {
      return false;
    }
    for (Stem stem : view.word(at).stems()) {
      if (view.lexicon.is(WordList.NAMING, stem)) {
        return true;
      }
    }
    return false;
  }
}
