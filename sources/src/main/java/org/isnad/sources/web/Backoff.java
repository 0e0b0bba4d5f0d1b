package org.isnad.sources.web;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before a request is tried again: twice as long each time, and never quite the
 * same, so that many who were turned away together do not come back together.
 */
final class Backoff {

  /** Requests for one thing in one run. */
  static final int TRIES = 4;

  /** A host that asks for more is left for a later run. */
  static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final long FIRST_MILLIS = 5_000;

  private final RandomGenerator random;

  Backoff(RandomGenerator random) {
    this.random = random;
  }

  /**
   * @param tries how many there were, 1 or more
   */
  Duration after(int tries) {
    long millis = FIRST_MILLIS << (tries - 1);
    return Duration.ofMillis(millis / 2 + random.nextLong(millis));
  }
}
