package org.isnad.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.event.EventFinder;
import org.isnad.analysis.name.NameFinder;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.page.Article;
import org.isnad.analysis.page.ArticleReader;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.statement.StatementFinder;
import org.isnad.analysis.statement.Statements;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.text.TextReader;
import org.isnad.analysis.time.PublicationDater;
import org.isnad.analysis.time.QuantityFinder;
import org.isnad.analysis.time.TimeFinder;
import org.isnad.analysis.time.TimeScan;
import org.isnad.analysis.time.TimeScanner;
import org.isnad.analysis.time.Times;
import org.jspecify.annotations.Nullable;
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

  private record Ready(
      Page page,
      Article article,
      Text text,
      Names names,
      TimeScan scan,
      @Nullable Published published,
      Times times,
      Statements statements) {}

  private final Analyzer analyzer = new Analyzer();
  private final Spellings spellings = Spellings.ofNews();
  private final ArticleReader articles = new ArticleReader(spellings);
  private final TextReader texts = new TextReader(spellings);
  private final NameFinder names = new NameFinder(spellings);
  private final TimeScanner scanner = new TimeScanner(spellings);
  private final PublicationDater dater = new PublicationDater(scanner);
  private final TimeFinder times = new TimeFinder();
  private final QuantityFinder quantities = new QuantityFinder();
  private final StatementFinder statements = new StatementFinder(spellings);
  private final EventFinder events = new EventFinder(spellings);
  private final List<Ready> ready = new ArrayList<>();
  private int next;

  @Setup
  public void readPages() {
    for (Page page : Corpus.read(Path.of(corpus), analyzer)) {
      Article article = articles.read(page);
      Text text = article.text();
      Names found = names.find(text);
      TimeScan scan = scanner.scan(text);
      Published published = dater.date(article, scan).orElse(null);
      Times said = times.find(scan, published);
      Statements reported = statements.find(text, found, said);
      ready.add(new Ready(page, article, text, found, scan, published, said, reported));
    }
  }

  private Ready next() {
    Ready one = ready.get(next);
    next = next + 1 == ready.size() ? 0 : next + 1;
    return one;
  }

  @Benchmark
  public Object whole() {
    return analyzer.analyze(next().page());
  }

  @Benchmark
  public Object article() {
    return articles.read(next().page());
  }

  @Benchmark
  public Object text() {
    return texts.read(next().text().string());
  }

  @Benchmark
  public Object names() {
    return names.find(next().text());
  }

  /** Times, quantities and the day of publication. */
  @Benchmark
  public Object times() {
    Ready one = next();
    TimeScan scan = scanner.scan(one.text());
    Published published = dater.date(one.article(), scan).orElse(null);
    return quantities.find(scan, times.find(scan, published));
  }

  @Benchmark
  public Object statements() {
    Ready one = next();
    return statements.find(one.text(), one.names(), one.times());
  }

  @Benchmark
  public Object events() {
    Ready one = next();
    return events.find(one.text(), one.names(), one.times(), one.statements());
  }
}
