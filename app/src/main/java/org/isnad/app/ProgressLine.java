package org.isnad.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** One line on a person's terminal that tells how far a long work is, written over as it goes. */
final class ProgressLine {

  private static final Duration EVERY = Duration.ofMillis(300);
  private static final String START_OF_LINE = "\r\u001b[K";

  private final Console console;
  private final Clock clock;
  private Instant next = Instant.EPOCH;
  private boolean isShown;

  ProgressLine(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  /** Shows it now and then; never where nobody looks. */
  void show(String text) {
    Instant now = clock.instant();
    if (console.terminal() && !now.isBefore(next)) {
      console.err().print(START_OF_LINE + text + " …");
      console.err().flush();
      next = now.plus(EVERY);
      isShown = true;
    }
  }

  /** Makes room for a line that stays. */
  void clear() {
    if (isShown) {
      console.err().print(START_OF_LINE);
      isShown = false;
      next = Instant.EPOCH;
    }
  }
}
