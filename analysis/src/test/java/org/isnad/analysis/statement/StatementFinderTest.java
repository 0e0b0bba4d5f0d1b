package org.isnad.analysis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the golden files in {@code golden/}; a new case needs no Java.
 *
 * <p>A case is the lines of a text, {@code @} before each name or time in it, {@code >} before each
 * statement expected, and an empty line after it.
 */
class StatementFinderTest {

  private static final List<String> FILES =
      List.of(
          "acts.txt",
          "attribution.txt",
          "content-extent.txt",
          "dropped-subjects.txt",
          "nested.txt",
          "news-forms.txt",
          "nouns.txt",
          "plausible.txt",
          "quotations.txt",
          "silence.txt",
          "speakers.txt",
          "verbs.txt");

  private final StatementFinder finder = new StatementFinder();

  @TestFactory
  Stream<DynamicTest> findsWhatTheGoldenFilesSay() {
    return FILES.stream()
        .flatMap(file -> read(file).stream())
        .map(
            golden ->
                DynamicTest.dynamicTest(
                    golden.name(),
                    () ->
                        assertThat(golden.found(finder))
                            .as(golden.text())
                            .isEqualTo(golden.expected())));
  }

  private static List<GoldenCase> read(String file) {
    List<GoldenCase> cases = new ArrayList<>();
    Draft draft = new Draft();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank()) {
        draft.addTo(cases);
        draft = new Draft();
      } else if (line.charAt(0) != '#') {
        draft.read(file + ":" + number, line);
      }
    }
    draft.addTo(cases);
    return cases;
  }

  private static List<String> lines(String file) {
    try (InputStream stream =
        Objects.requireNonNull(
            StatementFinderTest.class.getResourceAsStream("golden/" + file), file)) {
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A case while its lines are read. */
  private static final class Draft {

    private String name = "";
    private final List<String> text = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    void read(String place, String line) {
      name = name.isEmpty() ? place : name;
      String rest = line.length() > 2 ? line.substring(2) : "";
      switch (line.charAt(0)) {
        case '@' -> (rest.contains(" = ") ? times : names).add(rest);
        case '>' -> expected.add(rest);
        default -> text.add(line);
      }
    }

    void addTo(List<GoldenCase> cases) {
      if (!text.isEmpty()) {
        cases.add(new GoldenCase(name, String.join("\n", text), names, times, expected));
      }
    }
  }
}
