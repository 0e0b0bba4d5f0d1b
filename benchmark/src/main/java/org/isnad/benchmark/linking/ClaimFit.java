package org.isnad.benchmark.linking;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.Overview;
import org.isnad.archive.claim.ClaimFinder;
import org.isnad.archive.claim.ClaimWords;
import org.isnad.archive.claim.SamenessMeasures;
import org.isnad.archive.claim.StatementKey;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;

/**
 * Fits the weights by which it is told whether two contents say the same, {@code
 * sameness-weights.tsv}, on the labelled pairs of statements of the tuned halves alone, and tells
 * by leaving out every tenth in turn how well such weights do on pairs that they were not fitted
 * on.
 *
 * <pre>{@code
 * java -Xmx4g -cp benchmark/target/benchmarks.jar org.isnad.benchmark.linking.ClaimFit RECORDS.jsonl benchmark/linking
 * }</pre>
 */
public final class ClaimFit {

  private final Overview overview;
  private final ClaimRelations relations;
  private final ClaimFinder finder;

  private ClaimFit(Overview overview) {
    this.overview = overview;
    relations = new ClaimRelations(overview);
    BackgroundWords words = BackgroundWords.load();
    Terms terms = new Terms(words::knows);
    finder =
        new ClaimFinder(terms, words, ClaimWords.load(terms), overview.names(), overview.copies());
  }

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ClaimFit fit = new ClaimFit(Overview.of(LinkingBenchmark.records(Path.of(args[0]))));
    List<LogisticFit.Example> examples = new ArrayList<>();
    Labels.read(Path.of(args[1]), Labels.Half.TUNED).claims().values().stream()
        .flatMap(List::stream)
        .forEach(pair -> fit.example(pair).ifPresent(examples::add));
    LogisticFit.print(out, "same", SamenessMeasures.SAME, SamenessMeasures.NAMES, examples);
  }

  private Optional<LogisticFit.Example> example(Labels.ClaimPair pair) {
    Optional<StatementKey> a = key(pair.a());
    Optional<StatementKey> b = key(pair.b());
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    return finder
        .measures(articles(pair), a.get(), b.get())
        .map(m -> new LogisticFit.Example(m.values(), pair.label().equals("same")));
  }

  private Optional<StatementKey> key(Labels.Content content) {
    return relations.nearest(content).map(id -> new StatementKey(content.article(), id));
  }

  /** The articles of both stories: what is rare among them weighs more. */
  private List<AnalysisRecord> articles(Labels.ClaimPair pair) {
    Set<String> ids = new LinkedHashSet<>();
    for (String article : List.of(pair.a().article(), pair.b().article())) {
      overview.story(article).ifPresent(story -> ids.addAll(story.articles()));
      ids.add(article);
    }
    return ids.stream().map(overview::record).flatMap(Optional::stream).toList();
  }
}
