package org.isnad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.RecordJson;
import org.isnad.analysis.text.ArrayReader;
import org.isnad.analysis.text.Spellings;
import org.junit.jupiter.api.Test;

class LanguageDataTest {

  private static final byte[] KEPT = LanguageData.ofTexts();

  @Test
  void theSameTextsGiveTheSameBytes() {
    assertThat(LanguageData.ofTexts()).isEqualTo(KEPT);
  }

  @Test
  void allThatIsKeptIsRead() {
    Spellings spellings = Spellings.ofKept(KEPT);

    new Analyzer(spellings);

    assertThat(Objects.requireNonNull(spellings.kept())).matches(ArrayReader::isAtEnd);
  }

  @Test
  void anAnalyserOfWhatIsKeptFindsWhatOneOfTheTextsFinds() throws IOException {
    Analyzer kept = new Analyzer(Spellings.ofKept(KEPT));
    Analyzer filled = new Analyzer(Spellings.ofTexts());

    RecordJson json = new RecordJson();
    Path samples = Path.of(System.getProperty("isnad.root"), "samples", "pages");
    try (Stream<Path> files = Files.list(samples)) {
      for (Path file : files.sorted().toList()) {
        Page page = Page.ofBytes(file.toString(), Files.readAllBytes(file));
        assertThat(json.line(kept.analyze(page))).isEqualTo(json.line(filled.analyze(page)));
      }
    }
  }
}
