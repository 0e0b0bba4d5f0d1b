package org.isnad.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** How measured figures are brought together and printed, the same in every locale. */
final class Figures {

  private Figures() {}

  /** The middle one of the values, of two the higher. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Prints a line. */
  static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
