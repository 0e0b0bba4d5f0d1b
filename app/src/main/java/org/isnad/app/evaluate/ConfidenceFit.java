package org.isnad.app.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fits the weights of {@code confidence.txt} to statements that were judged: logistic regression
 * with an L2 penalty (all weights but the bias), by batch gradient descent from zero, so that the
 * same statements always give the same weights.
 */
public final class ConfidenceFit {

  private static final int ROUNDS = 4000;
  private static final double RATE = 0.001;
  private static final double PENALTY = 1;

  private final Map<String, Double> weights = new TreeMap<>();

  /**
   * @param statements at least one
   */
  public ConfidenceFit(List<Judged> statements) {
    for (int round = 0; round < ROUNDS; round++) {
      step(statements);
    }
  }

  private void step(List<Judged> statements) {
    Map<String, Double> gradient = new TreeMap<>();
    for (Judged statement : statements) {
      double sum =
          statement.reasons().stream().mapToDouble(r -> weights.getOrDefault(r, 0.0)).sum();
      double error = (statement.right() ? 1 : 0) - 1 / (1 + StrictMath.exp(-sum));
      statement.reasons().forEach(reason -> gradient.merge(reason, error, Double::sum));
    }
    gradient.forEach(
        (reason, error) -> {
          double weight = weights.getOrDefault(reason, 0.0);
          double penalty = reason.equals("bias") ? 0 : PENALTY * weight;
          weights.put(reason, weight + RATE * (error - penalty));
        });
  }

  /** The weights as lines of {@code confidence.txt}: reason, tab, log odds to two decimals. */
  public String text() {
    return weights.entrySet().stream()
        .map(e -> String.format(Locale.ROOT, "%s\t%.2f\n", e.getKey(), e.getValue() + 0.0))
        .collect(Collectors.joining());
  }
}
