package org.isnad.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Each pass takes a second; compilers are at work for all of the first thirty. */
class WarmUpTest {

  private static final long SECOND = 1_000_000_000L;
  private static final long COMPILING_SECONDS = 30;

  private final AtomicLong clock = new AtomicLong();
  private final WarmUp warmUp = new WarmUp(clock::get, this::compiledMillis);

  @Test
  void itEndsWhenHardlyAnythingIsCompiled() {
    double seconds = warmUp.run(this::pass, 120);

    assertThat(seconds).isBetween(COMPILING_SECONDS + 8.0, COMPILING_SECONDS + 16.0);
    assertThat(clock).hasValue((long) (seconds * SECOND));
  }

  @Test
  void itTakesNoLongerThanItMay() {
    assertThat(warmUp.run(this::pass, 20)).isEqualTo(20);
  }

  @Test
  void itMayBeLeftOut() {
    assertThat(warmUp.run(this::pass, 0)).isZero();
    assertThat(clock).hasValue(0);
  }

  @Test
  void thisJavaTellsWhatItCompiles() {
    assertThat(WarmUp.ofThisJava().run(() -> {}, 0)).isZero();
  }

  private void pass() {
    clock.addAndGet(SECOND);
  }

  private long compiledMillis() {
    return Math.min(COMPILING_SECONDS, clock.get() / SECOND) * 1_000;
  }
}
