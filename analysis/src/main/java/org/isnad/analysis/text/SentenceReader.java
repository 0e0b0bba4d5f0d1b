package org.isnad.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Span;

/**
 * Cuts paragraphs into sentences.
 *
 * <ul>
 *   <li>a full stop, question or exclamation mark ends one, when white space or the end follows it
 *   <li>not after an abbreviation, see {@link Abbreviations}: {@code د. أحمد}, {@code أ.ف.ب}
 *   <li>not inside a number: {@code 3.5}
 *   <li>not inside a quotation that is closed: a quotation of several sentences stays in the one
 *       that introduces it; a stop just inside the closing mark ends the sentence after the mark
 *   <li>white space after a full stop may be left out: {@code في سوريا.وقال}, {@code المهرجان.من}
 *   <li>dots in a row are a pause, not an end
 * </ul>
 */
final class SentenceReader {

  private final Abbreviations abbreviations = new Abbreviations();

  List<Sentence> read(List<Span> paragraphs, List<Word> words, List<Quotation> quotations) {
    List<Sentence> sentences = new ArrayList<>();
    int word = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      Span paragraph = paragraphs.get(p);
      int first = word;
      while (word < words.size() && words.get(word).start() < paragraph.end()) {
        boolean last = word + 1 == words.size() || words.get(word + 1).start() >= paragraph.end();
        if (last || isEnd(words, word, quotations)) {
          sentences.add(sentence(sentences.size(), words, first, word + 1, p));
          first = word + 1;
        }
        word++;
      }
    }
    return sentences;
  }

  private static Sentence sentence(int index, List<Word> words, int first, int end, int paragraph) {
    Span span = words.get(first).span().union(words.get(end - 1).span());
    return new Sentence(index, span, first, end, paragraph);
  }

  private boolean isEnd(List<Word> words, int at, List<Quotation> quotations) {
    Word word = words.get(at);
    if (!word.isPunctuation()) {
      return false;
    }
    Word next = words.get(at + 1);
    boolean apart = next.spaceBefore() || isRunOn(words, at);
    if (!apart || inQuotation(word.start(), quotations)) {
      return false;
    }
    int mark = isClosingMark(word) ? at - 1 : at;
    return mark >= 0 && isStop(words, mark) && (mark == at || !next.isPunctuation());
  }

  /** A space left out after a full stop: {@code في سوريا.وقال}, {@code كما كان».وقال}. */
  private static boolean isRunOn(List<Word> words, int at) {
    Word next = words.get(at + 1);
    int stop = isClosingMark(words.get(at)) ? at - 1 : at;
    boolean marked = stop > 0 && isClosingMark(words.get(stop - 1));
    return stop > 0
        && words.get(stop).is('.')
        && (marked || words.get(stop - 1).isArabic() && words.get(stop - 1).key().length() > 3)
        && next.isArabic()
        && (stop == at && !marked
            ? next.key().length() >= 3 || next.key().equals("من")
            : next.key().length() >= 3 && next.key().charAt(0) == ArabicLetters.WAW);
  }

  private boolean isStop(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.is('!') || word.is('?') || word.is(ArabicLetters.QUESTION_MARK)) {
      return true;
    }
    return word.is('.') && !isPause(words, at) && !abbreviations.isShortened(words, at);
  }

  private static boolean isPause(List<Word> words, int at) {
    return at > 0 && words.get(at - 1).is('.') && !words.get(at).spaceBefore();
  }

  private static boolean isClosingMark(Word word) {
    return word.isPunctuation() && "»”\"'’)}“".indexOf(word.surface().charAt(0)) >= 0;
  }

  /** Inside a closed quotation, its closing mark excluded. */
  private static boolean inQuotation(int offset, List<Quotation> quotations) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= 0 && low - i < 8; i--) {
      Quotation quotation = quotations.get(i);
      if (quotation.closed() && quotation.inner().covers(offset)) {
        return true;
      }
    }
    return false;
  }
}
