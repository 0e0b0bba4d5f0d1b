package org.isnad.archive.search;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * Cuts Arabic news into tokens for Lucene: at each word its stem, or several where it may have
 * several, and the word as it is written but for marks and tatweel, behind {@code =}.
 *
 * <p>{@code والمدرسةُ} → {@code مدرس}, {@code =والمدرسة}.
 */
final class NewsAnalyzer extends Analyzer {

  private static final char EXACT = '=';

  private final Terms terms;

  NewsAnalyzer(Terms terms) {
    this.terms = terms;
  }

  /** The token of a word as it is written. */
  static String exact(String word) {
    StringBuilder exact = new StringBuilder(word.length() + 1).append(EXACT);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!ArabicLetters.isMark(c)) {
        exact.append(Character.isDigit(c) ? digit(c) : Character.toLowerCase(c));
      }
    }
    return exact.toString();
  }

  private static char digit(char c) {
    return (char) ('0' + Character.digit(c, 10));
  }

  /** The tokens of the words of a phrase as they are written. */
  static List<String> exactWords(Terms terms, String phrase) {
    return terms.of(phrase).stream()
        .map(term -> exact(phrase.substring(term.start(), term.end())))
        .toList();
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new Words());
  }

  private final class Words extends Tokenizer {
    private final CharTermAttribute token = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private String text = "";
    private Iterator<Term> words = List.<Term>of().iterator();
    private Iterator<String> tokens = List.<String>of().iterator();
    private int start;
    private int end;

    @Override
    public boolean incrementToken() {
      clearAttributes();
      boolean sameWord = tokens.hasNext();
      if (!sameWord) {
        if (!words.hasNext()) {
          return false;
        }
        Term word = words.next();
        start = word.start();
        end = word.end();
        List<String> all = new ArrayList<>(terms.readings(word));
        all.add(exact(text.substring(start, end)));
        tokens = all.iterator();
      }
      token.append(tokens.next());
      step.setPositionIncrement(sameWord ? 0 : 1);
      place.setOffset(correctOffset(start), correctOffset(end));
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      StringWriter whole = new StringWriter();
      input.transferTo(whole);
      text = whole.toString();
      words = terms.of(text).iterator();
      tokens = List.<String>of().iterator();
    }

    @Override
    public void end() throws IOException {
      super.end();
      place.setOffset(correctOffset(text.length()), correctOffset(text.length()));
    }
  }
}
