package org.isnad.analysis.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * The Umm al-Qura calendar of the JDK: 1 Shawwal 1436 → 2015-07-17. It knows the years 1300 to
 * 1600.
 */
final class HijriDates {

  private HijriDates() {}

  /** The Gregorian day; null where there is no such day. */
  static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.from(HijrahDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The Hijri year that {@code day} lies in. */
  static int year(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.YEAR);
  }

  /** The Hijri month, 1 to 12, that {@code day} lies in. */
  static int month(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR);
  }
}
