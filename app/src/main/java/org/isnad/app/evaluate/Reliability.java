package org.isnad.app.evaluate;

import java.util.List;
import java.util.Locale;

/**
 * How far the confidence can be trusted: of what was given a confidence, the share that is right (a
 * reliability table; Murphy and Winkler 1977).
 *
 * <p>{@code .80–.89 statements 20 mean .86 right .80}
 */
public final class Reliability {

  private static final double[] BANDS = {0, .5, .6, .7, .8, .9, 1.01};

  private final String what;
  private final List<Judged> judged;

  /**
   * @param what was judged, as the table's head says it: {@code statements}
   */
  public Reliability(String what, List<Judged> judged) {
    this.what = what;
    this.judged = List.copyOf(judged);
  }

  /** One line a band of confidence in which any are, then the Brier score of all. */
  public String text() {
    StringBuilder table =
        new StringBuilder(String.format(Locale.ROOT, "confidence   %10s   mean   right\n", what));
    for (int i = 0; i + 1 < BANDS.length; i++) {
      double from = BANDS[i];
      double to = BANDS[i + 1];
      List<Judged> band =
          judged.stream().filter(s -> s.confidence() >= from && s.confidence() < to).toList();
      if (!band.isEmpty()) {
        table.append(line(from, to, band));
      }
    }
    return table.append(String.format(Locale.ROOT, "Brier score %.3f\n", brier())).toString();
  }

  private static String line(double from, double to, List<Judged> band) {
    double mean = band.stream().mapToDouble(Judged::confidence).average().orElse(0);
    double right = band.stream().filter(Judged::right).count() / (double) band.size();
    return String.format(
        Locale.ROOT,
        "%.2f – %.2f  %10d   %.2f   %.2f\n",
        from,
        Math.min(to, 1) - .01,
        band.size(),
        mean,
        right);
  }

  /** The mean squared difference of confidence and truth: 0 is best. */
  double brier() {
    return judged.stream()
        .mapToDouble(s -> Math.pow(s.confidence() - (s.right() ? 1 : 0), 2))
        .average()
        .orElse(0);
  }
}
