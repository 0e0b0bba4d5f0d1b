package org.isnad.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.isnad.analysis.time.ClauseTense.Tense;
import org.isnad.analysis.time.Sense.Relation;

/**
 * The day that a weekday means, counted from one day: {@code الأحد}, on Monday 2025-07-14 →
 * 2025-07-13.
 */
final class WeekdayResolver {

  private static final int OTHER_SIDE = 100;

  private WeekdayResolver() {}

  /**
   * @param future whether the clause tells what is to come
   */
  static LocalDate resolve(Form.Weekday weekday, LocalDate anchor, boolean future) {
    DayOfWeek day = weekday.day();
    Relation relation = weekday.relation();
    if (relation == null) {
      return nearest(day, anchor, future);
    }
    LocalDate last = anchor.with(TemporalAdjusters.previous(day)).minusWeeks(weekday.weeks());
    LocalDate next = anchor.with(TemporalAdjusters.next(day)).plusWeeks(weekday.weeks());
    return switch (relation) {
      case LAST, PREVIOUS, RECENT -> last;
      case NEXT, FOLLOWING -> next;
      case THIS, SAME -> nearest(day, anchor, future);
    };
  }

  /** The first day of a span of weekdays; one that is over ends with the last such day. */
  static LocalDate start(Form.SpanStart span, LocalDate anchor, Tense tense) {
    Relation relation = span.relation();
    boolean over = relation == Relation.LAST || relation == null && tense == Tense.PAST;
    if (!over) {
      Form.Weekday first = new Form.Weekday(span.day(), relation, 0);
      return resolve(first, anchor, tense == Tense.FUTURE);
    }
    LocalDate end = resolve(new Form.Weekday(span.end(), relation, 0), anchor, false);
    return end.with(TemporalAdjusters.previous(span.day()));
  }

  /** The last such day up to the anchor, or the next from it on. */
  private static LocalDate nearest(DayOfWeek day, LocalDate anchor, boolean future) {
    return anchor.with(
        future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  /**
   * The day nearest to {@code day} with the weekday told; what is told as past is not after the
   * anchor.
   *
   * @param past whether it is told as past: أمس
   */
  static LocalDate around(LocalDate day, DayOfWeek weekday, LocalDate anchor, boolean past) {
    LocalDate last = day.with(TemporalAdjusters.previous(weekday));
    LocalDate next = day.with(TemporalAdjusters.next(weekday));
    boolean toCome = past && next.isAfter(anchor);
    boolean back = ChronoUnit.DAYS.between(last, day) <= ChronoUnit.DAYS.between(day, next);
    return toCome || back ? last : next;
  }

  /** The nearest month, on the side that the tense tells, in which that day is that weekday. */
  static YearMonth month(LocalDate anchor, int day, DayOfWeek weekday, boolean future) {
    YearMonth month = YearMonth.from(anchor);
    YearMonth best = month;
    long least = Long.MAX_VALUE;
    for (YearMonth m : List.of(month, month.minusMonths(1), month.plusMonths(1))) {
      if (m.isValidDay(day) && m.atDay(day).getDayOfWeek() == weekday) {
        long days = ChronoUnit.DAYS.between(anchor, m.atDay(day));
        long distance = Math.abs(days) + (days != 0 && days > 0 != future ? OTHER_SIDE : 0);
        best = distance < least ? m : best;
        least = Math.min(distance, least);
      }
    }
    return best;
  }
}
