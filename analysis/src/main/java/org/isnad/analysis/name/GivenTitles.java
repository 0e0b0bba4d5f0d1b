package org.isnad.analysis.name;

import java.util.Set;
import org.isnad.analysis.name.NameLexicons.TitlePhrase;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.text.Phrases.Match;

/**
 * Titles that are given names too, by what follows: {@code مالك نايف} is a name, since no person
 * has an owner, and {@code سلطان القحطاني}, since no family has a sultan.
 */
final class GivenTitles {

  /** A title of countries, and a given name before a family's. */
  private static final String SULTAN = "سلطان";

  /** Titles of an office that are given names too: مالك. */
  private final Set<String> ofOffices;

  private final NameWords nameWords;

  GivenTitles(NameLexicons lexicons) {
    this.ofOffices = lexicons.list("given-titles");
    this.nameWords = lexicons.nameWords;
  }

  boolean isName(Draft draft, Match<TitlePhrase> title) {
    int next = title.endWord();
    if (next != title.firstWord() + 1
        || next >= draft.size()
        || !draft.word(next).isArabic()
        || !draft.sameSentence(title.firstWord(), next)) {
      return false;
    }
    Grade grade = draft.grade(nameWords, next);
    if (draft.word(next).stems().get(0).definite()) {
      return title.first().key().equals(SULTAN)
          && grade.compareTo(Grade.WEAK) <= 0
          && draft.free(next, next + 1);
    }
    return ofOffices.contains(title.first().key())
        && (grade == Grade.SURE || nameWords.isGiven(draft.word(next)));
  }
}
