package org.isnad.benchmark.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.RecordJson;
import org.isnad.archive.copy.CopyMeasures;
import org.isnad.archive.copy.CopyText;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;

/**
 * Fits the weights by which copies are told, {@code copy-weights.tsv}, on the labelled pairs of the
 * tuned halves alone, and tells by leaving out every tenth in turn how well such weights do on
 * pairs that they were not fitted on.
 *
 * <pre>{@code
 * java -cp benchmark/target/benchmarks.jar org.isnad.benchmark.linking.CopyFit RECORDS.jsonl benchmark/linking
 * }</pre>
 */
public final class CopyFit {

  private CopyFit() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Labels.ArticlePair> pairs =
        Labels.read(Path.of(args[1]), Labels.Half.TUNED).pairs().values().stream()
            .flatMap(List::stream)
            .toList();
    Map<String, CopyText> texts = texts(Path.of(args[0]), pairs);
    List<LogisticFit.Example> examples = new ArrayList<>();
    for (Labels.ArticlePair pair : pairs) {
      CopyText one = texts.get(pair.a());
      CopyText other = texts.get(pair.b());
      if (one != null && other != null) {
        one.measures(other)
            .ifPresent(m -> examples.add(new LogisticFit.Example(m.values(), pair.isCopy())));
      }
    }
    LogisticFit.print(out, "copy", 0, CopyMeasures.NAMES, examples);
  }

  private static Map<String, CopyText> texts(Path file, List<Labels.ArticlePair> pairs)
      throws IOException {
    Set<String> wanted =
        pairs.stream().flatMap(p -> Stream.of(p.a(), p.b())).collect(Collectors.toSet());
    BackgroundWords words = BackgroundWords.load();
    Terms terms = new Terms(words::knows);
    RecordJson json = new RecordJson();
    Map<String, CopyText> texts = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        AnalysisRecord record = json.read(line);
        if (wanted.contains(record.id())) {
          texts.put(record.id(), CopyText.of(record, terms, words));
        }
      }
    }
    return texts;
  }
}
