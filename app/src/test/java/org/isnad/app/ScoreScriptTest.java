package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code isnad evaluate} gives every figure that the script gives which the measures were defined
 * by. Skipped where the script's folder, {@code shared}, is not beside the project.
 */
class ScoreScriptTest {

  private final JsonMapper json = new JsonMapper();
  private final CommandLineCase isnad = new CommandLineCase();
  private Path shared = Path.of("");

  @TempDir private Path folder;

  @BeforeEach
  void findScript() {
    Path found = findShared();
    assumeTrue(found != null, "no folder shared/tools with score.py beside the project");
    assumeTrue(hasPython(), "no python3");
    shared = found;
  }

  @Test
  void onTheRecordsOfTheAnalysis() throws IOException, InterruptedException {
    Path articles = shared.resolve("corpus/dev/articles.jsonl");
    isnad.run("analyze", shared.resolve("corpus/seeds").toString(), articles.toString());
    Path records = Files.writeString(folder.resolve("records.jsonl"), isnad.out());
    compare(shared.resolve("gold/seeds") + "," + shared.resolve("gold/dev"), articles, records);
  }

  /** Whatever the analysis finds today, these records have every kind of mistake in them. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void onGarbledGold(long seed) throws IOException, InterruptedException {
    Path samples = CommandLineCase.home().resolve("samples").resolve("gold");
    Path gold = Files.createDirectory(folder.resolve("gold"));
    List<String> articles = new ArrayList<>();
    List<String> records = new ArrayList<>();
    GarbledRecords garbled = new GarbledRecords(seed);
    for (Path file : goldFiles(samples)) {
      ObjectNode article = (ObjectNode) json.readTree(file.toFile());
      String raw = Files.readString(samples.resolve(article.remove("text").asText()));
      Files.writeString(gold.resolve(file.getFileName()), article.toString());
      JsonNode id = article.get("doc");
      articles.add(json.createObjectNode().put("id", id.asText()).put("text", raw).toString());
      records.add(garbled.of(article, raw).toString());
    }
    compare(
        gold.toString(),
        Files.write(folder.resolve("articles.jsonl"), articles),
        Files.write(folder.resolve("records.jsonl"), records.subList(1, records.size())));
  }

  private void compare(String gold, Path articles, Path records)
      throws IOException, InterruptedException {
    List<String> options =
        List.of("--gold", gold, "--articles", articles.toString(), "--records", records.toString());
    assertThat(evaluate(options)).isEqualTo(script(options)).contains("events");
    List<String> asJson = with(options, "--json");
    assertThat(json.readTree(evaluate(asJson))).isEqualTo(json.readTree(script(asJson)));
  }

  private String evaluate(List<String> options) {
    int code =
        isnad.run(with(List.of("evaluate"), options.toArray(String[]::new)).toArray(String[]::new));
    assertThat(code).as(isnad.err()).isEqualTo(ExitCode.DONE);
    return isnad.out();
  }

  private String script(List<String> options) throws IOException, InterruptedException {
    List<String> command =
        with(
            List.of("python3", shared.resolve("tools/score.py").toString()),
            options.toArray(String[]::new));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("the script's exit code").isZero();
    return out;
  }

  private static List<String> with(List<String> first, String... then) {
    return Stream.concat(first.stream(), Stream.of(then)).toList();
  }

  private static List<Path> goldFiles(Path gold) throws IOException {
    try (Stream<Path> files = Files.list(gold)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static @Nullable Path findShared() {
    for (Path at = CommandLineCase.home(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("shared/tools/score.py"))) {
        return at.resolve("shared");
      }
    }
    return null;
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }
}
