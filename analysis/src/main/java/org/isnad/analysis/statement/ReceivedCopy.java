package org.isnad.analysis.statement;

import org.isnad.analysis.text.Quotation;

/**
 * That somebody was given a document, who is not the one that speaks by it: {@code تقرير حصلت
 * «الساحل» على نسخة منه}, {@code إحصائية اطلعت عليها الساحل}. Mostly it is the outlet itself.
 */
final class ReceivedCopy {

  /** Words from the verb to the copy. */
  private static final int FARTHEST = 8;

  private ReceivedCopy() {}

  /** Index after the clause that a verb of receiving opens; {@code at} where none does. */
  static int end(View view, int at) {
    if (!view.isIn(WordList.RECEIVING, at)) {
      return at;
    }
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST);
    for (int i = at + 1; i < limit && !view.isComma(i) && !view.isComplementiser(i); i++) {
      String key = view.key(i);
      if (key.startsWith("نسخ")) {
        return pastOf(view, i + 1, limit);
      }
      if (key.equals("عليه") || key.equals("عليها")) {
        return pastReceiver(view, i + 1);
      }
    }
    return at;
  }

  /** {@code نسخة خاصة | منه}. */
  private static int pastOf(View view, int at, int limit) {
    int of = at + 1 < limit && view.isPronounBehindPreposition(at + 1) ? at + 1 : at;
    return view.isPronounBehindPreposition(of) ? of + 1 : at;
  }

  private static int pastReceiver(View view, int at) {
    Quotation name = view.opening(at);
    if (name != null && name.closed()) {
      return view.endWord(name.span());
    }
    var named = view.nameAt(at);
    return named == null ? at : view.endWord(named.span());
  }
}
