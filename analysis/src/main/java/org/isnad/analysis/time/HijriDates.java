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

  /** The first year of the JDK's calendar. */
  static final int FIRST = 1300;

  /** The Gregorian year in the middle of the Hijri year before the first. */
  private static final double YEAR_BEFORE = 622.05;

  private static final double YEARS_IN_YEAR = 0.970224;

  private HijriDates() {}

  /** The first day of the Gregorian year that holds the middle of one before {@link #FIRST}. */
  static LocalDate longAgo(int year) {
    return LocalDate.of((int) (YEAR_BEFORE + year * YEARS_IN_YEAR), 1, 1);
  }

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
