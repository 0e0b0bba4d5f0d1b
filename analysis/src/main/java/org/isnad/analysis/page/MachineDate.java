package org.isnad.analysis.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day of a date written for machines, in the page's own zone: {@code
 * 2031-03-05T09:20:00+03:00}, {@code 2031/3/5}, {@code 20310305}, {@code Wed, 05 Mar 2031 09:20:00
 * +0300}.
 *
 * <p>{@code 5/3/2031} is left alone: in markup its order is anybody's guess.
 */
final class MachineDate {

  private static final DateTimeFormatter RFC_DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private MachineDate() {}

  /** Null where it is no such date, or not of the years that pages on the web are of. */
  static @Nullable PageDate read(@Nullable String value, String ground) {
    LocalDate day = value == null ? null : day(value.strip());
    return day == null || day.getYear() < 1990 || day.getYear() > 2100
        ? null
        : new PageDate(day, ground);
  }

  private static @Nullable LocalDate day(String value) {
    try {
      int comma = value.indexOf(", ");
      if (comma == 3) {
        String[] words = value.substring(comma + 2).split(" ", 4);
        return LocalDate.parse(words[0] + " " + words[1] + " " + words[2], RFC_DAY);
      }
      int[] parts = numbers(value);
      return parts[0] < 0 ? null : LocalDate.of(parts[0], parts[1], parts[2]);
    } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
      return null;
    }
  }

  /** Year, month and day at the start of the value; -1 for a year that is not there. */
  private static int[] numbers(String value) {
    int digits = digitsFrom(value, 0);
    if (digits == 8) {
      return new int[] {number(value, 0, 4), number(value, 4, 6), number(value, 6, 8)};
    }
    if (digits != 4) {
      return new int[] {-1, 0, 0};
    }
    int month = digitsFrom(value, 5);
    int day = digitsFrom(value, 6 + month);
    boolean shaped = month > 0 && month < 3 && day > 0 && day < 3;
    return shaped
        ? new int[] {
          number(value, 0, 4),
          number(value, 5, 5 + month),
          number(value, 6 + month, 6 + month + day)
        }
        : new int[] {-1, 0, 0};
  }

  private static int digitsFrom(String value, int from) {
    int at = from;
    while (at < value.length() && value.charAt(at) >= '0' && value.charAt(at) <= '9') {
      at++;
    }
    return Math.max(0, at - from);
  }

  private static int number(String value, int from, int end) {
    return Integer.parseInt(value.substring(from, end));
  }
}
