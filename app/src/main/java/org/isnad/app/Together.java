package org.isnad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.dating.ArchiveDater;
import org.isnad.archive.dating.Dating;
import org.isnad.archive.dating.ReadPage;

/**
 * Keeps the records of all pages until the last is read, then passes them on, dated by one another
 * where a page alone does not tell its day. As many records go out as came in, in their order.
 */
final class Together implements BiConsumer<Page, AnalysisRecord> {

  private final List<ReadPage> pages = new ArrayList<>();
  private final Console console;
  private final BiConsumer<Page, AnalysisRecord> sink;

  /**
   * @param sink takes each page with its record, in input order
   */
  Together(Console console, BiConsumer<Page, AnalysisRecord> sink) {
    this.console = console;
    this.sink = sink;
  }

  @Override
  public void accept(Page page, AnalysisRecord record) {
    pages.add(new ReadPage(page, record));
  }

  /** All pages are read. */
  void finish(Analyzer analyzer) {
    Dating dating = new ArchiveDater(() -> analyzer).date(pages);
    dating.faults().forEach(console::complain);
    for (ReadPage read : pages) {
      AnalysisRecord record = read.record();
      sink.accept(read.page(), dating.record(record.id()).orElse(record));
    }
    pages.clear();
  }
}
