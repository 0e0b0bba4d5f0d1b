package org.isnad.app.evaluate;

import java.util.OptionalDouble;

/**
 * How many of a number of answers are right.
 *
 * <p>{@code new Rate(3, 4)} has the share 0.75.
 */
public record Rate(int right, int all) {

  static final Rate NONE = new Rate(0, 0);

  Rate plus(boolean isRight) {
    return new Rate(isRight ? right + 1 : right, all + 1);
  }

  /** The share of the right ones, empty where there were no answers. */
  public OptionalDouble share() {
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / all);
  }
}
