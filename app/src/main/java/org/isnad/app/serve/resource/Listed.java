package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiFunction;
import org.isnad.app.serve.Answer;
import org.isnad.app.serve.Asked;
import org.isnad.app.serve.json.Json;
import org.jspecify.annotations.Nullable;

/** A list, answered part by part as JSON, or whole as a table. */
final class Listed {

  /** So many rows of a table are read at a time. */
  private static final int ROWS = 500;

  private Listed() {}

  /** Gives the part of a list that begins at a cursor. */
  interface Reading extends BiFunction<@Nullable String, Integer, ObjectNode> {}

  /**
   * @param name of the file that a table is saved as
   * @param reading gives {@code {items, total, next}}
   */
  static Answer answer(Asked asked, String name, Columns columns, Reading reading) {
    String format = asked.text("format").orElse("json");
    if (format.equals("json")) {
      return Answer.of(reading.apply(asked.cursor(), asked.limit()));
    }
    ObjectNode first = reading.apply(null, ROWS);
    Table table =
        row -> {
          ObjectNode part = first;
          while (true) {
            for (var item : part.path("items")) {
              row.accept(item);
            }
            if (!part.path("next").isTextual()) {
              return;
            }
            part = reading.apply(part.path("next").asText(), ROWS);
          }
        };
    return (switch (format) {
          case "csv" -> Csv.answer(columns, table);
          case "xlsx" -> Sheet.answer(columns, table, name);
          default ->
              Answer.streamed(
                  "application/x-ndjson",
                  out ->
                      table.rows(
                          item -> {
                            out.write(Json.MAPPER.writeValueAsBytes(item));
                            out.write('\n');
                          }));
        })
        .with("Content-Disposition", "attachment; filename=\"isnad-" + name + "." + format + "\"");
  }
}
