package org.isnad.sources.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** How a crawl lets time pass when there is nothing to do. */
@FunctionalInterface
public interface Waiting {

  /** Returns at that time or later. */
  void until(Instant time) throws InterruptedException;

  /** By sleeping. */
  static Waiting sleeping(Clock clock) {
    return time -> {
      Duration left = Duration.between(clock.instant(), time);
      TimeUnit.MILLISECONDS.sleep(Math.max(0, left.toMillis() + 1));
    };
  }
}
