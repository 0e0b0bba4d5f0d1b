package org.isnad.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.DayGround;
import org.jspecify.annotations.Nullable;

/**
 * What a page alone tells of the day it was published, where it does not tell the day itself: a
 * weekday, years that it must lie between, a yearly gathering that is about to begin.
 *
 * <p>{@code ويتوجه الاثنين إلى نيويورك للمشاركة في اجتماعات الجمعية العامة للأمم المتحدة} → a day
 * before one of the general debates.
 *
 * @param earliest no day before it; null where nothing says so
 * @param latest no day after it; null where nothing says so
 * @param weekdays the likeliest first; empty where each is as likely as the other
 * @param isWeekdayTold whether the text itself says which weekday it is: أمس الأحد
 * @param windows it lies in one of them, if it lies in {@code known}; empty where nothing says so
 * @param known the years whose gatherings the lexicon has; null where there are no windows
 * @param otherMonths told by their name alone, as past: of the running one news says هذا الشهر
 * @param grounds the words that say all this
 */
public record DayClues(
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    List<DayOfWeek> weekdays,
    boolean isWeekdayTold,
    List<Window> windows,
    @Nullable Window known,
    Set<Month> otherMonths,
    List<DayGround> grounds) {

  public DayClues {
    weekdays = List.copyOf(weekdays);
    windows = List.copyOf(windows);
    otherMonths = Set.copyOf(otherMonths);
    grounds = List.copyOf(grounds);
  }

  /** Some days on end, first and last included. */
  public record Window(LocalDate first, LocalDate last) {}

  /** Whether the page alone leaves a bounded number of days. */
  public boolean isBounded() {
    return !windows.isEmpty() || earliest != null && latest != null;
  }

  /** Whether nothing in the page speaks against the day. */
  public boolean allow(LocalDate day) {
    return (earliest == null || !day.isBefore(earliest))
        && (latest == null || !day.isAfter(latest))
        && (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()))
        && (!knows(day) || windows.stream().anyMatch(window -> isIn(day, window)));
  }

  /** Whether the windows tell of the day's year. */
  public boolean knows(LocalDate day) {
    return known != null && isIn(day, known);
  }

  private static boolean isIn(LocalDate day, Window window) {
    return !day.isBefore(window.first) && !day.isAfter(window.last);
  }

  /** The days of a window that the page allows, in order. */
  public List<LocalDate> days(Window within) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate first = later(within.first, earliest);
    LocalDate last = earlier(within.last, latest);
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (allow(day)) {
        days.add(day);
      }
    }
    return days;
  }

  /** What one rule made of the page. */
  public List<DayGround> groundsOf(String rule) {
    return grounds.stream().filter(ground -> ground.rule().equals(rule)).toList();
  }

  /** The bounded windows that the page leaves; none where it is not bounded. */
  public List<Window> bounded() {
    if (!windows.isEmpty()) {
      return windows;
    }
    return earliest == null || latest == null ? List.of() : List.of(new Window(earliest, latest));
  }

  private static LocalDate later(LocalDate a, @Nullable LocalDate b) {
    return b != null && b.isAfter(a) ? b : a;
  }

  private static LocalDate earlier(LocalDate a, @Nullable LocalDate b) {
    return b != null && b.isBefore(a) ? b : a;
  }
}
