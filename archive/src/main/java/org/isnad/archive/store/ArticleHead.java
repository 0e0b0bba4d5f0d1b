package org.isnad.archive.store;

import java.time.LocalDate;
import org.isnad.analysis.record.AnalysisRecord;
import org.jspecify.annotations.Nullable;

/** What an article is listed by: the day and the outlet that its latest record tells. */
public record ArticleHead(@Nullable LocalDate day, @Nullable String outlet) {

  public static ArticleHead of(AnalysisRecord record) {
    LocalDate day = record.published() == null ? null : record.published().date();
    return new ArticleHead(day, record.outlet());
  }
}
