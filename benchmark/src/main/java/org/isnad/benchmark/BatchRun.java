package org.isnad.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.RecordJson;
import org.isnad.sources.PageFiles;
import org.isnad.sources.PageVisitor;

/**
 * What {@code isnad-spark analyze} does, without Spark: many pages read, their records written to a
 * file, by one program with so many threads, from its start to its end.
 *
 * <pre>{@code
 * java -Xmx4g -cp benchmark/target/benchmarks.jar org.isnad.benchmark.BatchRun ARTICLES.jsonl OUT.jsonl [THREADS]
 * }</pre>
 */
public final class BatchRun implements PageVisitor {

  private static final int THREADS = 2;
  private static final int WAITING = 1_000;

  private final Analyzer analyzer = new Analyzer();
  private final RecordJson json = new RecordJson();
  private final ExecutorService threads;
  private final Semaphore room = new Semaphore(WAITING);
  private final BufferedWriter out;
  private long written;
  private long failed;

  private BatchRun(int threads, BufferedWriter out) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.out = out;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    int threads = args.length > 2 ? Integer.parseInt(args[2]) : THREADS;
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
      BatchRun run = new BatchRun(threads, out);
      new PageFiles().read(Path.of(args[0]), run);
      run.threads.shutdown();
      run.threads.awaitTermination(1, TimeUnit.DAYS);
      double seconds = (System.nanoTime() - begun) / 1e9;
      Figures.print(
          "%d articles, %d failed, in %.0f s: %.0f a second",
          run.written, run.failed, seconds, run.written / seconds);
    }
  }

  @Override
  public void page(Page page, String source) {
    room.acquireUninterruptibly();
    threads.execute(
        () -> {
          try {
            write(json.line(analyzer.analyze(page)));
          } catch (RuntimeException e) {
            failure(source, e);
          } finally {
            room.release();
          }
        });
  }

  private synchronized void write(String line) {
    try {
      out.write(line);
      out.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written++;
  }

  @Override
  public synchronized void failure(String source, String reason) {
    failed++;
  }
}
