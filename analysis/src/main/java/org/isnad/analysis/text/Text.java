package org.isnad.analysis.text;

import java.util.List;
import org.isnad.analysis.record.Span;

/**
 * An article's text, read once for all stages: paragraphs, sentences, words and quotations, each
 * with its span in {@link #string()}.
 */
public final class Text {

  private final String string;
  private final List<Span> paragraphs;
  private final List<Sentence> sentences;
  private final List<Word> words;

  /** The same: the stages ask for a word by its index all the time. */
  private final Word[] byIndex;

  /** By the index of a word the sentence it stands in: likewise. */
  private final Sentence[] byWord;

  private final List<Quotation> quotations;

  private final Places wordStarts;
  private final Places wordEnds;
  private final Places sentenceEnds;

  Text(
      String string,
      List<Span> paragraphs,
      List<Sentence> sentences,
      List<Word> words,
      List<Quotation> quotations) {
    this.string = string;
    this.paragraphs = List.copyOf(paragraphs);
    this.sentences = List.copyOf(sentences);
    this.words = List.copyOf(words);
    this.byIndex = words.toArray(Word[]::new);
    this.quotations = List.copyOf(quotations);
    this.wordStarts = new Places(words.size(), i -> byIndex[i].start());
    this.wordEnds = new Places(words.size(), i -> byIndex[i].end() - 1);
    this.sentenceEnds = new Places(sentences.size(), i -> sentences.get(i).span().end() - 1);
    this.byWord = new Sentence[byIndex.length];
    for (int i = 0; i < byWord.length; i++) {
      byWord[i] = sentenceAt(byIndex[i].start());
    }
  }

  public String string() {
    return string;
  }

  public List<Span> paragraphs() {
    return paragraphs;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public List<Word> words() {
    return words;
  }

  /** By start; an outer quotation before those inside it. */
  public List<Quotation> quotations() {
    return quotations;
  }

  public Word word(int index) {
    return byIndex[index];
  }

  public List<Word> words(Sentence sentence) {
    return words.subList(sentence.firstWord(), sentence.endWord());
  }

  /** The words that start within {@code span}. */
  public List<Word> words(Span span) {
    int from = wordFrom(span.start());
    return words.subList(from, Math.max(from, wordFrom(span.end())));
  }

  /** Index of the first word that starts at {@code offset} or after it. */
  public int wordFrom(int offset) {
    return wordStarts.firstFrom(offset);
  }

  /** Index of the word that covers {@code offset}, or of the next one after it. */
  public int wordAt(int offset) {
    return wordEnds.firstFrom(offset);
  }

  /** The sentence that covers {@code offset}, or the next one, or the last. */
  public Sentence sentenceAt(int offset) {
    return sentences.get(Math.min(sentenceEnds.firstFrom(offset), sentences.size() - 1));
  }

  /** The sentence that a word stands in; of what stands in for a word, with no index, by offset. */
  public Sentence sentenceOf(Word word) {
    return word.index() < 0 ? sentenceAt(word.start()) : byWord[word.index()];
  }

  /** Whether a question mark is among the marks it ends with. */
  public boolean isQuestion(Sentence sentence) {
    for (int i = sentence.endWord() - 1; i >= sentence.firstWord(); i--) {
      Word word = byIndex[i];
      if (word.is(ArabicLetters.QUESTION_MARK) || word.is('?')) {
        return true;
      }
      if (!word.isPunctuation()) {
        return false;
      }
    }
    return false;
  }

  /** The span from the first word to the last, both included. */
  public Span span(int firstWord, int lastWord) {
    return byIndex[firstWord].span().union(byIndex[lastWord].span());
  }

  /** The outermost quotations that touch {@code span}, in order. */
  public List<Quotation> quotationsIn(Span span) {
    int from = lowerBound(quotations.size(), i -> quotations.get(i).span().end() <= span.start());
    int end = lowerBound(quotations.size(), i -> quotations.get(i).span().start() < span.end());
    return from >= end
        ? List.of()
        : quotations.subList(from, end).stream()
            .filter(q -> q.depth() == 0 && q.span().overlaps(span))
            .toList();
  }

  public String of(Span span) {
    return span.of(string);
  }

  private interface Before {
    boolean at(int index);
  }

  private static int lowerBound(int size, Before before) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (before.at(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
