package org.isnad.app.measure;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.isnad.analysis.Stage;
import org.isnad.analysis.StageTimer;

/** Adds up what each stage takes. Of one thread. */
final class StageClock implements StageTimer {

  private final LongSupplier nanoTime;
  private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);

  /**
   * @param nanoTime a clock that only goes forward, in nanoseconds
   */
  StageClock(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  @Override
  public <T> T run(Stage stage, Supplier<T> work) {
    long start = nanoTime.getAsLong();
    T result = work.get();
    nanoseconds.merge(stage, nanoTime.getAsLong() - start, Long::sum);
    return result;
  }

  long nanoseconds(Stage stage) {
    return nanoseconds.getOrDefault(stage, 0L);
  }
}
