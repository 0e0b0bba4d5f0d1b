package org.isnad.benchmark.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the extractors on the set and prints the table of its README.
 *
 * <p>{@code ExtractionBenchmark [FOLDER] [--errors PART]}; with errors it also lists what this
 * project's extractor got wrong on the pages of that part, or of {@code all}.
 */
public final class ExtractionBenchmark {

  static final List<String> PARTS =
      List.of("tuned", "held", "later", "fresh", "newer", "newest", "latest", "kept", "last");

  /** Below this a body is listed among the errors. */
  private static final double GOOD = 0.98;

  private ExtractionBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    List<String> rest = new ArrayList<>(List.of(arguments));
    int errors = rest.indexOf("--errors");
    String part = errors < 0 ? null : rest.get(errors + 1);
    if (errors >= 0) {
      rest.subList(errors, errors + 2).clear();
    }
    Path folder = Path.of(rest.isEmpty() ? "benchmark/extraction" : rest.get(0));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<ExtractionScores> scores = scores(GoldPage.readAll(folder));
    print(scores, out);
    out.println();
    DetailScore.print(scores.get(0), out);
    if (part != null) {
      printErrors(part.equals("all") ? scores.get(0) : scores.get(0).part(part), out);
    }
  }

  /** Of this project's extractor first. */
  public static List<ExtractionScores> scores(List<GoldPage> pages) {
    return List.of(new IsnadExtractor(), new ReadabilityExtractor(), new BodyTextExtractor())
        .stream()
        .map(extractor -> ExtractionScores.of(extractor, pages))
        .toList();
  }

  /** One row an extractor and part. */
  public static void print(List<ExtractionScores> scores, PrintStream out) {
    out.println("| extractor | pages | body P | body R | body F1 | title right | date right |");
    out.println("|---|---|---|---|---|---|---|");
    for (ExtractionScores all : scores) {
      printRow(all, "all", out);
      PARTS.forEach(part -> printRow(all.part(part), part, out));
    }
  }

  private static void printRow(ExtractionScores scores, String part, PrintStream out) {
    out.println(
        String.join(
            " | ",
            "| " + scores.extractor(),
            scores.pages().size() + " " + part,
            figure(scores.precision()),
            figure(scores.recall()),
            figure(scores.f1()),
            figure(scores.titles()),
            (scores.givesDates() ? figure(scores.dates()) : "–") + " |"));
  }

  private static String figure(double figure) {
    return BigDecimal.valueOf(figure).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static void printErrors(ExtractionScores scores, PrintStream out) {
    for (PageScore score : scores.pages()) {
      GoldPage page = score.page();
      Extracted extracted = score.extracted();
      if (score.f1() < GOOD) {
        out.println(
            page.name()
                + ": body P "
                + figure(score.body().precision())
                + " R "
                + figure(score.body().recall()));
        printLines("  more: ", extracted.text().lines().toList(), page.body(), out);
        printLines("  less: ", page.body(), extracted.text().lines().toList(), out);
      }
      if (!score.titleRight()) {
        out.println(page.name() + ": title " + extracted.title() + " for " + page.title());
      }
      if (!score.dateRight()) {
        out.println(page.name() + ": date " + extracted.published() + " for " + page.published());
      }
      DetailScore.printErrors(score, out);
    }
  }

  private static void printLines(
      String label, List<String> lines, List<String> others, PrintStream out) {
    List<List<String>> known = others.stream().map(Overlap::words).toList();
    lines.stream()
        .filter(line -> !known.contains(Overlap.words(line)))
        .forEach(line -> out.println(label + line));
  }
}
