package org.isnad.analysis.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.isnad.analysis.time.ClauseTense.Tense;
import org.isnad.analysis.time.Form.Date;
import org.isnad.analysis.time.Sense.Calendar;
import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Gives a date the year that it leaves out: {@code 12 يونيو المقبل}, on 2014-05-14 → 2014-06-12;
 * {@code الثلاثاء 14 يوليو} → the nearest year in which that is a Tuesday.
 *
 * <p>Without الماضي or المقبل the nearest such day or month is meant, the past a little before the
 * future, unless the clause tells which.
 */
final class DateResolver {

  /** How far on the wrong side of the anchor a date may lie: of what goes on, the start is over. */
  private static final int TOLERANCE_DAYS = 10;

  /** The same where on the right side it would be far away, and so told with its year. */
  private static final int NEAR_DAYS = 45;

  /** How much nearer than the last one the next one must be to be meant without a sign of it. */
  private static final double PAST_PREFERENCE = 2.0;

  private static final int FAR_DAYS = 180;

  private static final int YEARS_AROUND = 2;

  private DateResolver() {}

  /** The first day of the date; null where its year cannot be told or it is no day. */
  static @Nullable LocalDate resolve(
      Date date, @Nullable DayOfWeek weekday, @Nullable LocalDate anchor, Tense tense) {
    if (date.year() > 0) {
      return firstDay(date);
    }
    if (anchor == null || date.month() == 0) {
      return null;
    }
    Integer yearOffset = date.yearOffset();
    if (yearOffset != null) {
      return firstDay(date.withYear(yearOf(date.calendar(), anchor) + yearOffset));
    }
    Integer side = Relations.offset(date.relation());
    if (side != null) {
      return related(date, side, anchor);
    }
    LocalDate nearest = nearest(date, anchor, tense);
    LocalDate byWeekday = weekday == null ? null : onWeekday(date, weekday, anchor);
    if (byWeekday == null || nearest == null) {
      return byWeekday == null ? nearest : byWeekday;
    }
    boolean mistaken = isFar(distance(byWeekday, anchor), distance(nearest, anchor));
    return mistaken ? nearest : byWeekday;
  }

  /** The last, this or next such day or month. */
  private static @Nullable LocalDate related(Date date, int side, LocalDate anchor) {
    int year = yearOf(date.calendar(), anchor);
    LocalDate start = date.isDay() ? anchor : startOfMonth(date.calendar(), anchor);
    for (int distance = 0; distance <= YEARS_AROUND; distance++) {
      LocalDate day = firstDay(date.withYear(year + (side < 0 ? -distance : distance)));
      boolean fits =
          day != null && (side == 0 || side < 0 == day.isBefore(start) && !day.equals(start));
      if (fits) {
        return day;
      }
    }
    return null;
  }

  private static LocalDate startOfMonth(Calendar calendar, LocalDate day) {
    if (calendar == Calendar.GREGORIAN) {
      return day.withDayOfMonth(1);
    }
    LocalDate start = HijriDates.day(HijriDates.year(day), HijriDates.month(day), 1);
    return start == null ? day : start;
  }

  private static @Nullable LocalDate onWeekday(Date date, DayOfWeek weekday, LocalDate anchor) {
    LocalDate best = null;
    int year = yearOf(date.calendar(), anchor);
    for (int y = year - 1; y <= year + 1; y++) {
      LocalDate day = firstDay(date.withYear(y));
      if (day != null && day.getDayOfWeek() == weekday && isNearer(day, best, anchor)) {
        best = day;
      }
    }
    return best;
  }

  static boolean isNearer(LocalDate day, @Nullable LocalDate best, LocalDate anchor) {
    return best == null || distance(day, anchor) < distance(best, anchor);
  }

  private static long distance(LocalDate day, LocalDate anchor) {
    return Math.abs(ChronoUnit.DAYS.between(anchor, day));
  }

  private static @Nullable LocalDate nearest(Date date, LocalDate anchor, Tense tense) {
    LocalDate before = null;
    LocalDate after = null;
    int year = yearOf(date.calendar(), anchor);
    for (int y = year - YEARS_AROUND; y <= year + YEARS_AROUND; y++) {
      LocalDate day = firstDay(date.withYear(y));
      if (day != null && day.isAfter(anchor)) {
        after = after == null ? day : after;
      } else if (day != null) {
        before = day;
      }
    }
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    boolean current = !date.isDay() && isSameMonth(date.calendar(), before, anchor);
    return current || isMeantBefore(before, after, anchor, tense) ? before : after;
  }

  private static boolean isMeantBefore(
      LocalDate before, LocalDate after, LocalDate anchor, Tense tense) {
    long back = distance(before, anchor);
    long ahead = distance(after, anchor);
    return switch (tense) {
      case BEGUN -> true;
      case FUTURE -> back <= TOLERANCE_DAYS && back < ahead || isFar(ahead, back);
      case PAST -> !isFar(back, ahead) && (ahead > TOLERANCE_DAYS || back <= ahead);
      case UNKNOWN -> back <= ahead * PAST_PREFERENCE;
    };
  }

  /** Whether one is so much further that only the other is told without a year. */
  private static boolean isFar(long days, long otherDays) {
    return days > FAR_DAYS && otherDays <= NEAR_DAYS;
  }

  private static boolean isSameMonth(Calendar calendar, LocalDate a, LocalDate b) {
    return calendar == Calendar.GREGORIAN
        ? YearMonth.from(a).equals(YearMonth.from(b))
        : HijriDates.month(a) == HijriDates.month(b) && HijriDates.year(a) == HijriDates.year(b);
  }

  private static int yearOf(Calendar calendar, LocalDate day) {
    return calendar == Calendar.HIJRI ? HijriDates.year(day) : day.getYear();
  }

  /** The first day of a date that has a year; null where there is no such day. */
  static @Nullable LocalDate firstDay(Date date) {
    int month = Math.max(1, date.month());
    int day = Math.max(1, date.day());
    if (date.calendar() == Calendar.HIJRI) {
      return date.month() == 0 && date.year() < HijriDates.FIRST
          ? HijriDates.longAgo(date.year())
          : HijriDates.day(date.year(), month, day);
    }
    try {
      return LocalDate.of(date.year(), month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The value of a date whose first day is {@code first}. */
  static String value(Date date, LocalDate first) {
    if (date.isDay()) {
      return first.toString();
    }
    boolean month = date.month() > 0;
    // A Hijri month or year lies in two Gregorian ones: the one that holds its middle stands for
    // it.
    boolean hijri = date.calendar() == Calendar.HIJRI;
    LocalDate shown = hijri ? first.plusDays(month ? 14 : 177) : first;
    return TimexValue.of(shown, month ? Unit.MONTH : Unit.YEAR);
  }

  /**
   * Whether the adjective alone makes it a date; a Hijri month without year or adjective is a
   * season.
   */
  static boolean isSeasonOfFaith(Date date) {
    boolean dated = date.year() > 0 || date.yearOffset() != null || date.day() > 0;
    Relation relation = date.relation();
    return date.calendar() == Calendar.HIJRI && !dated && relation == null;
  }
}
