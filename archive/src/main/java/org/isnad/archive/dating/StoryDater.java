package org.isnad.archive.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.DayGround;
import org.isnad.analysis.record.Published;
import org.jspecify.annotations.Nullable;

/**
 * Dates the articles of one story by one another: first those that have days of their own, then all
 * of them, within the days that the first leave.
 */
final class StoryDater {

  /** What leaves more days open than this is not worth telling. */
  private static final int MOST_DAYS = 31;

  /**
   * What somebody said is told again for days, a forecast in nearly the same words: where only that
   * dates an article, so many days before and after are not excluded.
   */
  private static final int REPEATED_DAYS = 7;

  private final Supplier<Analyzer> analyzer;

  StoryDater(Supplier<Analyzer> analyzer) {
    this.analyzer = analyzer;
  }

  /** The new records of those that the others date. */
  List<AnalysisRecord> date(
      List<AnalysisRecord> articles, SharedTellings tellings, Function<String, Page> pages) {
    DayChoices days = new DayChoices(analyzer.get(), pages);
    List<DayChoice> bounded = days.bounded(articles);
    if (bounded.isEmpty()) {
      return List.of();
    }
    Agreement first = Agreement.of(bounded, tellings);
    Map<String, List<LocalDate>> settled = new LinkedHashMap<>();
    bounded.forEach(choice -> settled.put(choice.article(), first.likely(choice)));
    List<DayChoice> choices = days.all(articles, settled);
    Agreement agreement = Agreement.of(choices, tellings);
    List<AnalysisRecord> dated = new ArrayList<>();
    for (DayChoice choice : choices) {
      Published published = choice.isOpen() ? published(choice, agreement) : null;
      if (published != null) {
        dated.add(days.asOf(choice.article(), published));
      }
    }
    return dated;
  }

  private static @Nullable Published published(DayChoice choice, Agreement agreement) {
    List<DayGround> others = agreement.grounds(choice);
    List<LocalDate> likely = agreement.likely(choice);
    int around = isFirm(choice, others) ? 0 : REPEATED_DAYS;
    LocalDate earliest = choice.notBefore(likely.get(0).minusDays(around));
    LocalDate latest = choice.notAfter(likely.get(likely.size() - 1).plusDays(around));
    if (others.isEmpty() || latest.isAfter(earliest.plusDays(MOST_DAYS))) {
      return null;
    }
    List<DayGround> grounds = new ArrayList<>(choice.grounds());
    grounds.addAll(others);
    return new Published(
        agreement.best(choice), Published.From.INFERRED, earliest, latest, grounds);
  }

  private static boolean isFirm(DayChoice choice, List<DayGround> others) {
    return choice.isWeekdayTold()
        || others.stream().anyMatch(ground -> ground.rule().equals(SharedTellings.SAME_EVENT));
  }
}
