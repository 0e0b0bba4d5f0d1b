package org.isnad.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.ArticleReader;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.page.PageException;
import org.isnad.sources.PageFiles;
import org.isnad.sources.PageVisitor;

/**
 * Reads a large file once, as a user does, and tells how many pages a second of processor time each
 * stage takes: one thread, the first pages included.
 *
 * <pre>{@code
 * java -cp benchmark/target/benchmarks.jar org.isnad.benchmark.SourceRun news.warc.gz
 * }</pre>
 */
public final class SourceRun implements PageVisitor {

  private static final double NANOS = 1e9;

  private final ArticleReader articles = new ArticleReader();
  private final Analyzer analyzer = new Analyzer();
  private final Map<String, Integer> refused = new TreeMap<>();
  private long extracting;
  private long analysing;
  private int pages;
  private int failures;

  private SourceRun() {}

  public static void main(String[] args) {
    SourceRun run = new SourceRun();
    long start = now();
    new PageFiles().read(Path.of(args[0]), run);
    run.tell(now() - start);
  }

  @Override
  public void page(Page page, String source) {
    pages++;
    try {
      long start = now();
      articles.read(page);
      long read = now();
      extracting += read - start;
      analyzer.analyze(page);
      analysing += now() - read;
    } catch (PageException e) {
      refused.merge(e.reason(), 1, Integer::sum);
    } catch (RuntimeException e) {
      failure(source, "a fault: " + e);
    }
  }

  @Override
  public void failure(String source, String reason) {
    failures++;
    System.out.println(source + ": " + reason);
  }

  /** Processor time of this thread: what else runs on the machine does not count. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void tell(long all) {
    System.out.println(pages + " pages, " + failures + " failures, refused " + refused);
    tell("read", all - extracting - analysing);
    tell("extracted", extracting);
    tell("analysed, extraction included", analysing);
    tell("read and analysed", all - extracting);
  }

  private void tell(String stage, long nanos) {
    System.out.println(Math.round(pages / (nanos / NANOS)) + " pages/s " + stage);
  }
}
