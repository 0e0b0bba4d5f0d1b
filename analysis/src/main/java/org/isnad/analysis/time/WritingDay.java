package org.isnad.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The day that an article counts from, where it names it: «اليوم الخميس», published on a Friday,
 * counts all its days from the Thursday.
 *
 * <p>Sites tell the day on which they took an article over from an agency, or on which it was
 * fetched. An article that names two different days counts from its publication.
 */
final class WritingDay {

  /** So many days before the publication an article may have been written. */
  private static final int MOST_DAYS = 3;

  private static final int NOT_TOLD = -1;

  private WritingDay() {}

  /** The day that all its weekdays beside اليوم, أمس and غدا tell; else the publication. */
  static LocalDate of(TimeScan scan, LocalDate published) {
    int found = NOT_TOLD;
    for (Mention mention : scan.mentions()) {
      DayOfWeek weekday = mention.weekday();
      if (weekday == null || !(mention.form() instanceof Form.Day day)) {
        continue;
      }
      int back = daysBack(published.plusDays(day.offset()), weekday);
      if (back > MOST_DAYS || found != NOT_TOLD && found != back) {
        return published;
      }
      found = back;
    }
    return found == NOT_TOLD ? published : published.minusDays(found);
  }

  private static int daysBack(LocalDate day, DayOfWeek weekday) {
    return Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), 7);
  }
}
