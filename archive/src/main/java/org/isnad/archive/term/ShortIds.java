package org.isnad.archive.term;

import java.util.Locale;

/**
 * Short ids for what articles tell together, made from the longer one of the first of it, so that
 * they stay the same when others come.
 *
 * <p>Example: {@code 001} → {@code 3f9k2ab}.
 */
public final class ShortIds {

  /** Seven digits of 36 are one of 78 thousand million. */
  private static final int ENOUGH = 7;

  private ShortIds() {}

  /**
   * An id that is the same whatever else is given one.
   *
   * @param longer how many digits more than is usual, where another has it too
   */
  public static String of(String first, int longer) {
    String digits = digits(first);
    return digits.substring(Math.max(0, digits.length() - ENOUGH - longer));
  }

  /**
   * What all that have the same id but for its length begin with, when ids are made by {@link
   * #growing}.
   */
  public static String beginning(String first) {
    return growing(first, 0);
  }

  /** The same as {@link #of}, with what makes it longer at its end. */
  public static String growing(String first, int longer) {
    return new StringBuilder(of(first, longer)).reverse().toString();
  }

  private static String digits(String first) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < first.length(); i++) {
      hash = (hash ^ first.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 29;
    return Long.toString(hash >>> 1, 36).toLowerCase(Locale.ROOT);
  }
}
