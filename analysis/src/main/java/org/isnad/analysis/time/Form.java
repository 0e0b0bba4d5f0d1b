package org.isnad.analysis.time;

import java.time.DayOfWeek;
import org.isnad.analysis.time.Sense.Calendar;
import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What an expression says before it is counted from a day: {@code أمس} → {@code Day(-1)}, {@code 5
 * مايو المقبل} → {@code Date(…, 5, 5, NEXT)}.
 */
sealed interface Form {

  /** Counted from the day that the article counts from: {@code أمس}, {@code الأحد الماضي}. */
  sealed interface Counted extends Form {}

  /** A place in a calendar: {@code 5 مايو}, {@code الربع الثالث}, {@code عيد الفطر}. */
  sealed interface Placed extends Form {}

  /** Counted from a time told before: {@code العام نفسه}, {@code بعد يومين}. */
  sealed interface Resumed extends Form {}

  /** A day so many days from the day of publication. */
  record Day(int offset) implements Counted {}

  /**
   * A weekday.
   *
   * @param weeks further away: 1 for الأحد قبل الماضي and الأحد بعد المقبل
   */
  record Weekday(DayOfWeek day, @Nullable Relation relation, int weeks) implements Counted {}

  /** The weekday from which a span goes on to another: {@code من الأحد إلى الأربعاء الماضي}. */
  record SpanStart(DayOfWeek day, DayOfWeek end, @Nullable Relation relation) implements Counted {}

  /** The weekday up to which a span goes on from the day told before. */
  record SpanEnd(DayOfWeek day) implements Resumed {}

  /** A weekday of a week so many weeks from that of the publication: الثلاثاء من الأسبوع المقبل. */
  record WeekdayOfWeek(DayOfWeek day, int weeks) implements Counted {}

  /**
   * A date with what it tells of itself; 0 where it does not tell.
   *
   * @param relation of the month or day: الماضي
   * @param yearOffset of a year told by its distance: العام الماضي
   * @param ofNamedYear whether its year is counted from that of the time told before: من العام نفسه
   */
  record Date(
      Calendar calendar,
      int year,
      int month,
      int day,
      @Nullable Relation relation,
      @Nullable Integer yearOffset,
      boolean ofNamedYear)
      implements Placed {

    static Date of(Calendar calendar, int year, int month, int day) {
      return new Date(calendar, year, month, day, null, null, false);
    }

    static Date year(int year) {
      return of(Calendar.GREGORIAN, year, 0, 0);
    }

    boolean isDay() {
      return day > 0 && month > 0;
    }

    boolean isFull() {
      return isDay() && year > 0;
    }

    Date withDay(int newDay) {
      return new Date(calendar, year, month, newDay, relation, yearOffset, ofNamedYear);
    }

    /** The same with the adjective that places it. */
    Date placed(@Nullable Relation newRelation) {
      return new Date(calendar, year, month, day, newRelation, yearOffset, ofNamedYear);
    }

    Date withYear(int newYear) {
      return new Date(calendar, newYear, month, day, relation, yearOffset, ofNamedYear);
    }
  }

  /** A day of a month told by its distance: {@code 15 من الشهر المقبل}. */
  record DayOfMonth(int day, int monthOffset) implements Counted {}

  /** A day of the month told before, or of one counted from it: {@code 14 من الشهر نفسه}. */
  record DayOfNamedMonth(int day, int monthsLater) implements Resumed {}

  /** A unit so many units from that of the publication. */
  record Period(Unit unit, int offset) implements Counted {}

  /**
   * A half, quarter or season.
   *
   * @param code TIMEX3: H1, Q3, SU
   * @param year 0 where it is not told
   */
  record YearPart(String code, int year, @Nullable Integer yearOffset, @Nullable Relation relation)
      implements Placed {}

  /** A half or quarter of the year whose parts are told before: {@code نتائج النصف الأول}. */
  record ToldPart(String code) implements Resumed {}

  /** The quarter before the one told: {@code الربع السابق}. */
  record QuarterBefore() implements Resumed {}

  /** A quarter so many quarters from that of the publication: {@code الربع الماضي}. */
  record Quarter(int offset) implements Counted {}

  /** {@code الأحد الأول من مايو}, {@code الأسبوع الثاني من العام}; -1 the last. */
  record Nth(int number, @Nullable DayOfWeek day, Date of) implements Placed {}

  /**
   * What the time told before is in another year.
   *
   * @param unit of that time; null where any part of a year will do
   * @param ofNow whether it is the time of the publication: {@code مثل هذا اليوم}
   * @param of the other year, as a date without month
   */
  record Counterpart(@Nullable Unit unit, boolean ofNow, Date of) implements Resumed {}

  /** The month that a holiday of some days falls in. */
  record HolidayMonth(Calendar calendar, int month, int day) implements Placed {}

  /** A day of whichever of the two feasts is nearer: {@code ثاني أيام العيد}. */
  record FeastDay(int number) implements Placed {}

  /** A value that needs no anchor: {@code 199X}, {@code 20XX}, {@code P3D}, {@code PAST_REF}. */
  record Fixed(String value) implements Form {}

  /** So many units before (negative) or after the day of publication. */
  record Distance(Unit unit, int amount) implements Counted {}

  /** So many units from the time told before, or a mere length where none is told. */
  record Later(Unit unit, int amount, String length) implements Resumed {}

  /** Counted from the time told before. */
  record Anaphor(@Nullable Unit unit, int offset) implements Resumed {}

  /** A clock time, as TIMEX3 writes it: {@code T20:30}. */
  record Clock(String value) implements Resumed {}
}
