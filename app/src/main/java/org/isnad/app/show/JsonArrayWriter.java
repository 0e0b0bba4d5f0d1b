package org.isnad.app.show;

import java.io.PrintStream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.RecordJson;

/** Records as one JSON array, indented. */
final class JsonArrayWriter implements RecordWriter {

  private final PrintStream out;
  private final RecordJson json = new RecordJson();
  private boolean empty = true;

  JsonArrayWriter(PrintStream out) {
    this.out = out;
  }

  @Override
  public void write(AnalysisRecord record) {
    out.print((empty ? "[\n" : ",\n") + json.pretty(record));
    empty = false;
  }

  @Override
  public void close() {
    out.print(empty ? "[]\n" : "\n]\n");
  }
}
