package org.isnad.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles a second that one thread analyses, from a page's bytes to its record, one page after the
 * other, over and over.
 *
 * <pre>{@code
 * ./mvnw -q -DskipTests -pl benchmark -am package
 * java -jar benchmark/target/benchmarks.jar
 * java -jar benchmark/target/benchmarks.jar -p corpus=articles.jsonl
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class AnalyzerBenchmark {

  /** A page file, a JSONL file of articles, or a folder of either. */
  @Param("samples/pages")
  public String corpus = "";

  private final Analyzer analyzer = new Analyzer();
  private List<Page> pages = List.of();
  private int next;

  @Setup
  public void readPages() {
    pages = Corpus.read(Path.of(corpus), analyzer);
  }

  @Benchmark
  public AnalysisRecord analyze() {
    Page page = pages.get(next);
    next = next + 1 == pages.size() ? 0 : next + 1;
    return analyzer.analyze(page);
  }
}
