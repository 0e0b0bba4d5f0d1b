package org.isnad.analysis.page;

import org.isnad.analysis.text.ArabicLetters;

/** What the shape of a line tells, whatever its words say. */
final class LineShape {

  private static final String CLOSING = "»”\"'’“)}";
  private static final String STOPS = ".!؟?…:؛";

  private LineShape() {}

  static int words(String line) {
    int words = 1;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }

  static int arabicLetters(String line) {
    int letters = 0;
    for (int i = 0; i < line.length(); i++) {
      letters += ArabicLetters.isArabicLetter(line.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Of any script. */
  static int letters(String line) {
    int letters = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      letters += ArabicLetters.isArabicLetter(c) || Character.isLetter(c) ? 1 : 0;
    }
    return letters;
  }

  /** Without what is no letter at its ends: {@code 06:10 سياسة} → {@code سياسة}. */
  static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  /** A number of four digits. */
  static boolean holdsYear(String line) {
    int digits = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean digit = i < line.length() && Character.isDigit(line.charAt(i));
      if (!digit && digits == 4) {
        return true;
      }
      digits = digit ? digits + 1 : 0;
    }
    return false;
  }

  /** A stop at its end, before closing marks or not. */
  static boolean endsWithStop(String line) {
    int at = line.length() - 1;
    while (at > 0 && CLOSING.indexOf(line.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && STOPS.indexOf(line.charAt(at)) >= 0;
  }

  /** Dots at its end: there is more elsewhere. */
  static boolean isCutOff(String line) {
    return line.endsWith("..") || line.endsWith("…");
  }

  /** A comma at its end: the line goes on in the next. */
  static boolean endsWithComma(String line) {
    char last = line.charAt(line.length() - 1);
    return last == '،' || last == ',';
  }

  /** A closing mark at its end; a bracket closes no quotation. */
  static boolean endsWithQuotation(String line) {
    char last = line.charAt(line.length() - 1);
    return last != ')' && CLOSING.indexOf(last) >= 0;
  }
}
