package org.isnad.archive.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.term.BackgroundWords;
import org.junit.jupiter.api.Test;

/**
 * Names over real articles on one matter, each of which spells them its own way: a folder of text
 * files on Korea and Russia, which may not be passed on. Skipped where {@code -Disnad.articles}
 * names none.
 */
class RealNamesTest {

  @Test
  void eachNameIsOne() throws IOException {
    String folder = System.getProperty("isnad.articles", "");
    assumeThat(folder).as("no articles: run with -Disnad.articles=FOLDER").isNotEmpty();
    NameBook book = NameBook.of(records(Path.of(folder)), BackgroundWords.load());
    one(book, "كيم جونغ أون");
    one(book, "شويغو");
    one(book, "لافروف");
    one(book, "بيونغ يانغ");
  }

  private static void one(NameBook book, String name) {
    List<String> having =
        book.identities().stream()
            .filter(identity -> book.find(name).contains(identity))
            .map(identity -> identity.name() + " " + identity.spellings())
            .toList();
    assertThat(having).as(name).hasSize(1);
    String lastPart = name.substring(name.lastIndexOf(' ') + 1);
    assertThat(book.identities().stream().filter(i -> i.spellings().contains(lastPart)).count())
        .as(lastPart)
        .isLessThanOrEqualTo(1);
  }

  private static List<AnalysisRecord> records(Path folder) throws IOException {
    Analyzer analyzer = new Analyzer();
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(file -> analyzer.analyze(page(file))).toList();
    }
  }

  private static Page page(Path file) {
    try {
      return Page.ofText(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
