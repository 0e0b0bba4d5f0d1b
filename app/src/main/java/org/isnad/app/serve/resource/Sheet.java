package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.isnad.app.serve.Answer;

/** A table as a sheet of Excel's, which reads from right to left. */
final class Sheet {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** What a sheet can hold; further rows go on to the next. */
  private static final int ROWS = 1_000_000;

  /** What a cell can hold; where it is cut, it says so. */
  private static final int LONGEST = 32_000;

  private static final int FLUSH = 1000;

  private Sheet() {}

  static Answer answer(Columns columns, Table table, String name) {
    return Answer.streamed(
        TYPE,
        out -> {
          try (Workbook book = new Workbook(out, "Isnad", "1.0")) {
            Worksheet[] sheet = {begin(book, columns, name + " 1")};
            int[] row = {1};
            int[] sheets = {1};
            table.rows(
                item -> {
                  if (row[0] == ROWS) {
                    sheet[0].finish();
                    sheet[0] = begin(book, columns, name + " " + ++sheets[0]);
                    row[0] = 1;
                  }
                  write(sheet[0], row[0]++, columns.values(item));
                  if (row[0] % FLUSH == 0) {
                    sheet[0].flush();
                  }
                });
            sheet[0].finish();
          }
        });
  }

  private static Worksheet begin(Workbook book, Columns columns, String name) {
    Worksheet sheet = book.newWorksheet(name);
    sheet.rightToLeft();
    for (int i = 0; i < columns.names().size(); i++) {
      sheet.value(0, i, columns.names().get(i));
      sheet.style(0, i).bold().set();
    }
    sheet.freezePane(0, 1);
    return sheet;
  }

  private static void write(Worksheet sheet, int row, List<JsonNode> values) {
    for (int i = 0; i < values.size(); i++) {
      JsonNode value = values.get(i);
      if (value.isNumber()) {
        sheet.value(row, i, value.decimalValue());
      } else if (value.isBoolean()) {
        sheet.value(row, i, value.booleanValue());
      } else {
        String shown = Columns.shown(value);
        sheet.value(
            row, i, shown.length() > LONGEST ? shown.substring(0, LONGEST) + " […]" : shown);
      }
    }
  }
}
