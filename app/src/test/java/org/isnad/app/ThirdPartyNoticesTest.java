package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** THIRD-PARTY-NOTICES.md names every library that the runnable jar holds, in its version. */
class ThirdPartyNoticesTest {

  /** Libraries on the class path of tests alone, by the beginning of their jars' names. */
  private static final List<String> TESTS_ONLY =
      List.of(
          "apiguardian-api",
          "archunit",
          "assertj-core",
          "byte-buddy",
          "jackson-dataformat-yaml",
          "junit-",
          "opentest4j",
          "selenium",
          "snakeyaml",
          "surefire");

  @Test
  void namesEveryLibraryInItsVersion() throws IOException {
    assertThat(noticed()).isEqualTo(shipped());
  }

  private static SortedSet<String> shipped() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).getFileName().toString())
        .filter(name -> name.endsWith(".jar"))
        .map(name -> name.substring(0, name.length() - ".jar".length()))
        .filter(Predicate.not(name -> name.startsWith("isnad")))
        .filter(name -> TESTS_ONLY.stream().noneMatch(name::startsWith))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Lines like {@code | jsoup | 1.24.1 | MIT | https://jsoup.org |} as {@code jsoup-1.24.1}. */
  private static SortedSet<String> noticed() throws IOException {
    Path file = Path.of(System.getProperty("isnad.root"), "THIRD-PARTY-NOTICES.md");
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\\|", -1))
        .filter(cells -> cells.length == 6 && Character.isDigit((cells[2] + " ").strip().charAt(0)))
        .map(cells -> cells[1].strip() + "-" + cells[2].strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
