package org.isnad.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.app.measure.WarmUp;

/**
 * How much faster two threads are than one, with the one analyser they share: articles a second and
 * processor time an article, by turns, and the median of the ratios.
 *
 * <pre>{@code
 * java -cp benchmark/target/benchmarks.jar org.isnad.benchmark.ThreadsRun ARTICLES [ROUNDS]
 * }</pre>
 */
public final class ThreadsRun {

  private static final int ROUNDS = 7;
  private static final int MOST_WARM_UP_SECONDS = 120;

  /** Nanoseconds of one pass over all articles. */
  private record Pass(double elapsed, double processor) {}

  private final Analyzer analyzer = new Analyzer();
  private final List<Page> pages;
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private ThreadsRun(Path articles) {
    this.pages = Corpus.read(articles, analyzer);
  }

  public static void main(String[] args) throws InterruptedException {
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    new ThreadsRun(Path.of(args[0])).run(rounds);
  }

  private void run(int rounds) throws InterruptedException {
    double[] faster = new double[rounds];
    double[] dearer = new double[rounds];
    double warmedUp = WarmUp.ofThisJava().run(this::passOfOne, MOST_WARM_UP_SECONDS);
    Figures.print("warmed up for %.0f s", warmedUp);
    for (int round = 0; round < rounds; round++) {
      Pass one = pass(1);
      Pass two = pass(2);
      Figures.print(
          "one thread %,6.0f articles/s, two %,6.0f; processor time an article %,6.0f µs, %,6.0f"
              + " µs",
          pages.size() * 1e9 / one.elapsed,
          pages.size() * 1e9 / two.elapsed,
          one.processor / 1e3 / pages.size(),
          two.processor / 1e3 / pages.size());
      faster[round] = one.elapsed / two.elapsed;
      dearer[round] = two.processor / one.processor;
    }
    Figures.print(
        "two threads: %.2f times as fast, %.2f times the processor time",
        Figures.median(faster), Figures.median(dearer));
  }

  /** By one thread: compiling takes the other processor. */
  private void passOfOne() {
    analyzeAll(new AtomicInteger());
  }

  private Pass pass(int threads) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    long used = system.getProcessCpuTime();
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread thread = new Thread(() -> analyzeAll(next));
      thread.start();
      running.add(thread);
    }
    for (Thread thread : running) {
      thread.join();
    }
    return new Pass(System.nanoTime() - start, system.getProcessCpuTime() - used);
  }

  private void analyzeAll(AtomicInteger next) {
    int from = next.getAndAdd(Analyzer.TOGETHER);
    while (from < pages.size()) {
      int to = Math.min(pages.size(), from + Analyzer.TOGETHER);
      analyzer.analyze(pages.subList(from, to), outcome -> {});
      from = next.getAndAdd(Analyzer.TOGETHER);
    }
  }
}
