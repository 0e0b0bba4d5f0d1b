package org.isnad.analysis.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.time.Sense.Unit;

/**
 * How TIMEX3 writes a time: a day {@code 2023-09-04}, its week {@code 2023-W36}, its year's decade
 * {@code 202X}.
 */
final class TimexValue {

  private TimexValue() {}

  static String of(LocalDate day, Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT -> day.toString();
      case WEEK -> week(day);
      case MONTH -> YearMonth.from(day).toString();
      case YEAR -> year(day.getYear());
      case DECADE -> year(day.getYear()).substring(0, 3) + "X";
      case CENTURY -> year(day.getYear()).substring(0, 2) + "XX";
    };
  }

  static String year(int year) {
    return year >= 1000 && year <= 9999
        ? Integer.toString(year)
        : String.format(Locale.ROOT, "%04d", year);
  }

  /** The ISO week, which belongs to the year that its Thursday lies in. */
  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** The quarter that holds the day: {@code 2023-Q3}. */
  static String quarter(LocalDate day) {
    return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  static TimeExpression.Type type(String value) {
    if (value.startsWith("P") && !value.endsWith("_REF")) {
      return TimeExpression.Type.DURATION;
    }
    return value.startsWith("T") ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
  }
}
