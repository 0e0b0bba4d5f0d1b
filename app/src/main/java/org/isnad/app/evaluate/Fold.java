package org.isnad.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes strings comparable that a person and the analysis copied from one article: variants of a
 * letter are one letter; diacritics, tatweel and direction marks are dropped; white space is one
 * space.
 *
 * <p>{@code " أنّ\u00A0المدينــة"} → {@code "ان المدينه"}.
 */
final class Fold {

  private static final char ALEF = '\u0627';
  private static final char ALEF_MADDA = '\u0622';
  private static final char ALEF_HAMZA_ABOVE = '\u0623';
  private static final char ALEF_HAMZA_BELOW = '\u0625';
  private static final char ALEF_WASLA = '\u0671';
  private static final char ALEF_MAKSURA = '\u0649';
  private static final char HEH = '\u0647';
  private static final char TEH_MARBUTA = '\u0629';
  private static final char WAW = '\u0648';
  private static final char WAW_HAMZA = '\u0624';
  private static final char YEH = '\u064A';
  private static final char YEH_HAMZA = '\u0626';
  private static final char TATWEEL = '\u0640';
  private static final char RIGHT_QUOTE = '\u2019';

  private Fold() {}

  /** The string folded, without white space around it; nothing for null. */
  static String text(@Nullable String string) {
    StringBuilder folded = new StringBuilder();
    boolean space = false;
    for (int at = 0; string != null && at < string.length(); at++) {
      char c = string.charAt(at);
      if (isDropped(c)) {
        continue;
      }
      if (isSpace(c)) {
        space = true;
        continue;
      }
      if (c == TATWEEL) {
        continue;
      }
      if (space && !folded.isEmpty()) {
        folded.append(' ');
      }
      space = false;
      folded.append(letter(c));
    }
    return folded.toString();
  }

  /** The words of a string, folded: runs of letters, digits and underscores. */
  static List<String> words(@Nullable String string) {
    String folded = text(string);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at < folded.length(); ) {
      int c = folded.codePointAt(at);
      if (!isWordPart(c)) {
        if (start >= 0) {
          words.add(folded.substring(start, at));
        }
        start = -1;
      } else if (start < 0) {
        start = at;
      }
      at += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(folded.substring(start));
    }
    return words;
  }

  /** The words of a name with one space between them: what two names are compared by. */
  static String name(@Nullable String string) {
    return String.join(" ", words(string));
  }

  /** Whether one of two names is the other or lies in it. */
  static boolean overlap(String a, String b) {
    String nameA = name(a);
    String nameB = name(b);
    return !nameA.isEmpty() && !nameB.isEmpty() && (nameA.contains(nameB) || nameB.contains(nameA));
  }

  private static char letter(char c) {
    return switch (c) {
      case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA -> ALEF;
      case ALEF_MAKSURA, YEH_HAMZA -> YEH;
      case TEH_MARBUTA -> HEH;
      case WAW_HAMZA -> WAW;
      case RIGHT_QUOTE -> '\'';
      default -> c;
    };
  }

  /** Arabic diacritics and the marks that only set the direction of writing. */
  private static boolean isDropped(char c) {
    return (c >= '\u064B' && c <= '\u065F')
        || c == '\u0670'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\uFEFF';
  }

  /** What Unicode calls white space, and the four separators among the control characters. */
  private static boolean isSpace(char c) {
    return (c >= '\t' && c <= '\r')
        || (c >= '\u001C' && c <= '\u001F')
        || c == '\u0085'
        || Character.isSpaceChar(c);
  }

  private static boolean isWordPart(int c) {
    return Character.isLetter(c)
        || c == '_'
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }
}
