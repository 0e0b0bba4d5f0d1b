package org.isnad.app.show;

import org.isnad.analysis.record.AnalysisRecord;

/** Writes records, one after the other, to where it was made for. */
public interface RecordWriter extends AutoCloseable {

  void write(AnalysisRecord record);

  /** Ends the whole, such as an array; closes no stream. */
  @Override
  void close();
}
