package org.isnad.benchmark.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.RecordJson;
import org.isnad.archive.Overview;
import org.isnad.archive.copy.Copies;
import org.isnad.archive.copy.Copy;
import org.isnad.archive.story.Story;
import org.isnad.benchmark.linking.Labels.Half;

/**
 * How well copies, stories and claims are found among many thousand real articles, on the labels of
 * {@code benchmark/linking}; its README tells where the articles come from and how they were
 * labelled.
 *
 * <pre>{@code
 * ./isnad analyze --output RECORDS.jsonl ARTICLES.jsonl
 * java -Xmx4g -cp benchmark/target/benchmarks.jar \
 *     org.isnad.benchmark.linking.LinkingBenchmark RECORDS.jsonl benchmark/linking tuned,unseen [errors]
 * }</pre>
 */
public final class LinkingBenchmark {

  private static final double SECOND = 1e9;

  private final PrintStream out;
  private final boolean errors;

  private LinkingBenchmark(PrintStream out, boolean errors) {
    this.out = out;
    this.errors = errors;
  }

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LinkingBenchmark benchmark = new LinkingBenchmark(out, args.length > 3);
    Overview overview = benchmark.link(records(Path.of(args[0])));
    for (String name : args[2].split(",", -1)) {
      Half half = Half.valueOf(name.toUpperCase(Locale.ROOT));
      out.println(name);
      benchmark.score(overview, Labels.read(Path.of(args[1]), half));
    }
  }

  static List<AnalysisRecord> records(Path file) throws IOException {
    RecordJson json = new RecordJson();
    List<AnalysisRecord> records = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        records.add(json.read(line));
      }
    }
    return records;
  }

  private Overview link(List<AnalysisRecord> records) {
    print("%d articles", records.size());
    long start = System.nanoTime();
    Overview overview = Overview.of(records);
    start = took("reading", start);
    overview.copies();
    start = took("copies", start);
    overview.stories();
    took("stories", start);
    return overview;
  }

  private void score(Overview overview, Labels labels) {
    labels.pairs().forEach((draw, pairs) -> copies(overview, draw, pairs));
    stories(overview, labels.stories());
    Confusion all = new Confusion();
    labels.claims().forEach((draw, pairs) -> claims(overview, draw, pairs, all));
    print("claims, all draws with unseen pairs: macro-F1 %.3f", all.macroF1());
    out.print(all.told());
  }

  private long took(String what, long start) {
    print("  %s: %.1f s", what, (System.nanoTime() - start) / SECOND);
    return System.nanoTime();
  }

  private void copies(Overview overview, String draw, List<Labels.ArticlePair> pairs) {
    Confusion confusion = new Confusion();
    Confusion joined = new Confusion();
    int edited = 0;
    int editedFound = 0;
    for (Labels.ArticlePair pair : pairs) {
      boolean found = isCopy(overview.copies(), pair);
      String label = pair.isCopy() ? "copy" : "no copy";
      confusion.add(label, found ? "copy" : "no copy");
      joined.add(label, isJoined(overview.copies(), pair) ? "copy" : "no copy");
      edited += pair.isEdited() ? 1 : 0;
      editedFound += pair.isEdited() && found ? 1 : 0;
      error(found != pair.isCopy(), "copies: %s %s is %s", pair.a(), pair.b(), pair.label());
    }
    print(
        "copies (%s), %d pairs: F1 %.3f; without excerpts %.3f",
        draw, pairs.size(), confusion.f1("copy"), joined.f1("copy"));
    out.print(confusion.told());
    print(
        "  of %d edited copies %d found: %.3f", edited, editedFound, (double) editedFound / edited);
  }

  /** Whether one carries the other, if only as a part of it: so the labels are meant. */
  private static boolean isCopy(Copies copies, Labels.ArticlePair pair) {
    return isJoined(copies, pair) || copies.between(pair.a(), pair.b()).isPresent();
  }

  private static boolean isJoined(Copies copies, Labels.ArticlePair pair) {
    boolean together =
        copies.groupOf(pair.a()).filter(group -> group.articles().contains(pair.b())).isPresent();
    return together
        || copies
            .between(pair.a(), pair.b())
            .filter(copy -> copy.kind() != Copy.Kind.EXCERPT)
            .isPresent();
  }

  private void stories(Overview overview, Map<String, String> right) {
    Map<String, String> found = new HashMap<>();
    for (Story story : overview.stories()) {
      story.articles().forEach(article -> found.put(article, story.id()));
    }
    BCubed score = BCubed.of(right, found);
    print(
        "stories, %d articles: B-cubed P %.3f R %.3f F1 %.3f",
        right.size(), score.precision(), score.recall(), score.f1());
    right.forEach(
        (article, story) ->
            error(true, "stories: %s %s %s", article, story, found.getOrDefault(article, "none")));
  }

  private void claims(Overview overview, String draw, List<Labels.ClaimPair> pairs, Confusion all) {
    ClaimRelations relations = new ClaimRelations(overview);
    Confusion confusion = new Confusion();
    for (Labels.ClaimPair pair : pairs) {
      String found = relations.of(pair.a(), pair.b());
      confusion.add(pair.label(), found);
      if (!Labels.isForFitting(draw)) {
        all.add(pair.label(), found);
      }
      error(
          !found.equals(pair.label()),
          "claims: %s %s is %s, found %s",
          pair.a(),
          pair.b(),
          pair.label(),
          found);
    }
    print("claims (%s), %d pairs: macro-F1 %.3f", draw, pairs.size(), confusion.macroF1());
    out.print(confusion.told());
  }

  private void error(boolean wrong, String format, Object... values) {
    if (errors && wrong) {
      print(format, values);
    }
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
