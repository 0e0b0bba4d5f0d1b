package org.isnad.archive.dating;

import java.time.LocalDate;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.DayGround;

/**
 * The days that an article may be of, and what it says if it is.
 *
 * @param article id
 * @param grounds its own words that tell of its day; empty where it has one
 * @param isWeekdayTold whether its own words say which weekday it is of
 * @param isOpen whether its day is to be found; else it has one
 * @param days in order
 * @param liking how much each of the days is to be preferred for the article's own words: 0 or less
 * @param reading its record as of each of the days
 */
record DayChoice(
    String article,
    List<DayGround> grounds,
    boolean isWeekdayTold,
    boolean isOpen,
    List<LocalDate> days,
    List<Double> liking,
    Reading reading) {

  DayChoice {
    grounds = List.copyOf(grounds);
    days = List.copyOf(days);
    liking = List.copyOf(liking);
  }

  /** The day, or the first of its days where that is later. */
  LocalDate notBefore(LocalDate day) {
    LocalDate first = days.get(0);
    return day.isBefore(first) ? first : day;
  }

  /** The day, or the last of its days where that is earlier. */
  LocalDate notAfter(LocalDate day) {
    LocalDate last = days.get(days.size() - 1);
    return day.isAfter(last) ? last : day;
  }

  /** Reads an article as if it were published on some day. */
  interface Reading {
    AnalysisRecord asOf(LocalDate day);
  }
}
