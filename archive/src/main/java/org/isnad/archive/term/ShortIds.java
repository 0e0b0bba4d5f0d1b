package org.isnad.archive.term;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Short ids for what articles tell together, made from the longer one of the first of it, so that
 * they stay the same when others come.
 *
 * <p>Example: {@code 001} → {@code s-3f9}; longer where that is taken.
 */
public final class ShortIds {

  private static final int SHORTEST = 4;

  /** Seven digits of 36 are one of 78 thousand million. */
  private static final int ENOUGH = 7;

  private final Set<String> taken = new HashSet<>();

  /** An id that was not given yet. */
  public String next(String first) {
    String digits = digits(first);
    int length = SHORTEST;
    while (!taken.add(digits.substring(digits.length() - length)) && length < digits.length()) {
      length++;
    }
    return digits.substring(digits.length() - length);
  }

  /**
   * An id that is the same whatever else is given one.
   *
   * @param longer how many digits more than is usual, where another has it too
   */
  public static String of(String first, int longer) {
    String digits = digits(first);
    return digits.substring(Math.max(0, digits.length() - ENOUGH - longer));
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
