package org.isnad.archive.copy;

import java.util.HashMap;
import java.util.Map;
import org.isnad.analysis.text.Lexicon;

/**
 * How much each of {@link CopyMeasures} speaks for a copy. A logistic model: the weighted sum is
 * the logarithm of the odds, 0 where it is as likely a copy as not.
 */
final class CopyWeights {

  private static final String RESOURCE = "copy-weights.tsv";
  private static final CopyWeights LOADED = new CopyWeights();

  private final double runs;
  private final double phrases;
  private final double clauses;
  private final double opening;
  private final double names;
  private final double numbers;
  private final double lengths;
  private final double base;

  private CopyWeights() {
    Map<String, Double> weights = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read(CopyWeights.class, RESOURCE, 2)) {
      weights.put(entry.field(0), number(entry));
    }
    runs = weight(weights, "runs");
    phrases = weight(weights, "phrases");
    clauses = weight(weights, "clauses");
    opening = weight(weights, "opening");
    names = weight(weights, "names");
    numbers = weight(weights, "numbers");
    lengths = weight(weights, "lengths");
    base = weight(weights, "base");
  }

  static CopyWeights loaded() {
    return LOADED;
  }

  private static double number(Lexicon.Entry entry) {
    try {
      return Double.parseDouble(entry.field(1));
    } catch (NumberFormatException e) {
      throw entry.broken("no number: " + entry.field(1));
    }
  }

  private static double weight(Map<String, Double> weights, String name) {
    Double weight = weights.get(name);
    if (weight == null) {
      throw new IllegalStateException(RESOURCE + ": no line for " + name);
    }
    return weight;
  }

  /** The logarithm of the odds that one carries the other. */
  double odds(CopyMeasures measures) {
    return base
        + runs * measures.runs()
        + phrases * measures.phrases()
        + clauses * measures.clauses()
        + opening * measures.opening()
        + names * measures.names()
        + numbers * measures.numbers()
        + lengths * measures.lengths();
  }
}
