package org.isnad.analysis.name;

import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.text.Abbreviations;
import org.isnad.analysis.text.Word;

/** Letters that stand for given names: جورج و. بوش, ج. ك. رولينغ, جورج دبليو. بوش. */
final class Initials {

  private final Abbreviations abbreviations = new Abbreviations();
  private final NameWords nameWords;

  Initials(NameWords nameWords) {
    this.nameWords = nameWords;
  }

  /**
   * The index of the name behind the initials that begin at {@code at}, or {@code at} where there
   * are none, no name follows (إس.بي.سي), or they are titles of another: محمد، د. خالد.
   */
  int end(Draft draft, int at) {
    int end = abbreviations.endOfInitials(draft.words(), at);
    if (end == at || !isName(draft, end)) {
      return at;
    }
    Word word = draft.word(end);
    boolean local = nameWords.isGiven(word) || word.stems().get(0).definite();
    return local && abbreviations.mayBeTitles(draft.words(), at, end) ? at : end;
  }

  /**
   * The index of the name behind the initials that it begins with, two at least, not all of which
   * may be titles; {@code at} where none begins so.
   */
  int endOfBeginning(Draft draft, int at) {
    int end = end(draft, at);
    boolean begins =
        end > at + 2
            && draft.sameSentence(at, end)
            && !abbreviations.mayBeTitles(draft.words(), at, end);
    return begins ? end : at;
  }

  /** Whether the word is a title cut short: وأ. د. */
  boolean isTitle(Draft draft, int at) {
    return abbreviations.isTitle(draft.words(), at);
  }

  private boolean isName(Draft draft, int at) {
    Grade grade = draft.grade(nameWords, at);
    return grade != Grade.COMMON
        && grade != Grade.PARTICLE
        && !abbreviations.isLetter(draft.word(at));
  }
}
