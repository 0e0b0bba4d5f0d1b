package org.isnad.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Mention;
import org.isnad.analysis.record.Quantity;
import org.isnad.analysis.record.RecordJson;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.record.TimeExpression;

/** Reads analysis records from JSONL: what {@code isnad analyze} wrote. */
final class RecordFile {

  private final RecordJson json = new RecordJson();
  private final Path file;
  private final BiConsumer<String, String> failures;

  /**
   * @param failures takes the place, {@code file:line}, and the reason of each broken line
   */
  RecordFile(Path file, BiConsumer<String, String> failures) {
    this.file = file;
    this.failures = failures;
  }

  /**
   * The records by id; of two with one id the later.
   *
   * @throws CallException where the file cannot be read
   */
  Map<String, AnalysisRecord> read() {
    if (!Files.isRegularFile(file)) {
      throw new CallException(file + ": there is no such file");
    }
    Map<String, AnalysisRecord> records = new LinkedHashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          readLine(line, file + ":" + number, records);
        }
        number++;
      }
    } catch (CharacterCodingException e) {
      throw new CallException(file + ": is not valid UTF-8");
    } catch (IOException e) {
      throw new CallException(file + ": cannot be read: " + e.getMessage());
    }
    return records;
  }

  private void readLine(String line, String place, Map<String, AnalysisRecord> records) {
    AnalysisRecord record;
    try {
      record = json.read(line);
    } catch (IllegalArgumentException e) {
      failures.accept(place, "is " + e.getMessage());
      return;
    }
    if (spans(record).allMatch(span -> span.end() <= record.text().length())) {
      records.put(record.id(), record);
    } else {
      failures.accept(place, "has a span that ends behind its text");
    }
  }

  private static Stream<Span> spans(AnalysisRecord record) {
    return Stream.of(
            record.entities().stream().flatMap(e -> e.mentions().stream()).map(Mention::span),
            record.times().stream().map(TimeExpression::span),
            record.quantities().stream().map(Quantity::span),
            record.statements().stream().map(Statement::content),
            record.events().stream().map(Event::trigger))
        .flatMap(spans -> spans);
  }
}
