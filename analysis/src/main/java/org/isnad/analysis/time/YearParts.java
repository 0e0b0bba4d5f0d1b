package org.isnad.analysis.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The year of a half, quarter or season that is told without one: {@code الصيف الماضي}. */
final class YearParts {

  private static final int RECENT_MONTHS = 3;

  /** So many days after the first of its month a season begins. */
  private static final int SEASON_DAYS = 20;

  private YearParts() {}

  /**
   * The last, next or current one of a part that has begun or not in the year of {@code day}. One
   * that was over a few months ago is hardly the next year's, even in a clause about the future.
   *
   * @param code TIMEX3: H1, Q3, SU
   * @param side -1 for the last, 0 for this year's, 1 for the next; null where it is not told
   * @param future whether the clause tells what is to come, where {@code side} is not told
   */
  static int nearestYear(String code, @Nullable Integer side, boolean future, LocalDate day) {
    int first = firstMonth(code);
    int months = code.startsWith("H") ? 6 : 3;
    boolean begun = first <= day.getMonthValue();
    boolean over = first + months <= day.getMonthValue();
    if (side == null) {
      boolean longOver = first + months + RECENT_MONTHS <= day.getMonthValue();
      return day.getYear() + (future ? (longOver ? 1 : 0) : (begun ? 0 : -1));
    }
    if (side == 0) {
      return day.getYear();
    }
    return day.getYear() + (side < 0 ? (over ? 0 : -1) : (isUnderWay(code, day) ? 1 : 0));
  }

  /** Spring is yet to come on the first days of March: it begins on the 21st. */
  private static boolean isUnderWay(String code, LocalDate day) {
    boolean season = !code.startsWith("H") && !code.startsWith("Q");
    LocalDate reached = season ? day.minusDays(SEASON_DAYS) : day;
    return reached.getYear() == day.getYear() && firstMonth(code) <= reached.getMonthValue();
  }

  private static int firstMonth(String code) {
    return switch (code) {
      case "H1", "Q1" -> 1;
      case "Q2" -> 4;
      case "SP" -> 3;
      case "SU" -> 6;
      case "H2", "Q3" -> 7;
      case "FA" -> 9;
      case "Q4" -> 10;
      case "WI" -> 12;
      default -> throw new IllegalArgumentException("no part of a year: " + code);
    };
  }
}
