package org.isnad.analysis.statement;

import org.isnad.analysis.statement.SourceReader.Phrase;

/**
 * {@code دعا الرئيس أنصاره إلى}, {@code طالب المدير موظفيه بـ}: those whom somebody speaks to are
 * told as his, right behind him.
 */
final class OwnedObject {

  private OwnedObject() {}

  /** The word of the subject that is its verb's object; where it starts if none is. */
  static int in(View view, Phrase subject) {
    for (int i = subject.start() + 1; i < subject.end(); i++) {
      boolean whole = view.isDefinite(i - 1) || view.isInName(i - 1);
      if (whole && isSomebodyOf(view, i)) {
        return i;
      }
    }
    return subject.start();
  }

  private static boolean isSomebodyOf(View view, int at) {
    String surface = view.word(at).surface();
    boolean owned = surface.endsWith("ه") || surface.endsWith("ها") || surface.endsWith("هم");
    if (!owned || view.nameAt(at) != null || view.word(at).stems().get(0).definite()) {
      return false;
    }
    String noun = OwnerPronoun.nounOf(view.key(at));
    return view.lexicon.sourceNoun(noun) != null || view.lexicon.sourceNoun(noun + "ن") != null;
  }
}
