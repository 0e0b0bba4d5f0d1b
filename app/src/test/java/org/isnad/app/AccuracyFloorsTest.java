package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.app.evaluate.GoldException;
import org.isnad.app.evaluate.GoldReader;
import org.isnad.app.evaluate.GoldSet;
import org.isnad.app.evaluate.Scorer;
import org.isnad.app.evaluate.Scores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No figure of {@code isnad evaluate --gold samples/gold samples/pages} falls below its floor in
 * {@code samples/gold/floors.tsv}.
 */
class AccuracyFloorsTest {

  private static final Path SAMPLES = CommandLineCase.home().resolve("samples");

  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  private record Floor(String measure, BigDecimal least, String place) {}

  @TestFactory
  Stream<DynamicTest> noFigureFallsBelowItsFloor() throws IOException, GoldException {
    Scores scores = scores();
    return floors().stream().map(floor -> dynamicTest(floor.measure(), () -> check(floor, scores)));
  }

  private static void check(Floor floor, Scores scores) {
    double figure = scores.figure(floor.measure()).orElse(0);
    BigDecimal rounded = new BigDecimal(figure).setScale(3, RoundingMode.HALF_EVEN);
    assertThat(rounded)
        .as("%s (its floor: %s)", floor.measure(), floor.place())
        .isGreaterThanOrEqualTo(floor.least());
  }

  private static Scores scores() throws GoldException {
    GoldSet gold = new GoldReader().read(List.of(SAMPLES.resolve("gold")));
    Map<String, AnalysisRecord> records = new LinkedHashMap<>();
    Console console = new Console(InputStream.nullInputStream(), NOWHERE, NOWHERE, false, SAMPLES);
    Inputs inputs =
        new Inputs(console, new Analyzer(), (page, record) -> records.put(record.id(), record));
    inputs.read(List.of(SAMPLES.resolve("pages").toString()));
    return Scorer.score(gold, records);
  }

  private static List<Floor> floors() throws IOException {
    Path file = SAMPLES.resolve("gold").resolve("floors.tsv");
    List<String> lines = Files.readAllLines(file);
    return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
        .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
        .map(i -> floor(lines.get(i).split("\t", -1), "floors.tsv:" + (i + 1)))
        .toList();
  }

  private static Floor floor(String[] fields, String place) {
    assertThat(fields).as("%s is measure, tab, floor", place).hasSize(2);
    return new Floor(fields[0], new BigDecimal(fields[1]), place);
  }
}
