package org.isnad.analysis.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.text.ArabicLetters;

/**
 * The one place that rewrites a page's text.
 *
 * <ul>
 *   <li>white space of any kind, no-break space included, becomes one space
 *   <li>bidirectional controls, zero-width characters and soft hyphens are dropped
 *   <li>Arabic presentation forms become their letters: {@code ﻻ} → {@code لا}
 *   <li>a tatweel between two letters is dropped: {@code العـــراق} → {@code العراق}; one that
 *       holds something apart stays: {@code بـ«الميناء»}، {@code 1453هـ}
 * </ul>
 */
final class Whitespace {

  private Whitespace() {}

  /** The lines of {@code text} that are not blank. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isLineEnd(text.charAt(at))) {
        String line = fold(text, start, at);
        if (!line.isEmpty()) {
          lines.add(line);
        }
        start = at + 1;
      }
    }
    return lines;
  }

  static String fold(String line) {
    return fold(line, 0, line.length());
  }

  private static String fold(String text, int start, int end) {
    if (isFolded(text, start, end)) {
      return text.substring(start, end);
    }
    StringBuilder line = new StringBuilder(end - start);
    boolean space = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean plain = isPlain(c);
      if (!plain && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
        space = line.length() > 0;
      } else if (plain || !isInvisible(c) && !isStretch(text, i, end)) {
        if (space) {
          line.append(' ');
          space = false;
        }
        append(line, c);
      }
    }
    return line.toString();
  }

  /** Whether a line is sure to stay as it is, as most do: single spaces between plain words. */
  private static boolean isFolded(String text, int start, int end) {
    boolean space = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        if (space) {
          return false;
        }
        space = true;
      } else if (isPlain(c) || isPlainMark(c)) {
        space = false;
      } else {
        return false;
      }
    }
    return !space;
  }

  /** ASCII's own, and the marks of Arabic. */
  private static boolean isPlainMark(char c) {
    return c > ' ' && c <= '~'
        || c == '«'
        || c == '»'
        || c == ArabicLetters.COMMA
        || c == ArabicLetters.SEMICOLON
        || c == ArabicLetters.QUESTION_MARK;
  }

  /** Most of a text: letters that stay as they are. */
  private static boolean isPlain(char c) {
    return c != ArabicLetters.TATWEEL && c >= ArabicLetters.HAMZA && c <= ArabicLetters.KEHEH;
  }

  /** A tatweel that does nothing but stretch the word that it stands in. */
  private static boolean isStretch(String text, int at, int end) {
    return text.charAt(at) == ArabicLetters.TATWEEL
        && isLetter(text, at, -1, end)
        && isLetter(text, at, 1, end);
  }

  /** Whether the next character in that direction that is no tatweel or vowel sign is a letter. */
  private static boolean isLetter(String text, int from, int step, int end) {
    int at = from + step;
    while (at >= 0 && at < end && ArabicLetters.isMark(text.charAt(at))) {
      at += step;
    }
    return at >= 0 && at < end && ArabicLetters.isArabicLetter(text.charAt(at));
  }

  private static void append(StringBuilder line, char c) {
    if (c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC') {
      line.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
    } else {
      line.append(c);
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static boolean isInvisible(char c) {
    return c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\u00AD'
        || c == '\u061C'
        || c == '\uFEFF'
        || Character.isISOControl(c);
  }
}
