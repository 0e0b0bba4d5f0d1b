package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Statement;
import org.junit.jupiter.api.Test;

/** The README's library example runs, and is the code that is tested here. */
class ReadmeTest {

  private static final Path TEST = Path.of("src/test/java/org/isnad/app/ReadmeTest.java");

  @Test
  void theExamplePrintsWhatTheReadmeSays() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    example(new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(printed.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("إيليني كوستا: بلادها لم تعرض شيئاً");
  }

  @Test
  void theReadmeShowsTheTestedLines() throws IOException {
    String readme = Files.readString(CommandLineCase.home().resolve("README.md"));
    assertThat(folded(readme)).contains(folded(tested()));
    assertThat(readme).contains("`إيليني كوستا: بلادها لم تعرض شيئاً`").doesNotContain("@@");
  }

  private static void example(PrintStream out) {
    // README
    Analyzer analyzer = new Analyzer();
    AnalysisRecord record =
        analyzer.analyze(Page.ofText("1", "قالت إيليني كوستا إن بلادها لم تعرض شيئاً."));
    for (Statement statement : record.statements()) {
      out.println(statement.speaker().name() + ": " + statement.content().of(record.text()));
    }
    // end of README
  }

  private static String tested() throws IOException {
    String source = Files.readString(TEST);
    int start = source.indexOf("// README\n") + "// README\n".length();
    return source.substring(start, source.indexOf("// end of README", start));
  }

  /** Without white space, and printing where the README prints. */
  private static String folded(String code) {
    return code.replace("System.out", "out").replaceAll("\\s+", "");
  }
}
