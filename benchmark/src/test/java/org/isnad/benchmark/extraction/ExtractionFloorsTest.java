package org.isnad.benchmark.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Prints the figures on the extraction set, and holds what they do not fall below. */
class ExtractionFloorsTest {

  private static List<ExtractionScores> scores = List.of();

  @BeforeAll
  static void score() throws IOException {
    Path folder = Path.of(System.getProperty("isnad.root"), "benchmark", "extraction");
    scores = ExtractionBenchmark.scores(GoldPage.readAll(folder));
    ExtractionBenchmark.print(scores, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  @Test
  void findsTheText() {
    assertThat(isnad().f1()).isGreaterThanOrEqualTo(0.985);
    for (String part : ExtractionBenchmark.PARTS) {
      assertThat(isnad().part(part).f1()).as(part).isGreaterThanOrEqualTo(0.97);
    }
  }

  @Test
  void findsTheTextBetterThanReadability() {
    assertThat(isnad().f1()).isGreaterThanOrEqualTo(scores.get(1).f1() + 0.05);
  }

  @Test
  void findsTheTitle() {
    assertThat(isnad().titles()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void findsTheDay() {
    assertThat(isnad().dates()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void findsWhatElseThePageTells() {
    checkDetail("outlet", 0.85, 0.75);
    checkDetail("subtitle", 0.95, 0.85);
    checkDetail("byline", 0.95, 0.9);
    checkDetail("section", 0.95, 0.9);
    checkDetail("last change", 0.95, 0.75);
    checkDetail("captions", 0.95, 0.9);
  }

  private static void checkDetail(String name, double precision, double recall) {
    DetailScore score =
        DetailScore.of(isnad()).stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    assertThat(score.precision()).as(name).isGreaterThanOrEqualTo(precision);
    assertThat(score.recall()).as(name).isGreaterThanOrEqualTo(recall);
  }

  private static ExtractionScores isnad() {
    return scores.get(0);
  }
}
