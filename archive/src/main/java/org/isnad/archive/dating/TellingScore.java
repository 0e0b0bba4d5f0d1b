package org.isnad.archive.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.dating.SharedTelling.Side;
import org.isnad.archive.story.Period;
import org.jspecify.annotations.Nullable;

/**
 * How well two articles, each as of one of its days, agree on when something happened that both
 * tell.
 */
final class TellingScore {

  /** How likely news without a day is of the day it is published, or of one of those before. */
  private static final double[] LAG = {0.7, 0.2, 0.07, 0.03};

  private final SharedTelling telling;
  private final List<AsOf> first;
  private final List<AsOf> second;

  /** The choices of the first and the second article. */
  TellingScore(SharedTelling telling, DayChoice first, DayChoice second) {
    this.telling = telling;
    this.first = asOf(telling.first(), first);
    this.second = asOf(telling.second(), second);
  }

  /**
   * What an article tells if it is of some day.
   *
   * @param when TIMEX3 value
   */
  private record AsOf(LocalDate day, @Nullable String when, Optional<Period> period) {}

  private static List<AsOf> asOf(Side side, DayChoice choice) {
    return choice.days().stream()
        .map(
            day -> {
              AnalysisRecord record = choice.reading().asOf(day);
              String when = side.told().when(record);
              return new AsOf(day, when, Period.of(when));
            })
        .toList();
  }

  SharedTelling telling() {
    return telling;
  }

  /**
   * @param firstDay which of the days of the first article
   * @param secondDay which of those of the second
   */
  double of(int firstDay, int secondDay) {
    AsOf a = first.get(firstDay);
    AsOf b = second.get(secondDay);
    Optional<Period> period = a.period;
    Optional<Period> other = b.period;
    boolean plan = telling.first().isPlan();
    if (plan != telling.second().isPlan()) {
      boolean apart =
          period.isPresent() && other.isPresent() && !period.get().overlaps(other.get());
      return apart ? 0 : planned(plan ? a.day : b.day, plan ? other : period);
    }
    if (period.isPresent() && other.isPresent()) {
      return agree(period.get(), other.get());
    }
    if (period.isPresent()) {
      return b.when == null ? news(b.day, period.get()) : 0;
    }
    return other.isPresent() && a.when == null ? news(a.day, other.get()) : 0;
  }

  /** What is still planned in one article was not over before it. */
  private double planned(LocalDate day, Optional<Period> over) {
    return over.isPresent() && day.isAfter(over.get().last()) ? -telling.against() : 0;
  }

  private double agree(Period a, Period b) {
    if (!a.overlaps(b)) {
      return -telling.against();
    }
    long days = Math.max(length(a), length(b));
    return days == 1 ? 2 : days <= 7 ? 1.5 : days <= 31 ? 1 : 0.4;
  }

  /** News without a day, that another article dates. */
  private static double news(LocalDate published, Period when) {
    double score = 0;
    for (int lag = 0; lag < LAG.length; lag++) {
      Period day = Period.of(published.minusDays(lag));
      score += day.overlaps(when) ? LAG[lag] : 0;
    }
    return length(when) <= 7 ? score : score / 5;
  }

  private static long length(Period period) {
    return ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
  }
}
