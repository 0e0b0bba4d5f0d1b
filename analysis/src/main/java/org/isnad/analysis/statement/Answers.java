package org.isnad.analysis.statement;

import java.util.BitSet;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Text;

/**
 * The answers of an interview in questions and answers: {@code * لماذا رحلت؟ - تلقيت عرضاً}. All of
 * an answer is its giver's, whom no word beside it names, so that verbs of saying in it are not the
 * outlet's report. A text is such an interview where at least two questions are answered by a
 * sentence that opens with a dash or a bullet.
 */
final class Answers {

  private static final String MARKS = "-–—ـ•*●";
  private static final int FEWEST = 2;

  private final BitSet words;

  private Answers(BitSet words) {
    this.words = words;
  }

  static Answers of(Text text) {
    BitSet words = new BitSet(text.words().size());
    int answers = 0;
    boolean asked = false;
    boolean answering = false;
    for (Sentence sentence : text.sentences()) {
      boolean question = text.isQuestion(sentence);
      boolean marked = isMarked(text, sentence);
      if (asked && marked && !question) {
        answering = true;
        answers++;
      } else if (question && (marked || startsParagraph(text, sentence))) {
        answering = false;
      }
      if (answering) {
        words.set(sentence.firstWord(), sentence.endWord());
      }
      asked = question;
    }
    return new Answers(answers < FEWEST ? new BitSet() : words);
  }

  /** Whether the word with this index stands in an answer. */
  boolean hold(int word) {
    return words.get(word);
  }

  private static boolean isMarked(Text text, Sentence sentence) {
    return MARKS.indexOf(text.string().charAt(sentence.span().start())) >= 0;
  }

  private static boolean startsParagraph(Text text, Sentence sentence) {
    return text.paragraphs().get(sentence.paragraph()).start() == sentence.span().start();
  }
}
