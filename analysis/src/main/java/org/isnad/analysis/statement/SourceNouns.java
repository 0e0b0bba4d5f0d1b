package org.isnad.analysis.statement;

import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The source nouns of an article: {@code المصدر}, {@code مسؤولوها}. Many rules ask for those of few
 * words, so that each is looked up at the first question.
 */
final class SourceNouns {

  private static final String BEFORE = "أمام";
  private static final String AND_BEFORE = "وأمام";

  /** {@code بلاده}: of one who speaks for it; {@code البلاد} only stands for where it is. */
  private static final String COUNTRY = "بلاد";

  private static final String ALONE = "وحده";

  private final Text text;
  private final SpeechLexicon lexicon;
  private final @Nullable SourceNoun[] nouns;
  private final boolean[] read;

  SourceNouns(Text text, SpeechLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.nouns = new SourceNoun[text.words().size()];
    this.read = new boolean[nouns.length];
  }

  /** The source noun that the word is, under any of its clitics. */
  @Nullable SourceNoun at(int index) {
    if (!read[index]) {
      read[index] = true;
      nouns[index] =
          isBefore(index) || isUnity(index) ? null : lexicon.sourceNoun(text.word(index));
      if (isOfLaw(index)) {
        nouns[index] = SourceNoun.DOCUMENT;
      } else if (nouns[index] == null && isOwnBody(index)) {
        nouns[index] = SourceNoun.INSTITUTION;
      }
    }
    return nouns[index];
  }

  /** {@code الفصل 31}: of a law, as countries of the Maghreb call it; with no number a season. */
  private boolean isOfLaw(int index) {
    return index + 1 < nouns.length
        && text.word(index + 1).isNumber()
        && text.word(index).stems().get(0).bareKey().equals("فصل");
  }

  /**
   * {@code إن بلاده ترفض}, {@code لكن منظمته تخشى}, {@code عائلته التي قالت}: a body that is
   * somebody's, where it opens a clause or one describes it; elsewhere {@code مراكزها} are places.
   */
  private boolean isOwnBody(int index) {
    Word word = text.word(index);
    if (!OwnerPronoun.mayEnd(word.key()) || word.surface().endsWith("ة")) {
      return false;
    }
    String pronoun = OwnerPronoun.of(word.key());
    String body = OwnerPronoun.nounOf(word.key());
    return (opensClause(index) || is(WordList.RELATIVE, index + 1))
        && !word.key().equals(ALONE)
        && !pronoun.isEmpty()
        && !pronoun.equals(OwnerPronoun.OURS)
        && (body.equals(COUNTRY) || lexicon.sourceNoun(body) == SourceNoun.INSTITUTION);
  }

  private boolean opensClause(int index) {
    return is(WordList.COMPLEMENTISER, index - 1)
        || is(WordList.BUT, index - 1)
        || is(WordList.NARRATIVE, index - 1);
  }

  private boolean is(WordList list, int index) {
    return index >= 0
        && index < nouns.length
        && lexicon.is(list, text.word(index).stems().get(0).key());
  }

  /** {@code وحدة الأراضي اليمنية}: being one, and no unit of a body. */
  private boolean isUnity(int index) {
    return index + 1 < nouns.length
        && text.word(index).key().endsWith("وحده")
        && lexicon.is(WordList.UNITED, text.word(index + 1).key());
  }

  /** أمام, which folded is إمام. */
  private boolean isBefore(int index) {
    return text.word(index).isWritten(BEFORE) || text.word(index).isWritten(AND_BEFORE);
  }
}
