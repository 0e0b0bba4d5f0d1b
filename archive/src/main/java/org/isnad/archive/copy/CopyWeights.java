package org.isnad.archive.copy;

import org.isnad.archive.term.Weights;

/** How much each of {@link CopyMeasures} speaks for a copy. */
final class CopyWeights {

  private static final CopyWeights LOADED =
      new CopyWeights(Weights.read(CopyWeights.class, "copy-weights.tsv"));

  private final double runs;
  private final double phrases;
  private final double clauses;
  private final double names;
  private final double numbers;
  private final double base;

  private CopyWeights(Weights weights) {
    runs = weights.of("runs");
    phrases = weights.of("phrases");
    clauses = weights.of("clauses");
    names = weights.of("names");
    numbers = weights.of("numbers");
    base = weights.of("base");
  }

  static CopyWeights loaded() {
    return LOADED;
  }

  /** The logarithm of the odds that one carries the other. */
  double odds(CopyMeasures measures) {
    return base
        + runs * measures.runs()
        + phrases * measures.phrases()
        + clauses * measures.clauses()
        + names * measures.names()
        + numbers * measures.numbers();
  }
}
