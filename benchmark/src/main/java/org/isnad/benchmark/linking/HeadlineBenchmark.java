package org.isnad.benchmark.linking;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.page.PageException;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.claim.ContentComparison;
import org.isnad.archive.term.BackgroundWords;

/**
 * Whether two headlines agree, disagree or are about something else: on a file of the ANS corpus
 * (Khouja 2020, Apache-2.0; columns {@code s1,s2,stance}). Nothing is trained; the two thresholds
 * were read off its training part.
 *
 * <pre>{@code
 * java -cp benchmark/target/benchmarks.jar org.isnad.benchmark.linking.HeadlineBenchmark dev.csv
 * }</pre>
 */
public final class HeadlineBenchmark {

  /** Headlines that share less are about something else. */
  private static final double OTHER = 0.07;

  /** Pairs of the corpus that are less alike were mostly written to contradict. */
  private static final double AGREE = 0.5;

  private final Analyzer analyzer = new Analyzer();
  private final ContentComparison comparison = new ContentComparison(BackgroundWords.load());

  private HeadlineBenchmark() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    HeadlineBenchmark benchmark = new HeadlineBenchmark();
    Confusion confusion = new Confusion();
    List<String> lines = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = fields(line);
      if (fields.size() == 3) {
        confusion.add(fields.get(2), benchmark.label(fields.get(0), fields.get(1)));
      }
    }
    out.println(String.format(Locale.ROOT, "macro-F1 %.3f", confusion.macroF1()));
    out.print(confusion.told());
  }

  /** What is no Arabic sentence is about something else. */
  private String label(String one, String other) {
    try {
      return label(comparison.of(read("1", one), read("2", other)));
    } catch (PageException e) {
      return "other";
    }
  }

  private AnalysisRecord read(String id, String text) {
    return analyzer.analyze(Page.ofText(id, text));
  }

  private static String label(ContentComparison.Result result) {
    if (result.likeness() < OTHER) {
      return "other";
    }
    boolean disagree = result.contrary() || result.otherNumber() || result.likeness() < AGREE;
    return disagree ? "disagree" : "agree";
  }

  /** The fields of a line of CSV. */
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
