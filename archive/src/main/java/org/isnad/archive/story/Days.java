package org.isnad.archive.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Published;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published.
 *
 * @param date the likeliest day
 * @param earliest the first that it may be
 * @param latest the last
 */
public record Days(LocalDate date, LocalDate earliest, LocalDate latest) {

  private static final int EXACT_DAYS = 7;

  /** Those of a record; null where it tells none. */
  public static @Nullable Days of(AnalysisRecord record) {
    Published published = record.published();
    return published == null
        ? null
        : new Days(published.date(), published.earliest(), published.latest());
  }

  /** Whether it is known nearly to the day. */
  public boolean areExact() {
    return ChronoUnit.DAYS.between(earliest, latest) <= EXACT_DAYS;
  }

  /** The fewest days that may lie between the two; 0 where they may be one. */
  public long apart(Days other) {
    return Math.max(
        0,
        Math.max(
            ChronoUnit.DAYS.between(latest, other.earliest),
            ChronoUnit.DAYS.between(other.latest, earliest)));
  }
}
