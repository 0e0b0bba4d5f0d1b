package org.isnad.analysis;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.page.PageException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that break off anywhere, as teasers do, or lack a word, are analysed as far as they go. */
class CutOffTextTest {

  private static final Analyzer ANALYZER = new Analyzer();

  @ParameterizedTest
  @ValueSource(
      strings = {"attribution", "content-extent", "nested", "news-forms", "quotations", "speakers"})
  void everySentenceMayEndAfterEachOfItsWords(String cases) throws IOException {
    for (String sentence : sentences(cases)) {
      for (int end = sentence.indexOf(' '); end > 0; end = sentence.indexOf(' ', end + 1)) {
        String text = sentence.substring(0, end);
        assertThatCode(() -> analyze(text)).as(text).doesNotThrowAnyException();
      }
    }
  }

  /** The stretcher of letters between spaces is written for a dash, and where a name was lost. */
  @ParameterizedTest
  @ValueSource(strings = {"quotations", "speakers"})
  void everyWordMayBeMarksAlone(String cases) throws IOException {
    for (String sentence : sentences(cases)) {
      String[] words = sentence.split(" ");
      for (int i = 0; i < words.length; i++) {
        String word = words[i];
        words[i] = word.replaceAll("\\p{IsArabic}+", "\u0640");
        String text = String.join(" ", words);
        assertThatCode(() -> analyze(text)).as(text).doesNotThrowAnyException();
        words[i] = word;
      }
    }
  }

  private static void analyze(String text) {
    try {
      ANALYZER.analyze(Page.ofText("1", text));
    } catch (PageException e) {
      // too little is left to be an article
    }
  }

  private static List<String> sentences(String cases) throws IOException {
    String name = "/org/isnad/analysis/statement/golden/" + cases + ".txt";
    try (InputStream in = CutOffTextTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && "#@>".indexOf(line.charAt(0)) < 0)
          .toList();
    }
  }
}
