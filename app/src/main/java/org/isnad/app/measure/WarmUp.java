package org.isnad.app.measure;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a piece of work again and again until Java compiles hardly anything of it any more: before
 * that it is slower by a half, and compiling takes a second processor. A Java that does not tell
 * what it compiles has the whole time.
 */
public final class WarmUp {

  private static final long NANOS_A_SECOND = 1_000_000_000L;
  private static final long NANOS_A_MILLI = 1_000_000L;

  /** So long it is looked at what was compiled. */
  private static final long LOOK_NANOS = 8 * NANOS_A_SECOND;

  /** Of that time, in which compilers were at work. */
  private static final double HARDLY = 0.1;

  private final LongSupplier nanoTime;
  private final LongSupplier compiledMillis;

  /**
   * @param nanoTime a clock that only goes forward, in nanoseconds
   * @param compiledMillis how long compilers have been at work, all together
   */
  WarmUp(LongSupplier nanoTime, LongSupplier compiledMillis) {
    this.nanoTime = nanoTime;
    this.compiledMillis = compiledMillis;
  }

  /** By this Java's clock and compilers. */
  public static WarmUp ofThisJava() {
    @Nullable CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
    if (compilers == null || !compilers.isCompilationTimeMonitoringSupported()) {
      return new WarmUp(System::nanoTime, () -> System.nanoTime() / NANOS_A_MILLI);
    }
    return new WarmUp(System::nanoTime, compilers::getTotalCompilationTime);
  }

  /**
   * Runs passes for so long at most.
   *
   * @return the seconds that it took
   */
  public double run(Runnable pass, int mostSeconds) {
    long start = nanoTime.getAsLong();
    long end = start + mostSeconds * NANOS_A_SECOND;
    long looked = start;
    long compiled = compiledMillis.getAsLong();
    long now = start;
    while (now < end) {
      pass.run();
      now = nanoTime.getAsLong();
      if (now - looked >= LOOK_NANOS) {
        long compiledNow = compiledMillis.getAsLong();
        if ((compiledNow - compiled) * NANOS_A_MILLI < HARDLY * (now - looked)) {
          break;
        }
        looked = now;
        compiled = compiledNow;
      }
    }
    return (double) (now - start) / NANOS_A_SECOND;
  }
}
