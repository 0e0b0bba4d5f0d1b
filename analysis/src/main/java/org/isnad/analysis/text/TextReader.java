package org.isnad.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Span;

/**
 * Reads an article's text into {@link Text}, once, for all stages.
 *
 * <p>Quotations come before sentences, because a full stop inside a quotation ends no sentence.
 */
public final class TextReader {

  private final WordReader wordReader;
  private final QuotationReader quotationReader = new QuotationReader();
  private final SentenceReader sentenceReader = new SentenceReader();

  /** Reads texts for those who ask no lexicon, or one now and then. */
  public TextReader() {
    this.wordReader = new WordReader();
  }

  /**
   * @param spellings of the lexicons that are asked for the words
   */
  public TextReader(Spellings spellings) {
    this.wordReader = new WordReader(spellings);
  }

  /**
   * @param string paragraphs separated by one newline
   */
  public Text read(String string) {
    List<Span> paragraphs = paragraphs(string);
    List<Word> words = wordReader.read(string);
    List<Quotation> quotations = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      quotations.addAll(quotationReader.read(string, paragraph));
    }
    List<Sentence> sentences = sentenceReader.read(paragraphs, words, quotations);
    return new Text(string, paragraphs, sentences, words, quotations);
  }

  private static List<Span> paragraphs(String string) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start <= string.length()) {
      int end = string.indexOf('\n', start);
      end = end < 0 ? string.length() : end;
      if (end > start) {
        paragraphs.add(new Span(start, end));
      }
      start = end + 1;
    }
    return paragraphs;
  }
}
