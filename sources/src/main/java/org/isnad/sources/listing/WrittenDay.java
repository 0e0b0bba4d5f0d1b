package org.isnad.sources.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The day that a date of a feed names, by the clock it was written with: half past midnight in
 * Beirut is not yesterday, although it is in Greenwich.
 *
 * <p>{@code Tue, 04 Mar 2031 00:30:00 +0200} → {@code 2031-03-04}.
 */
final class WrittenDay {

  /** As RFC 822, ISO 8601 and those who nearly follow them write it. */
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("[EEE[,] ]d MMM yyyy['T'][ ]H:mm[:ss][ z][ Z]"),
          form("[EEE[,] ]d MMM yyyy"),
          form("[EEE[,] ]d MMMM yyyy[ H:mm[:ss]][ z][ Z]"),
          DateTimeFormatter.ISO_DATE_TIME,
          form("yyyy-M-d['T'][ ]H:mm[:ss][.SSS][.SS][.S][ ][XXX][XX][X]"),
          DateTimeFormatter.ISO_DATE);

  private WrittenDay() {}

  /** Null where it is no date that can be read. */
  static @Nullable LocalDate of(String date) {
    for (DateTimeFormatter form : FORMS) {
      LocalDate day = parse(form, date.strip());
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate parse(DateTimeFormatter form, String date) {
    try {
      return LocalDate.from(form.parse(date));
    } catch (DateTimeException e) {
      return null; // another form may read it
    }
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
