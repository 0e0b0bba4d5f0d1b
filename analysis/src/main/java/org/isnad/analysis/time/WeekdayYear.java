package org.isnad.analysis.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.analysis.record.DayGround;
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

  /** The rule that found the day whose weekday tells its year. */
  static final String WEEKDAY_AND_DATE = "weekday-and-date";

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

  /** A day, and what told its year. */
  private record Found(LocalDate day, Mention told) {}

  /**
   * @param weekday of publication, as far as the text tells it
   * @param why the words that tell the weekday
   */
  Optional<Published> published(@Nullable DayOfWeek weekday, List<DayGround> why) {
    return mentions.stream()
        .filter(WeekdayYear::isOpen)
        .sorted(Comparator.comparing(m -> m.offset() == null))
        .map(mention -> published(mention, weekday, why))
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

  private @Nullable Published published(
      Mention mention, @Nullable DayOfWeek weekday, List<DayGround> why) {
    Found found = day(mention);
    if (found == null) {
      return null;
    }
    LocalDate day = found.day;
    List<DayGround> grounds = new ArrayList<>();
    grounds.add(new DayGround(WEEKDAY_AND_DATE, null, mention.span()));
    grounds.add(new DayGround(ClueReader.DATES_TOLD, null, found.told.span()));
    Integer offset = mention.offset();
    if (offset != null) {
      return Published.on(day.minusDays(offset), Published.From.INFERRED).because(grounds);
    }
    if (scan.tense().at(mention.from()) != Tense.PAST) {
      return null;
    }
    LocalDate likely = weekday == null ? day : day.with(TemporalAdjusters.nextOrSame(weekday));
    grounds.addAll(why);
    return new Published(likely, Published.From.INFERRED, day, day.plusDays(WEEK), grounds);
  }

  /** The day with the year that fits, the nearest to a year told. */
  private @Nullable Found day(Mention mention) {
    Form.Date open = (Form.Date) mention.form();
    return told()
        .flatMap(told -> near(open, told))
        .filter(found -> found.day.getDayOfWeek() == mention.weekday())
        .findFirst()
        .orElse(null);
  }

  /** The day in the year told and in the next, as far as it is near. */
  private static Stream<Found> near(Form.Date open, Mention told) {
    LocalDate first = DateResolver.firstDay((Form.Date) told.form());
    return first == null
        ? Stream.empty()
        : Stream.of(first.getYear(), first.getYear() + 1)
            .map(year -> on(open, year, first))
            .filter(Objects::nonNull)
            .map(day -> new Found(day, told));
  }

  private static @Nullable LocalDate on(Form.Date open, int year, LocalDate told) {
    try {
      LocalDate day = LocalDate.of(year, open.month(), open.day());
      return Math.abs(ChronoUnit.DAYS.between(told, day)) <= NEAR ? day : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The months and years that the text tells with a year. */
  private Stream<Mention> told() {
    return mentions.stream().filter(this::isTellingYear);
  }

  private boolean isTellingYear(Mention mention) {
    return mention.form() instanceof Form.Date date
        && date.year() > 0
        && (date.month() > 0 || scan.tense().at(mention.from()) == Tense.FUTURE);
  }
}
