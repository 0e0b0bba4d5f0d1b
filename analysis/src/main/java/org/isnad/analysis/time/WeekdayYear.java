package org.isnad.analysis.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.time.ClauseTense.Tense;
import org.jspecify.annotations.Nullable;

/**
 * The year of a day that is told without one, from its weekday and a year told elsewhere: {@code
 * أمس الاثنين 3 مارس} beside {@code مايو 2031} is of 2031, because that day was a Monday.
 *
 * <p>A weekday fits every fifth to eleventh year, so only a year counts that the text tells with a
 * month, or as one to come, and that lies within a year of the day.
 */
final class WeekdayYear {

  private static final int WEEK = 7;
  private static final int NEAR = 366;

  private final TimeScan scan;
  private final List<Mention> mentions;

  /**
   * @param mentions of the article's own voice, in text order
   */
  WeekdayYear(TimeScan scan, List<Mention> mentions) {
    this.scan = scan;
    this.mentions = mentions;
  }

  /**
   * @param weekday of publication, as far as the text tells it
   */
  Optional<Published> published(@Nullable DayOfWeek weekday) {
    return mentions.stream()
        .filter(WeekdayYear::isOpen)
        .sorted(Comparator.comparing(m -> m.offset() == null))
        .map(mention -> published(mention, weekday))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static boolean isOpen(Mention mention) {
    return mention.weekday() != null
        && mention.form() instanceof Form.Date date
        && date.isDay()
        && date.year() == 0
        && date.relation() == null
        && date.yearOffset() == null
        && date.calendar() == Sense.Calendar.GREGORIAN;
  }

  private @Nullable Published published(Mention mention, @Nullable DayOfWeek weekday) {
    LocalDate day = day(mention);
    if (day == null) {
      return null;
    }
    Integer offset = mention.offset();
    if (offset != null) {
      return Published.on(day.minusDays(offset), Published.From.INFERRED);
    }
    if (scan.tense().at(mention.from()) != Tense.PAST) {
      return null;
    }
    LocalDate likely = weekday == null ? day : day.with(TemporalAdjusters.nextOrSame(weekday));
    return new Published(likely, Published.From.INFERRED, day, day.plusDays(WEEK));
  }

  /** The day with the year that fits, the nearest to a year told. */
  private @Nullable LocalDate day(Mention mention) {
    Form.Date open = (Form.Date) mention.form();
    return told()
        .flatMap(told -> Stream.of(told.getYear(), told.getYear() + 1).map(y -> on(open, y, told)))
        .filter(Objects::nonNull)
        .filter(day -> day.getDayOfWeek() == mention.weekday())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDate on(Form.Date open, int year, LocalDate told) {
    try {
      LocalDate day = LocalDate.of(year, open.month(), open.day());
      return Math.abs(ChronoUnit.DAYS.between(told, day)) <= NEAR ? day : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** First days of the months and years that the text tells with a year. */
  private Stream<LocalDate> told() {
    return mentions.stream()
        .filter(this::isTellingYear)
        .map(mention -> DateResolver.firstDay((Form.Date) mention.form()))
        .filter(Objects::nonNull);
  }

  private boolean isTellingYear(Mention mention) {
    return mention.form() instanceof Form.Date date
        && date.year() > 0
        && (date.month() > 0 || scan.tense().at(mention.from()) == Tense.FUTURE);
  }
}
