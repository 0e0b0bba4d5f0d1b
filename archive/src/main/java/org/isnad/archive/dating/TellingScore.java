package org.isnad.archive.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.dating.SharedTelling.Side;
import org.isnad.archive.story.Period;

/**
 * How well two articles, each as of one of its days, agree on when something happened that both
 * tell.
 */
final class TellingScore {

  /** How likely news without a day is of the day it is published, or of one of those before. */
  private static final double[] LAG = {0.7, 0.2, 0.07, 0.03};

  private final List<DayChoice> choices;

  TellingScore(List<DayChoice> choices) {
    this.choices = choices;
  }

  /**
   * @param firstDay which of the days of the first article
   * @param secondDay which of those of the second
   */
  double of(SharedTelling telling, int firstDay, int secondDay) {
    Side a = telling.first();
    Side b = telling.second();
    AnalysisRecord one = choices.get(a.choice()).asOf().get(firstDay);
    AnalysisRecord other = choices.get(b.choice()).asOf().get(secondDay);
    String when = a.when().apply(one);
    String otherWhen = b.when().apply(other);
    LocalDate day = choices.get(a.choice()).days().get(firstDay);
    LocalDate otherDay = choices.get(b.choice()).days().get(secondDay);
    Optional<Period> period = Period.of(when);
    Optional<Period> otherPeriod = Period.of(otherWhen);
    if (a.isPlan() != b.isPlan()) {
      boolean apart =
          period.isPresent()
              && otherPeriod.isPresent()
              && !period.get().overlaps(otherPeriod.get());
      Optional<Period> over = a.isPlan() ? otherPeriod : period;
      return apart ? 0 : planned(a.isPlan() ? day : otherDay, over, telling);
    }
    if (period.isPresent() && otherPeriod.isPresent()) {
      return agree(period.get(), otherPeriod.get(), telling);
    }
    if (period.isPresent()) {
      return otherWhen == null ? news(otherDay, period.get()) : 0;
    }
    return otherPeriod.isPresent() && when == null ? news(day, otherPeriod.get()) : 0;
  }

  /** What is still planned in one article was not over before it. */
  private static double planned(LocalDate day, Optional<Period> over, SharedTelling telling) {
    return over.isPresent() && day.isAfter(over.get().last()) ? -telling.against() : 0;
  }

  private static double agree(Period a, Period b, SharedTelling telling) {
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
