package org.isnad.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Word.Kind;

/**
 * Cuts a text into words, numbers and punctuation marks.
 *
 * <p>{@code أرسلت 1,200 جندي.} → {@code أرسلت | 1,200 | جندي | .}
 */
final class WordReader {

  /** The origins of the characters of a word without marks. */
  private static final int[] SAME = IntStream.range(0, 64).toArray();

  /** By character, the kind of each that texts in Arabic have a lot of. */
  private static final Kind[] KINDS = new Kind[0x700];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = kindOf(c);
    }
  }

  private final Spellings spellings;
  private final Clitics clitics;

  /** Reads words that no lexicon, or each by its own table, is asked for. */
  WordReader() {
    this(new Spellings());
  }

  /**
   * @param spellings that the words are looked up in
   */
  WordReader(Spellings spellings) {
    this.spellings = spellings;
    this.clitics = new Clitics(spellings);
  }

  List<Word> read(String text) {
    List<Word> words = new ArrayList<>(text.length() / 5);
    int at = 0;
    boolean space = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at++;
        space = true;
        continue;
      }
      Kind kind = kind(c);
      int end = end(text, at, kind);
      words.add(word(words.size(), text, new Span(at, end), kind, space));
      at = end;
      space = false;
    }
    return words;
  }

  /** The folded words of a text alone. */
  List<String> keys(String text) {
    List<String> keys = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = isSpace(text.charAt(at)) ? at : end(text, at, kind(text.charAt(at)));
      if (end > at) {
        keys.add(Folding.key(text.substring(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return keys;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Kind kind(char c) {
    return c < KINDS.length ? KINDS[c] : kindOf(c);
  }

  private static Kind kindOf(char c) {
    if (ArabicLetters.isArabicLetter(c) || ArabicLetters.isMark(c)) {
      return Kind.ARABIC;
    }
    if (Character.isDigit(c)) {
      return Kind.NUMBER;
    }
    return Character.isLetter(c) || Character.isSurrogate(c) ? Kind.LATIN : Kind.PUNCTUATION;
  }

  private static int end(String text, int start, Kind kind) {
    int end = start + 1;
    if (kind == Kind.PUNCTUATION) {
      return end;
    }
    while (end < text.length() && goesOn(text, end, kind)) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(String text, int at, Kind kind) {
    char c = text.charAt(at);
    return kind(c) == kind || kind == Kind.NUMBER && isSeparator(c) && digitAt(text, at + 1);
  }

  private static boolean isSeparator(char c) {
    return c == '.'
        || c == ','
        || c == ArabicLetters.COMMA
        || c == ArabicLetters.DECIMAL_SEPARATOR
        || c == ArabicLetters.THOUSANDS_SEPARATOR;
  }

  private static boolean digitAt(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private Word word(int index, String text, Span span, Kind kind, boolean space) {
    String surface = span.of(text);
    String key = Folding.key(surface);
    if (key.isEmpty()) {
      Stems alone = new Stems(Stem.of(surface, span, "", false, spellings));
      return new Word(index, span, surface, surface, Kind.PUNCTUATION, alone, space);
    }
    Stems stems =
        kind == Kind.ARABIC
            ? clitics.readings(text, key, span, origins(surface, key))
            : new Stems(Stem.of(key, span, "", false, spellings));
    return new Word(index, span, surface, key, kind, stems, space);
  }

  /** For each character of the key where in the word it stands: most words have no marks. */
  private static int[] origins(String surface, String key) {
    if (key.length() == surface.length() && key.length() <= SAME.length) {
      return SAME;
    }
    int[] origins = new int[key.length()];
    int at = 0;
    for (int i = 0; i < surface.length(); i++) {
      if (Folding.fold(surface.charAt(i)) != 0) {
        origins[at++] = i;
      }
    }
    return origins;
  }
}
