package org.isnad.analysis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Word.Kind;

/**
 * Cuts a text into words, numbers and punctuation marks.
 *
 * <p>{@code أرسلت 1,200 جندي.} → {@code أرسلت | 1,200 | جندي | .}
 */
final class WordReader {

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

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Kind kind(char c) {
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

  private static Word word(int index, String text, Span span, Kind kind, boolean space) {
    String surface = span.of(text);
    int[] offsets = new int[surface.length()];
    StringBuilder folded = new StringBuilder(surface.length());
    for (int i = 0; i < surface.length(); i++) {
      char c = Folding.fold(surface.charAt(i));
      if (c != 0) {
        offsets[folded.length()] = span.start() + i;
        folded.append(c);
      }
    }
    String key = folded.toString();
    List<Stem> stems =
        kind == Kind.ARABIC && !key.isEmpty()
            ? Clitics.readings(text, key, span, Arrays.copyOf(offsets, key.length()))
            : List.of(new Stem(key, span, "", false));
    return new Word(index, span, surface, key, kind, stems, space);
  }
}
