package org.isnad.analysis.statement;

import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The source nouns of an article: {@code المصدر}, {@code مسؤولوها}. Many rules ask for those of few
 * words, so that each is looked up at the first question.
 */
final class SourceNouns {

  private static final String BEFORE = "أمام";
  private static final String AND_BEFORE = "وأمام";

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
