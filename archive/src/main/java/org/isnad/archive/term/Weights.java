package org.isnad.archive.term;

import java.util.HashMap;
import java.util.Map;
import org.isnad.analysis.text.Lexicon;

/**
 * How much each of some measures speaks for something: a logistic model, whose weighted sum is the
 * logarithm of the odds, 0 where it is as likely as not. {@code base} is what is added.
 */
public final class Weights {

  private final String resource;
  private final Map<String, Double> weights = new HashMap<>();

  private Weights(Class<?> owner, String resource) {
    this.resource = resource;
    for (Lexicon.Entry entry : Lexicon.read(owner, resource, 2)) {
      weights.put(entry.field(0), number(entry));
    }
  }

  /**
   * Reads them from a resource of lines {@code measure TAB weight}.
   *
   * @param owner the class beside which the resource lies
   */
  public static Weights read(Class<?> owner, String resource) {
    return new Weights(owner, resource);
  }

  private static double number(Lexicon.Entry entry) {
    try {
      return Double.parseDouble(entry.field(1));
    } catch (NumberFormatException e) {
      throw entry.broken("no number: " + entry.field(1));
    }
  }

  /**
   * The weight of a measure.
   *
   * @throws IllegalStateException if the resource has no line for it
   */
  public double of(String measure) {
    Double weight = weights.get(measure);
    if (weight == null) {
      throw new IllegalStateException(resource + ": no line for " + measure);
    }
    return weight;
  }
}
