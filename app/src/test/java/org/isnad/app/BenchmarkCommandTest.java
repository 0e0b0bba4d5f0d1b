package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkCommandTest {

  private final CommandLineCase isnad = new CommandLineCase();

  @TempDir Path folder;

  @Test
  void measuresOnesOwnPages() throws IOException {
    Path page = page("قال الوزير سامي حداد أمس إن الحكومة تدرس العرض.");

    int exit = isnad.run("benchmark", "--json", "--passes", "1", "--warm-up", "0", page.toString());

    assertThat(exit).isEqualTo(ExitCode.DONE);
    JsonNode speed = new JsonMapper().readTree(isnad.out());
    assertThat(speed.get("articles").asInt()).isEqualTo(1);
    assertThat(speed.get("words").asInt()).isEqualTo(9);
    assertThat(speed.get("articles_per_second").asDouble()).isPositive();
    assertThat(speed.get("stages").size()).isEqualTo(5);
  }

  @Test
  void tellsTheSameForReading() throws IOException {
    Path page = page("قال الوزير سامي حداد أمس إن الحكومة تدرس العرض.");

    isnad.run("benchmark", "--passes", "1", "--warm-up", "0", page.toString());

    assertThat(isnad.out())
        .contains("1 articles, 9 words", "articles/s", "words/s", "statements", "%");
  }

  @Test
  void whatIsNoArticleIsNamedAndLeftOut() throws IOException {
    Path page = page("قال الوزير سامي حداد أمس إن الحكومة تدرس العرض.");
    Path other = Files.writeString(folder.resolve("b.txt"), "Nothing in Arabic here at all.");

    int exit =
        isnad.run(
            "benchmark", "--passes", "1", "--warm-up", "0", page.toString(), other.toString());

    assertThat(exit).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(isnad.err()).contains("b.txt: ");
    assertThat(isnad.out()).contains("1 articles");
  }

  @Test
  void withoutAnArticleOrAPassItSaysWhy() throws IOException {
    Path other = Files.writeString(folder.resolve("b.txt"), "Nothing in Arabic here at all.");

    assertThat(isnad.run("benchmark", other.toString())).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("no article to measure with");
    assertThat(isnad.run("benchmark", "--passes", "0", other.toString()))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("--passes must be 1 or more: 0");
  }

  private Path page(String text) throws IOException {
    return Files.writeString(folder.resolve("a.txt"), text);
  }
}
