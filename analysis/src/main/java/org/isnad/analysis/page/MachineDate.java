package org.isnad.analysis.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

  /** Hour of UTC from which on it may be the next day in the Arab world. */
  private static final int LATE = 20;

  private MachineDate() {}

  /** Null where it is no such date, or not of the years that pages on the web are of. */
  static @Nullable PageDate read(@Nullable String value, String ground) {
    if (value == null) {
      return null;
    }
    String moment = value.strip();
    LocalDate day = day(moment);
    return day == null || day.getYear() < 1990 || day.getYear() > 2100
        ? null
        : new PageDate(day, ground, isLateUtc(moment));
  }

  /**
   * The day of a change; null where the moment is that of the publication, as systems write where
   * nothing was changed.
   */
  static @Nullable PageDate readChange(
      @Nullable String value, @Nullable String published, String ground) {
    return value == null || isSame(value, published) ? null : read(value, ground);
  }

  private static boolean isSame(String value, @Nullable String other) {
    if (other == null || value.equals(other)) {
      return other != null;
    }
    try {
      return OffsetDateTime.parse(value).isEqual(OffsetDateTime.parse(other));
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** {@code 2031-03-05T22:10:00Z}. */
  private static boolean isLateUtc(String moment) {
    boolean utc = moment.endsWith("Z") || moment.endsWith("+00:00") || moment.endsWith("+0000");
    int time = moment.indexOf('T') + 1;
    return utc
        && time > 0
        && time + 3 < moment.length()
        && digitsFrom(moment, time) == 2
        && moment.charAt(time + 2) == ':'
        && number(moment, time, time + 2) >= LATE;
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
