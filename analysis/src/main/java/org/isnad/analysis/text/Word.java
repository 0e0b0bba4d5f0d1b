package org.isnad.analysis.text;

import org.isnad.analysis.record.Span;

/**
 * A word, number or punctuation mark of a text.
 *
 * @param index position among the text's words
 * @param surface as written
 * @param key folded, see {@link Folding}; never empty: of what is marks alone as written
 * @param stems the readings by proclitics, the whole word first; of anything but an Arabic word
 *     only that one
 * @param spaceBefore whether white space or the start of the text stands before it
 */
public record Word(
    int index, Span span, String surface, String key, Kind kind, Stems stems, boolean spaceBefore) {

  /** What a word is made of. */
  public enum Kind {
    ARABIC,
    LATIN,
    /** Digits with their separators: {@code 1,200.5}. */
    NUMBER,
    /** Marks alone are this too, as of a letter that is lengthened between spaces: {@code ـ}. */
    PUNCTUATION
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** The reading of the whole word, with nothing taken off. */
  public Stem whole() {
    return stems.get(0);
  }

  public boolean isArabic() {
    return kind == Kind.ARABIC;
  }

  public boolean isPunctuation() {
    return kind == Kind.PUNCTUATION;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether it is written with exactly these letters; the length first, which most differ by. */
  public boolean isWritten(String letters) {
    return span.length() == letters.length() && surface.equals(letters);
  }

  /** Whether this is the one punctuation mark {@code mark}. */
  public boolean is(char mark) {
    return kind == Kind.PUNCTUATION && surface.charAt(0) == mark;
  }
}
