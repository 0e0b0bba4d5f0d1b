package org.isnad.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.text.TextReader;
import org.isnad.analysis.time.QuantityFinder;
import org.isnad.analysis.time.TimeScan;
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
 * What each stage of the analysis takes an article, its input being made before: microseconds, one
 * thread. The stages' shares of {@code whole} are told by the same run.
 *
 * <pre>{@code
 * ./mvnw -q -DskipTests -pl benchmark -am package
 * java -jar benchmark/target/benchmarks.jar StageBenchmark -p corpus=articles.jsonl
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class StageBenchmark {

  /** A page file, a JSONL file of articles, or a folder of either. */
  @Param("samples/pages")
  public String corpus = "";

  private final Analyzer analyzer = new Analyzer();
  private final Stages stages = new Stages();
  private final TextReader texts = new TextReader(stages.spellings);
  private final QuantityFinder quantities = new QuantityFinder();
  private final List<Stages.Done> ready = new ArrayList<>();
  private int next;

  @Setup
  public void readPages() {
    for (Page page : Corpus.read(Path.of(corpus), analyzer)) {
      ready.add(stages.read(page));
    }
  }

  private Stages.Done next() {
    Stages.Done one = ready.get(next);
    next = next + 1 == ready.size() ? 0 : next + 1;
    return one;
  }

  @Benchmark
  public Object whole() {
    return analyzer.analyze(next().page());
  }

  @Benchmark
  public Object article() {
    return stages.articles.read(next().page());
  }

  @Benchmark
  public Object text() {
    return texts.read(next().text().string());
  }

  @Benchmark
  public Object names() {
    return stages.names.find(next().text());
  }

  /** Times, quantities and the day of publication. */
  @Benchmark
  public Object times() {
    Stages.Done one = next();
    TimeScan scan = stages.scanner.scan(one.text());
    Published published = stages.dater.date(one.article(), scan).orElse(null);
    return quantities.find(scan, stages.times.find(scan, published));
  }

  @Benchmark
  public Object statements() {
    Stages.Done one = next();
    return stages.statements.find(one.text(), one.names(), one.times());
  }

  @Benchmark
  public Object events() {
    Stages.Done one = next();
    return stages.events.find(one.text(), one.names(), one.times(), one.statements());
  }
}
