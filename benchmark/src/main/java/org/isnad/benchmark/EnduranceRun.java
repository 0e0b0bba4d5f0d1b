package org.isnad.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;

/**
 * Whether the analysis keeps anything of the articles it has read: the memory in use after a full
 * collection, each time another tenth of many articles is analysed, the same ones again and again.
 *
 * <pre>{@code
 * java -cp benchmark/target/benchmarks.jar org.isnad.benchmark.EnduranceRun ARTICLES [HOW_MANY]
 * }</pre>
 */
public final class EnduranceRun {

  private static final int MANY = 200_000;
  private static final int PARTS = 10;
  private static final double MEGABYTE = 1 << 20;

  private EnduranceRun() {}

  public static void main(String[] args) {
    int many = args.length > 1 ? Integer.parseInt(args[1]) : MANY;
    long load = System.nanoTime();
    Analyzer analyzer = new Analyzer();
    Figures.print("loaded in %.2f s, %.1f MB in use", (System.nanoTime() - load) / 1e9, used());
    List<Page> pages = Corpus.read(Path.of(args[0]), analyzer);
    Figures.print("articles read, %.1f MB in use", used());
    long events = 0;
    for (int i = 0; i < many; i++) {
      events += analyzer.analyze(pages.get(i % pages.size())).events().size();
      if ((i + 1) % Math.max(1, many / PARTS) == 0) {
        Figures.print("%,9d articles analysed, %.1f MB in use, %,d events", i + 1, used(), events);
      }
    }
  }

  /** After a full collection. */
  private static double used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }
}
