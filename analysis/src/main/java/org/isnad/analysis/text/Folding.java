package org.isnad.analysis.text;

import static org.isnad.analysis.text.ArabicLetters.*;

/**
 * One spelling for the many that Arabic news has for a word: the key that every lexicon is looked
 * up by.
 *
 * <ul>
 *   <li>marks and tatweel are dropped: {@code حذّرـت} → {@code حذرت}
 *   <li>the alefs are one: {@code أ إ آ ٱ} → {@code ا}
 *   <li>alef maksura and Farsi yeh are yeh, teh marbuta is heh: {@code ى ی ة} → {@code ي ي ه}
 *   <li>hamza seats are bare: {@code ؤ ئ} → {@code و ي}
 *   <li>Eastern Arabic and Farsi digits are Latin: {@code ٢٠٢٣} → {@code 2023}
 *   <li>Latin letters are small: {@code CNN} → {@code cnn}
 * </ul>
 */
public final class Folding {

  private static final char DROPPED = 0;

  /** By character, the folded one of each that is not itself: none stands behind this. */
  private static final char[] FOLDED = new char['\u0700'];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = folded(c);
    }
  }

  private Folding() {}

  /** The key of a word or phrase; white space is kept as it is. */
  public static String key(CharSequence text) {
    int length = text.length();
    int same = 0;
    while (same < length && isItself(text.charAt(same))) {
      same++;
    }
    if (same == length) {
      return text.toString();
    }
    char[] key = new char[length];
    int size = 0;
    for (int i = 0; i < length; i++) {
      char folded = fold(text.charAt(i));
      if (folded != DROPPED) {
        key[size++] = folded;
      }
    }
    return new String(key, 0, size);
  }

  private static boolean isItself(char c) {
    return c != DROPPED && fold(c) == c;
  }

  /** The folded character, or 0 where it is dropped. */
  public static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : c;
  }

  private static char folded(char c) {
    return switch (c) {
      case ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_MADDA, ALEF_WASLA -> ALEF;
      case ALEF_MAKSURA, FARSI_YEH, YEH_HAMZA -> YEH;
      case TEH_MARBUTA -> HEH;
      case WAW_HAMZA -> WAW;
      case KEHEH -> KAF;
      default -> foldOther(c);
    };
  }

  private static char foldOther(char c) {
    if (isMark(c)) {
      return DROPPED;
    }
    if (c >= '\u0660' && c <= '\u0669') {
      return (char) ('0' + c - '\u0660');
    }
    if (c >= '\u06F0' && c <= '\u06F9') {
      return (char) ('0' + c - '\u06F0');
    }
    return c < '\u0600' ? Character.toLowerCase(c) : c;
  }
}
