package org.isnad.archive.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.RecordJson;
import org.isnad.archive.term.BackgroundWords;

/**
 * What it takes to join the names of so many articles, in all and for each name: a file of records
 * and numbers of articles.
 *
 * <pre>{@code
 * ./isnad analyze articles.jsonl --output records.jsonl
 * java -cp app/target/isnad.jar \
 *     archive/src/test/java/org/isnad/archive/name/NameCostTool.java records.jsonl 2000 8000
 * }</pre>
 */
final class NameCostTool {

  private static final int ROUNDS = 3;
  private static final double NANOS_IN_MICRO = 1_000;
  private static final double NANOS_IN_MILLI = 1_000_000;

  private NameCostTool() {}

  public static void main(String[] arguments) throws IOException {
    RecordJson json = new RecordJson();
    List<AnalysisRecord> records = new ArrayList<>();
    try (BufferedReader lines =
        Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        records.add(json.read(line));
      }
    }
    BackgroundWords words = BackgroundWords.load();
    NameBook.of(records.subList(0, Math.min(500, records.size())), words);
    for (int i = 1; i < arguments.length; i++) {
      int articles = Math.min(Integer.parseInt(arguments[i]), records.size());
      print(records.subList(0, articles), words);
    }
  }

  private static void print(List<AnalysisRecord> records, BackgroundWords words) {
    long names = records.stream().mapToLong(record -> record.entities().size()).sum();
    long best = Long.MAX_VALUE;
    int identities = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      identities = NameBook.of(records, words).identities().size();
      best = Math.min(best, System.nanoTime() - start);
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d articles, %d names of %d bearers: %.0f ms, %.1f microseconds a name",
            records.size(),
            names,
            identities,
            best / NANOS_IN_MILLI,
            best / NANOS_IN_MICRO / names));
  }
}
