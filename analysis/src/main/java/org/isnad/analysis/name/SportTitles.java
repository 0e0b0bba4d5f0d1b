package org.isnad.analysis.name;

import org.isnad.analysis.name.NameLexicons.TitleClass;
import org.isnad.analysis.name.NameLexicons.TitlePhrase;
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Word;

/**
 * Titles of sport that what they are of makes definite, so that a single name may follow: {@code
 * مدرب اللياقة بابلو}, {@code لاعب الاتحاد الجديد مونتاري}, but not {@code أفضل لاعب في البطولة}.
 */
final class SportTitles {

  private final NameLexicons lexicons;

  SportTitles(NameLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Whether only definite words stand between the title and a word that is no ordinary one. */
  boolean leadTo(Draft draft, Match<TitlePhrase> title, int at) {
    if (title.value().sort() != TitleClass.SPORT || at == title.endWord()) {
      return false;
    }
    for (int i = title.endWord(); i < at; i++) {
      Word word = draft.word(i);
      if (!word.isArabic() || !word.stems().get(0).definite()) {
        return false;
      }
    }
    return !lexicons.nameWords.isOrdinary(draft.word(at).key())
        && lexicons.personVerbs.find(draft.word(at)).isEmpty();
  }
}
