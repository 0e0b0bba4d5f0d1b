package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a reader is shown for each sample page, kept in a file, so that a change of the analysis
 * shows as a change of text in review.
 *
 * <p>To write the files anew after a change that is meant, and then read the difference: {@code
 * ./mvnw -pl app -am test -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Disnad.golden=write}
 */
class GoldenTest {

  private static final Path PAGES = CommandLineCase.home().resolve("samples/pages");
  private static final Path GOLDEN = Path.of("src/test/resources/org/isnad/app/golden");

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsWhatItShowed(String page) throws IOException {
    CommandLineCase isnad = new CommandLineCase();
    int code = isnad.run("analyze", "--format", "text", PAGES.resolve(page).toString());
    assertThat(code).isEqualTo(ExitCode.DONE);
    Path golden = GOLDEN.resolve(page.replaceAll("\\.\\w+$", ".txt"));
    if ("write".equals(System.getProperty("isnad.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, isnad.out());
    }
    assertThat(isnad.out()).isEqualTo(Files.readString(golden));
  }
}
