package org.isnad.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import org.isnad.archive.Archive;

/**
 * Links the articles of an archive of which none is linked yet, and tells what that costs as it
 * goes on. Processor time is that of all threads of the program, compiler and collector included.
 *
 * <pre>{@code
 * java -Xmx2g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp benchmark/target/benchmarks.jar \
 *     org.isnad.benchmark.LinkRun FOLDER
 * }</pre>
 */
public final class LinkRun {

  private static final int STEP = 1_000;
  private static final double NANOS = 1e9;
  private static final double NANOS_A_MILLI = 1e6;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private long told;
  private long processor = system.getProcessCpuTime();
  private long clock = System.nanoTime();

  private LinkRun() {}

  public static void main(String[] args) {
    new LinkRun().run(Path.of(args[0]));
  }

  private void run(Path folder) {
    long started = clock;
    long before = processor;
    try (Archive archive = Archive.openExisting(folder, Clock.systemUTC())) {
      archive.link(this::step);
      int articles = archive.count();
      double seconds = (System.nanoTime() - started) / NANOS;
      double used = (system.getProcessCpuTime() - before) / NANOS;
      Figures.print(
          "%d articles in %.0f s: %.0f a second; %.2f ms of processor time each",
          articles, seconds, articles / seconds, 1000 * used / articles);
    }
  }

  private void step(long done) {
    if (done < told + STEP) {
      return;
    }
    long processorNow = system.getProcessCpuTime();
    long clockNow = System.nanoTime();
    Figures.print(
        "to %6d: %5.2f ms of processor time, %4.0f a second",
        done,
        (processorNow - processor) / NANOS_A_MILLI / (done - told),
        (done - told) * NANOS / (clockNow - clock));
    told = done;
    processor = processorNow;
    clock = clockNow;
  }
}
