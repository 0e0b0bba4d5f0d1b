package org.isnad.app.show;

import java.io.PrintStream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.RecordJson;

/** Records as JSONL. */
final class JsonLinesWriter implements RecordWriter {

  private final PrintStream out;
  private final RecordJson json = new RecordJson();

  JsonLinesWriter(PrintStream out) {
    this.out = out;
  }

  @Override
  public void write(AnalysisRecord record) {
    out.print(json.line(record) + "\n");
  }

  @Override
  public void close() {}
}
