package org.isnad.analysis.time;

import java.time.LocalDate;
import org.isnad.analysis.time.Sense.Unit;

/** Counting in units of the calendar: two weeks before a day, the year after. */
final class CountedUnits {

  private CountedUnits() {}

  /** The day so many units later, or earlier; hours and less leave it. */
  static LocalDate add(LocalDate day, Unit unit, int amount) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY, NIGHT -> day.plusDays(amount);
      case WEEK -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10L * amount);
      case CENTURY -> day.plusYears(100L * amount);
    };
  }

  /** How long a value must be to tell a unit. */
  static int length(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT -> 10;
      case WEEK -> 8;
      case MONTH -> 7;
      case YEAR, DECADE, CENTURY -> 4;
    };
  }
}
