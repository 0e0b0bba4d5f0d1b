package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.app.serve.Answer;

/** A table as RFC 4180's CSV, marked as UTF-8 for programs that ask for the mark. */
final class Csv {

  private static final String MARK = "\uFEFF";

  /** What a sheet would take for a formula. */
  private static final String FORMULAS = "=+-@\t\r";

  private Csv() {}

  static Answer answer(Columns columns, Table table) {
    return Answer.streamed(
        "text/csv; charset=utf-8",
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          writer.write(MARK);
          line(writer, columns.names());
          table.rows(item -> line(writer, cells(columns, item)));
          writer.flush();
        });
  }

  private static List<String> cells(Columns columns, JsonNode item) {
    return columns.values(item).stream()
        .map(value -> value.isNumber() ? value.asText() : harmless(Columns.shown(value)))
        .toList();
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static void line(Writer writer, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        writer.write(',');
      }
      writer.write('"' + cells.get(i).replace("\"", "\"\"") + '"');
    }
    writer.write("\r\n");
  }
}
