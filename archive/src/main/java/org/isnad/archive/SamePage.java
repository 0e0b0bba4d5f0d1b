package org.isnad.archive;

import java.util.Objects;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;

/** Tells a page that says what an earlier one says from one that says something else. */
public final class SamePage {

  private SamePage() {}

  /** Pages of the web differ at every fetching: in advertisements, counters, what others read. */
  public static boolean saysTheSame(
      Page earlier, AnalysisRecord earlierRecord, Page later, AnalysisRecord laterRecord) {
    return earlierRecord.text().equals(laterRecord.text())
        && Objects.equals(earlierRecord.title(), laterRecord.title())
        && Objects.equals(earlier.outlet(), later.outlet())
        && Objects.equals(earlier.published(), later.published())
        && Objects.equals(earlier.url(), later.url());
  }
}
