package org.isnad.archive.claim;

import org.isnad.archive.term.Weights;

/** How much each of {@link SamenessMeasures} speaks for two contents saying the same. */
final class SamenessWeights {

  private static final SamenessWeights LOADED =
      new SamenessWeights(Weights.read(SamenessWeights.class, "sameness-weights.tsv"));

  private final double words;
  private final double inside;
  private final double near;
  private final double numbers;
  private final double voice;
  private final double lengths;
  private final double days;
  private final double otherNumbers;
  private final double numbersOfOne;
  private final double base;

  private SamenessWeights(Weights weights) {
    words = weights.of("words");
    inside = weights.of("inside");
    near = weights.of("near");
    numbers = weights.of("numbers");
    voice = weights.of("voice");
    lengths = weights.of("lengths");
    days = weights.of("days");
    otherNumbers = weights.of("otherNumbers");
    numbersOfOne = weights.of("numbersOfOne");
    base = weights.of("base");
  }

  static SamenessWeights loaded() {
    return LOADED;
  }

  /** The logarithm of the odds that both say the same. */
  double odds(SamenessMeasures measures) {
    return base
        + words * measures.words()
        + inside * measures.inside()
        + near * measures.near()
        + numbers * measures.numbers()
        + voice * measures.voice()
        + lengths * measures.lengths()
        + days * measures.days()
        + otherNumbers * measures.otherNumbers()
        + numbersOfOne * measures.numbersOfOne();
  }
}
