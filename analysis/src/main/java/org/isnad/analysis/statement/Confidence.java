package org.isnad.analysis.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.text.Lexicon;

/**
 * How likely a statement is right in content and whole chain, by what it rests on: the order of cue
 * and speaker, the attachment of the content, why the source is the speaker, whether it has a name,
 * how long the chain is, and the other {@link Grounds}.
 *
 * <p>{@code verb-subject, that} with a named person → 0.9; a dropped subject resolved from far →
 * less. A logistic regression whose weights stand in {@code confidence.txt}.
 */
final class Confidence {

  private final Map<String, Double> weights = new HashMap<>();

  Confidence() {
    for (Lexicon.Entry entry : Lexicon.read(Confidence.class, "confidence.txt", 2)) {
      weights.put(entry.field(0), number(entry));
    }
  }

  private static double number(Lexicon.Entry entry) {
    try {
      return Double.parseDouble(entry.field(1));
    } catch (NumberFormatException e) {
      throw entry.broken("no number: " + entry.field(1));
    }
  }

  /** Between 0.01 and 0.99, two decimals. */
  double of(List<String> grounds) {
    double sum = grounds.stream().mapToDouble(this::weight).sum();
    double share = 1 / (1 + StrictMath.exp(-sum));
    double rounded = BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).doubleValue();
    return Math.min(0.99, Math.max(0.01, rounded));
  }

  /** A reason that the weights do not know speaks neither for nor against. */
  private double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }
}
