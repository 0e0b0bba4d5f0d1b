package org.isnad.analysis.name;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.NameLexicons.TitlePhrase;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Word;

/**
 * Tells the name {@code علي} from "on me", which is written like it: {@code قال علي حسن}, not
 * {@code صعب علي السفر}.
 *
 * <p>Only texts that write the preposition as {@code على} are judged. A name is what stands behind
 * a title or name, or before another name; in a quotation, where somebody may speak of himself,
 * only what stands before a sure one without the article.
 */
final class AliRule {

  private static final String ALI = "علي";
  private static final String ON = "على";

  private final NameLexicons lexicons;

  /** What is on somebody: صعب. */
  private final Set<String> beforeOnMe;

  AliRule(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.beforeOnMe = lexicons.list("before-on-me");
  }

  void find(Draft draft) {
    if (!writesOn(draft)) {
      return;
    }
    boolean quoted = false;
    for (int i = 0; i < draft.size(); i++) {
      Word word = draft.word(i);
      if (draft.isQuote(i)) {
        quoted = word.is('«') || word.is('“') || !quoted && !draft.isClosing(i);
      } else if (word.isWritten(ALI)) {
        draft.setAli(i, isName(draft, i, quoted));
      }
    }
  }

  private static boolean writesOn(Draft draft) {
    for (Word word : draft.words()) {
      if (word.isWritten(ON)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(Draft draft, int index, boolean quoted) {
    int before = index - 1;
    boolean behind =
        before >= 0 && draft.sameSentence(before, index) && draft.word(before).isArabic();
    if (behind && beforeOnMe.contains(draft.word(before).key())) {
      return false;
    }
    return behind && (isTitle(draft, before) || !quoted && isName(draft.word(before)))
        || isBeforeName(draft, index, quoted);
  }

  private boolean isTitle(Draft draft, int index) {
    Optional<Match<TitlePhrase>> title = lexicons.titles.find(draft.words(), index);
    return title.filter(match -> match.endWord() == index + 1).isPresent();
  }

  private boolean isName(Word word) {
    return lexicons.nameWords.grade(word).compareTo(Grade.PARTICLE) <= 0
        && lexicons.personVerbs.find(word).isEmpty();
  }

  private boolean isBeforeName(Draft draft, int index, boolean quoted) {
    int next = index + 1;
    if (next >= draft.size() || !draft.sameSentence(index, next) || !draft.word(next).isArabic()) {
      return false;
    }
    Word word = draft.word(next);
    Grade grade = lexicons.nameWords.grade(word);
    boolean definite = word.stems().get(0).definite();
    if (quoted) {
      return grade == Grade.SURE && !definite;
    }
    return grade.compareTo(Grade.FOREIGN) <= 0
        || lexicons.nameWords.isNameWithArticle(word.stems().get(0));
  }
}
