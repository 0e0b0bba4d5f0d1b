package org.isnad.archive.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that a TIMEX3 value covers, first and last included.
 *
 * <p>Example: {@code 2023-07} → 2023-07-01 to 2023-07-31; {@code 2023-W36} → Monday to Sunday;
 * {@code PAST_REF} and {@code P3D} → none.
 */
public record Period(LocalDate first, LocalDate last) implements Comparable<Period> {

  private static final int DAYS_OF_A_WEEK = 7;

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  public static Period of(LocalDate day) {
    return new Period(day, day);
  }

  /** The days of a value; none where it names no certain ones. */
  public static Optional<Period> of(@Nullable String value) {
    if (value == null || value.length() < 4 || !Character.isDigit(value.charAt(0))) {
      return Optional.empty();
    }
    try {
      int time = value.indexOf('T');
      return Optional.of(parse(time < 0 ? value : value.substring(0, time)));
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Period parse(String value) {
    if (value.length() == 4) {
      return value.charAt(3) == 'X' ? decade(value) : year(Integer.parseInt(value));
    }
    int year = Integer.parseInt(value.substring(0, 4));
    String rest = value.substring(5);
    return switch (rest.charAt(0)) {
      case 'W' -> week(year, Integer.parseInt(rest.substring(1, 3)));
      case 'Q' -> months(year, 3 * (rest.charAt(1) - '1') + 1, 3);
      case 'H' -> months(year, 6 * (rest.charAt(1) - '1') + 1, 6);
      case 'S', 'F' -> season(year, rest.substring(0, 2));
      default ->
          rest.length() == 2 ? months(year, Integer.parseInt(rest), 1) : of(LocalDate.parse(value));
    };
  }

  private static Period decade(String value) {
    int first = Integer.parseInt(value.substring(0, 3)) * 10;
    return new Period(year(first).first, year(first + 9).last);
  }

  private static Period year(int year) {
    return new Period(Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
  }

  private static Period week(int year, int week) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(java.time.DayOfWeek.MONDAY);
    return new Period(monday, monday.plusDays(DAYS_OF_A_WEEK - 1));
  }

  private static Period months(int year, int month, int count) {
    YearMonth first = YearMonth.of(year, month);
    return new Period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private static Period season(int year, String season) {
    return switch (season) {
      case "SP" -> months(year, 3, 3);
      case "SU" -> months(year, 6, 3);
      case "FA" -> months(year, 9, 3);
      default -> throw new NumberFormatException(season);
    };
  }

  /** Whether it is one day. */
  public boolean isDay() {
    return first.equals(last);
  }

  public boolean overlaps(Period other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** By the first day, then the shorter. */
  @Override
  public int compareTo(Period other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : last.compareTo(other.last);
  }
}
