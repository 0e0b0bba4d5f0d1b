package org.isnad.analysis.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days between which a publication must lie, as they narrow. */
final class DayBounds {

  private @Nullable LocalDate earliest;
  private @Nullable LocalDate latest;

  @Nullable LocalDate earliest() {
    return earliest;
  }

  @Nullable LocalDate latest() {
    return latest;
  }

  /** Whether that says more than was known. */
  boolean notBefore(LocalDate day) {
    boolean more = earliest == null || day.isAfter(earliest);
    earliest = more ? day : earliest;
    return more;
  }

  /** Whether that says more than was known. */
  boolean notAfter(LocalDate day) {
    boolean more = latest == null || day.isBefore(latest);
    latest = more ? day : latest;
    return more;
  }

  void within(int year) {
    notBefore(LocalDate.of(year, 1, 1));
    notAfter(LocalDate.of(year, 12, 31));
  }

  /** The last day of what a date that starts on {@code first} tells: of its day, month or year. */
  static LocalDate end(Form.Date date, LocalDate first) {
    if (date.isDay()) {
      return first;
    }
    return date.month() > 0 ? first.plusMonths(1).minusDays(1) : first.plusYears(1).minusDays(1);
  }
}
