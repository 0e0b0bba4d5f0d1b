package org.isnad.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.analysis.text.Lexicon;
import org.isnad.app.show.Labels;
import org.junit.jupiter.api.Test;

/** The files of the page: all are served, all that it says is there in both languages. */
class PageFilesTest {

  private static final Path FOLDER =
      Served.home().resolve("app/src/main/resources/org/isnad/app/serve/page");
  private static final Pattern KEY = Pattern.compile("\\b[tn]\\('([^'$]+)'");

  private static List<Lexicon.Entry> messages() {
    return Lexicon.read(Messages.class, "page/messages.txt", 3);
  }

  @Test
  void everyFileIsListed() throws IOException {
    List<String> listed = new ArrayList<>();
    Lexicon.read(Assets.class, "page/files.txt", 1).forEach(entry -> listed.add(entry.field(0)));
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(listed)
          .containsExactlyElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.matches(".*\\.(js|css|json|svg)"))
                  .sorted()
                  .toList());
    }
  }

  @Test
  void bothLanguagesSayEverything() {
    List<String> keys = new ArrayList<>();
    for (Lexicon.Entry entry : messages()) {
      keys.add(entry.field(0));
      assertThat(entry.field(1)).as(entry.field(0)).isNotBlank();
      assertThat(entry.field(2)).as(entry.field(0)).isNotBlank();
      assertThat(places(entry.field(1))).as(entry.field(0)).isEqualTo(places(entry.field(2)));
    }
    assertThat(keys).isSorted().doesNotHaveDuplicates();
  }

  private static Set<String> places(String message) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{(\\w+)}").matcher(message);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  @Test
  void whatIsCountedHasTheFormsOfItsLanguage() {
    for (Lexicon.Entry entry : messages()) {
      if (entry.field(1).contains("|")) {
        assertThat(entry.field(1))
            .as(entry.field(0))
            .contains("zero:", "one:", "two:", "few:", "many:", "other:");
        assertThat(entry.field(2)).as(entry.field(0)).contains("one:", "other:");
      }
    }
  }

  @Test
  void everyMessageThatIsUsedIsThere() throws IOException {
    Set<String> known = new TreeSet<>();
    messages().forEach(entry -> known.add(entry.field(0)));
    Lexicon.read(Labels.class, "labels.txt", 3).forEach(entry -> known.add(entry.field(0)));
    for (Problem.Code code : Problem.Code.values()) {
      assertThat(known).contains("problem." + code.written());
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".js")).toList()) {
        Matcher used = KEY.matcher(Files.readString(file));
        while (used.find()) {
          assertThat(known).as(file.toString()).contains(used.group(1));
        }
      }
    }
  }

  /** What comes from articles is set as text: nothing in the page reads markup. */
  @Test
  void noModuleReadsMarkup() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".js")).toList()) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContain(
                "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
      }
    }
  }
}
