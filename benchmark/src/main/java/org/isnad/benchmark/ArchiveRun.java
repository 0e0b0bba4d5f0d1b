package org.isnad.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.archive.Added;
import org.isnad.archive.Archive;
import org.isnad.archive.Importer;
import org.isnad.sources.PageFiles;
import org.isnad.sources.PageVisitor;

/**
 * Imports a large file into a new archive, whole way, as {@code isnad add} does, and tells what an
 * article costs as the archive grows, and the disk it takes. Processor time is that of all threads
 * of the program, compiler and collector included; the first pages warm it up in an archive of
 * their own.
 *
 * <pre>{@code
 * java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp benchmark/target/benchmarks.jar \
 *     org.isnad.benchmark.ArchiveRun articles.jsonl NEW_FOLDER
 * }</pre>
 */
public final class ArchiveRun {

  private static final int WARM = 2_000;
  private static final int STEP = 1_000;
  private static final int EARLY = 2;
  private static final int LATE = 20;

  /**
   * The index makes one piece of ten every so many steps: each such mean has one of these in it.
   */
  private static final int MEAN_OF = 5;

  private static final double NANOS = 1e9;
  private static final double MILLION = 1e6;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final List<Double> millis = new ArrayList<>();
  private long processor;
  private long clock;
  private long text;
  private int kept;
  private int failed;

  private ArchiveRun() {}

  public static void main(String[] args) throws IOException {
    Path input = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    if (Files.exists(folder)) {
      throw new IllegalArgumentException(folder + " is there already");
    }
    Analyzer analyzer = new Analyzer();
    Files.createDirectories(folder);
    new ArchiveRun().run(input, folder.resolve("warm"), analyzer, WARM);
    System.out.println("warm");
    ArchiveRun run = new ArchiveRun();
    run.run(input, folder.resolve("archive"), analyzer, Integer.MAX_VALUE);
    run.tell(folder.resolve("archive"));
  }

  private void run(Path input, Path folder, Analyzer analyzer, int most) {
    long started = System.nanoTime();
    long before = system.getProcessCpuTime();
    int threads = Runtime.getRuntime().availableProcessors();
    try (Archive archive = Archive.open(folder, Clock.systemUTC());
        Importer importer = new Importer(archive, analyzer, threads, new Steps())) {
      processor = before;
      clock = started;
      new PageFiles().read(input, new Bringing(importer, most));
      importer.finish();
    }
    double seconds = (System.nanoTime() - started) / NANOS;
    double used = (system.getProcessCpuTime() - before) / NANOS;
    Figures.print(
        "%d articles in %.0f s: %.0f a second; %d pages were none",
        kept, seconds, kept / seconds, failed);
    Figures.print("%.2f ms of processor time each", used * 1000 / kept);
  }

  /** Hands the pages on, and counts the letters of their texts. */
  private final class Bringing implements PageVisitor {

    private final Importer importer;
    private final int most;
    private int brought;

    Bringing(Importer importer, int most) {
      this.importer = importer;
      this.most = most;
    }

    @Override
    public void page(Page page, String source) {
      if (brought++ < most) {
        importer.add(page, source);
        if (page.source() instanceof Page.PlainText plain) {
          text += plain.text().getBytes(StandardCharsets.UTF_8).length;
        }
      }
    }

    @Override
    public void failure(String source, String reason) {
      failed++;
    }
  }

  /** Takes the time of every so many articles. */
  private final class Steps implements Importer.Listener {

    @Override
    public void added(Added added, String source) {
      if (++kept % STEP == 0) {
        long used = system.getProcessCpuTime();
        long now = System.nanoTime();
        millis.add((used - processor) / MILLION / STEP);
        Figures.print(
            "to %6d: %5.2f ms of processor time an article, %4.0f articles a second",
            kept, millis.get(millis.size() - 1), STEP / ((now - clock) / NANOS));
        processor = used;
        clock = now;
      }
    }

    @Override
    public void failed(RuntimeException reason, String source) {
      failed++;
    }

    @Override
    public void safe(List<String> ids) {
      // counted as they are added
    }
  }

  private void tell(Path archive) throws IOException {
    if (millis.size() > LATE) {
      double early = around(EARLY);
      double late = around(LATE);
      Figures.print(
          "around %d: %.2f ms, around %d: %.2f ms: %.2f times as much",
          EARLY * STEP, early, LATE * STEP, late, late / early);
    }
    double store = size(archive, "archive.db");
    double index = size(archive, "index");
    Figures.print(
        "text %.1f MB, store %.1f MB, index %.1f MB: %.2f times the text",
        text / MILLION, store / MILLION, index / MILLION, (store + index) / text);
  }

  /** The mean of the five steps around so many thousand articles; the first step is left out. */
  private double around(int thousand) {
    int first = Math.min(Math.max(1, thousand - MEAN_OF / 2), millis.size() - MEAN_OF);
    return millis.subList(first, first + MEAN_OF).stream().mapToDouble(d -> d).average().orElse(0);
  }

  private static double size(Path archive, String name) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.walk(archive)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (archive.relativize(file).toString().startsWith(name)) {
          size += Files.size(file);
        }
      }
    }
    return size;
  }
}
