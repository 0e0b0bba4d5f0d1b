package org.isnad.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.dating.ArchiveDater;

/**
 * Keeps the records of all pages until the last is read, then passes them on, dated by one another
 * where a page alone does not tell its day.
 */
final class Together implements BiConsumer<Page, AnalysisRecord> {

  private final Map<Page, AnalysisRecord> records = new LinkedHashMap<>();
  private final BiConsumer<Page, AnalysisRecord> sink;

  /**
   * @param sink takes each page with its record, in input order
   */
  Together(BiConsumer<Page, AnalysisRecord> sink) {
    this.sink = sink;
  }

  @Override
  public void accept(Page page, AnalysisRecord record) {
    records.put(page, record);
  }

  /** All pages are read. */
  void finish(Analyzer analyzer) {
    Map<String, AnalysisRecord> narrowed = new ArchiveDater(analyzer).narrow(records);
    records.forEach(
        (page, record) -> sink.accept(page, narrowed.getOrDefault(record.id(), record)));
    records.clear();
  }
}
