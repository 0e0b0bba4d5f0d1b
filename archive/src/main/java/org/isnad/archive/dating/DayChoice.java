package org.isnad.archive.dating;

import java.time.LocalDate;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.time.DayClues;

/**
 * The days that an article may be of, and what it says if it is.
 *
 * @param article id
 * @param clues what it alone tells of its day
 * @param isOpen whether its day is to be found; else it has one
 * @param days in order
 * @param asOf its record as of each of the days
 * @param liking how much each of the days is to be preferred for the article's own words: 0 or less
 */
record DayChoice(
    String article,
    DayClues clues,
    boolean isOpen,
    List<LocalDate> days,
    List<AnalysisRecord> asOf,
    List<Double> liking) {

  DayChoice {
    days = List.copyOf(days);
    asOf = List.copyOf(asOf);
    liking = List.copyOf(liking);
  }
}
