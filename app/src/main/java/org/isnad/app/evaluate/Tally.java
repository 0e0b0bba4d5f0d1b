package org.isnad.app.evaluate;

/**
 * What was found of what there is to find, summed over articles.
 *
 * <p>{@code new Tally(3, 4, 6)} has precision 0.5, recall 0.75 and F1 0.6.
 *
 * @param hits found and right
 * @param gold what there is
 * @param system what was found
 */
public record Tally(int hits, int gold, int system) {

  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(hits + other.hits, gold + other.gold, system + other.system);
  }

  /** The share of the found that is right, 0 if nothing was found. */
  public double precision() {
    return system == 0 ? 0 : (double) hits / system;
  }

  /** The share of what there is that was found, 0 if there is nothing. */
  public double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  /** The harmonic mean of both; 1 if there was nothing to find and nothing was found. */
  public double f1() {
    return gold + system == 0 ? 1 : 2.0 * hits / (gold + system);
  }
}
