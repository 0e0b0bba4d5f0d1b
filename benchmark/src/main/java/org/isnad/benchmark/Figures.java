package org.isnad.benchmark;

import java.util.Arrays;
import java.util.List;
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

  /**
   * The value that a share of all are at most.
   *
   * @param sorted the smallest first
   */
  static double at(List<Double> sorted, double share) {
    return sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1));
  }

  /** Prints a line. */
  static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
