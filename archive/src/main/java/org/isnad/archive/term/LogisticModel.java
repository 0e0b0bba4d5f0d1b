package org.isnad.archive.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.text.Lexicon;

/**
 * How much each of some measures speaks for something: a logistic model, whose weighted sum is the
 * logarithm of the odds, 0 where it is as likely as not.
 */
public final class LogisticModel {

  private static final String BASE = "base";

  private final double base;
  private final double[] weights;

  private LogisticModel(double base, double[] weights) {
    this.base = base;
    this.weights = weights;
  }

  /**
   * Reads it from a resource of lines {@code measure TAB weight}, one of them for {@code base},
   * which is added.
   *
   * @param owner the class beside which the resource lies
   * @param measures their names, in the order in which they are weighed
   * @throws IllegalStateException if the resource has no line for one of them
   */
  public static LogisticModel read(Class<?> owner, String resource, List<String> measures) {
    Map<String, Double> read = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read(owner, resource, 2)) {
      read.put(entry.field(0), number(entry));
    }
    double[] weights =
        measures.stream().mapToDouble(measure -> weight(read, measure, resource)).toArray();
    return new LogisticModel(weight(read, BASE, resource), weights);
  }

  private static double number(Lexicon.Entry entry) {
    try {
      return Double.parseDouble(entry.field(1));
    } catch (NumberFormatException e) {
      throw entry.broken("no number: " + entry.field(1));
    }
  }

  private static double weight(Map<String, Double> read, String measure, String resource) {
    Double weight = read.get(measure);
    if (weight == null) {
      throw new IllegalStateException(resource + ": no line for " + measure);
    }
    return weight;
  }

  /** The logarithm of the odds, by the measures in their order. */
  public double odds(double... measures) {
    double odds = base;
    for (int i = 0; i < weights.length; i++) {
      odds += weights[i] * measures[i];
    }
    return odds;
  }
}
