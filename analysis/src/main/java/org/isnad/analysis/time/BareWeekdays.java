package org.isnad.analysis.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.time.ClauseTense.Tense;

/**
 * The weekday of publication that the weekdays of a text point to: news names a day of the week
 * that is near, so the day lies shortly after those told as past and shortly before those to come.
 *
 * <p>{@code قال السبت … وسيغادر الاثنين} → Sunday, or one of the two.
 */
final class BareWeekdays {

  private static final int WEEK = 7;

  /** How many more days each, on average, a second choice may be from the weekdays told. */
  private static final double MORE_DAYS = 1.0;

  private BareWeekdays() {}

  /**
   * @param mentions of the article's own voice
   * @return the likeliest first, with those hardly less likely; none where the text tells none
   */
  static List<DayOfWeek> rank(TimeScan scan, List<Mention> mentions) {
    int[] distances = new int[WEEK + 1];
    Set<DayOfWeek> past = EnumSet.noneOf(DayOfWeek.class);
    int told = 0;
    for (Mention mention : mentions) {
      if (mention.form() instanceof Form.Weekday weekday && weekday.relation() == null) {
        boolean future = scan.tense().at(mention.from()) == Tense.FUTURE;
        for (DayOfWeek day : DayOfWeek.values()) {
          int back = day.getValue() - weekday.day().getValue();
          distances[day.getValue()] += Math.floorMod(future ? -back : back, WEEK);
        }
        if (!future) {
          past.add(weekday.day());
        }
        told++;
      }
    }
    return told == 0 ? List.of() : nearest(distances, past, told);
  }

  /** Of two as near, the one that something happened on. */
  private static List<DayOfWeek> nearest(int[] distances, Set<DayOfWeek> past, int told) {
    List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.values()));
    days.sort(
        Comparator.comparing((DayOfWeek day) -> distances[day.getValue()])
            .thenComparing(day -> !past.contains(day)));
    int least = distances[days.get(0).getValue()];
    return days.stream()
        .filter(day -> distances[day.getValue()] <= least + MORE_DAYS * told)
        .toList();
  }
}
