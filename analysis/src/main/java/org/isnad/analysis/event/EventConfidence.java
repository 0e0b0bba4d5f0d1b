package org.isnad.analysis.event;

/**
 * How far an event can be trusted, of the chance that the model gives it.
 *
 * <p>The model is surer than it is right on articles that it was not fitted on: there, of what it
 * gives the same chance, as many are right as this says, between 0.03 and 0.86 (Platt 1999).
 */
final class EventConfidence {

  private static final double BIAS = -0.89;
  private static final double SLOPE = 0.77;

  /** No chance is taken for nearer to 0 or 1: how much nearer it is tells nothing. */
  private static final double SUREST = 0.97;

  private static final double HUNDREDTHS = 100;

  private EventConfidence() {}

  /**
   * In hundredths, so that a record is the same on any machine.
   *
   * @param chance from 0 to 1
   */
  static double of(double chance) {
    double known = Math.min(SUREST, Math.max(1 - SUREST, chance));
    double logOdds = BIAS + SLOPE * StrictMath.log(known / (1 - known));
    return Math.round(HUNDREDTHS / (1 + StrictMath.exp(-logOdds))) / HUNDREDTHS;
  }
}
