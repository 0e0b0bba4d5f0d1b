package org.isnad.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.record.DayGround;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.time.ClauseTense.Tense;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of the day it was published: {@code اليوم الخميس 15 ديسمبر 2016} is that day;
 * {@code أمس الأحد} makes it a Monday; a date of the past is not after it, one to come not before.
 *
 * <p>With the day that the page was fetched it is that day, or the last one before it that the
 * weekdays of the text allow. Without it, or where the text tells an earlier one, the text must
 * leave no more than a year open.
 */
final class DayEvidence {

  private static final int WEEK = 7;
  private static final int MOST_DAYS = 366;

  private final TimeScan scan;
  private final @Nullable LocalDate fetched;
  private final DayClues clues;

  DayEvidence(TimeScan scan, @Nullable LocalDate fetched) {
    this.scan = scan;
    this.fetched = fetched;
    this.clues = new ClueReader(scan).read();
  }

  Optional<Published> published() {
    Optional<Published> said = said();
    if (said.isPresent()) {
      return said;
    }
    if (fetched != null && !isOld(fetched)) {
      return Optional.of(fromFetched(fetched));
    }
    return fromWeekday().or(this::fromBounds).or(this::fromFetched);
  }

  /** A gathering that the text tells as to come was over when the page was fetched. */
  private boolean isOld(LocalDate last) {
    LocalDate latest = clues.latest();
    return latest != null
        && latest.isBefore(last.minusDays(WEEK))
        && !clues.groundsOf(ClueReader.GATHERING).isEmpty();
  }

  private Optional<Published> fromFetched() {
    return Optional.ofNullable(fetched).map(this::fromFetched);
  }

  private Optional<Published> fromWeekday() {
    List<Mention> own = scan.mentions().stream().filter(m -> !isQuoted(m)).toList();
    return new WeekdayYear(scan, own).published(told(), weekdayTold());
  }

  /** The day itself: a full date that is said to be today, or so many days off. */
  private Optional<Published> said() {
    for (Mention mention : scan.mentions()) {
      Integer offset = mention.offset();
      boolean full = mention.form() instanceof Form.Date date && date.isFull();
      if (offset == null || !full || isQuoted(mention)) {
        continue;
      }
      LocalDate day = DateResolver.firstDay((Form.Date) mention.form());
      DayOfWeek weekday = mention.weekday();
      boolean mistaken = day != null && weekday != null && weekday != day.getDayOfWeek();
      if (day != null && !mistaken && isPossible(day.minusDays(offset))) {
        DayGround ground = new DayGround("day-and-date", null, mention.span());
        Published on = Published.on(day.minusDays(offset), Published.From.INFERRED);
        return Optional.of(on.because(List.of(ground)));
      }
    }
    return Optional.empty();
  }

  private boolean isPossible(LocalDate day) {
    return fetched == null || !day.isAfter(fetched);
  }

  private Published fromFetched(LocalDate last) {
    DayOfWeek weekday = told();
    LocalDate day = weekday == null ? last : last.with(TemporalAdjusters.previousOrSame(weekday));
    if (weekday != null) {
      // What is written for today may be printed on the next.
      LocalDate latest = day.isBefore(last) ? day.plusDays(1) : day;
      return new Published(day, Published.From.INFERRED, day, latest).because(weekdayTold());
    }
    LocalDate earliest = last.minusDays(WEEK);
    Mention past = latestPast();
    LocalDate told = past == null ? null : day(past);
    if (past != null && told != null && told.isAfter(earliest) && !told.isAfter(last)) {
      return new Published(day, Published.From.INFERRED, told, last)
          .because(List.of(new DayGround(ClueReader.DATES_TOLD, null, past.span())));
    }
    return new Published(day, Published.From.INFERRED, earliest, last);
  }

  private List<DayGround> weekdayTold() {
    return clues.groundsOf(ClueReader.WEEKDAY_TOLD);
  }

  /** The weekday that the text tells of its own day. */
  private @Nullable DayOfWeek told() {
    return clues.isWeekdayTold() ? clues.weekdays().get(0) : null;
  }

  private boolean isQuoted(Mention mention) {
    return ClueReader.isQuoted(scan, mention);
  }

  /** The latest full date that a clause tells as past. */
  private @Nullable Mention latestPast() {
    Mention latest = null;
    LocalDate last = null;
    for (Mention mention : scan.mentions()) {
      LocalDate day = day(mention);
      if (day != null
          && scan.tense().at(mention.from()) != Tense.FUTURE
          && (last == null || day.isAfter(last))) {
        latest = mention;
        last = day;
      }
    }
    return latest;
  }

  /** Null where it is no full date. */
  private static @Nullable LocalDate day(Mention mention) {
    boolean full = mention.form() instanceof Form.Date date && date.isFull();
    return full ? DateResolver.firstDay((Form.Date) mention.form()) : null;
  }

  /** From what is told as past and to come, where that leaves a year at most. */
  private Optional<Published> fromBounds() {
    LocalDate earliest = clues.earliest();
    LocalDate latest = clues.latest();
    if (earliest == null || latest == null || latest.isBefore(earliest)) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(earliest, latest);
    if (days > MOST_DAYS) {
      return Optional.empty();
    }
    LocalDate middle = earliest.plusDays(days / 2);
    DayOfWeek weekday = told();
    LocalDate day = weekday == null ? middle : middle.with(TemporalAdjusters.nextOrSame(weekday));
    boolean late = day.isAfter(latest);
    Published found = new Published(late ? middle : day, Published.From.INFERRED, earliest, latest);
    return Optional.of(found.because(late ? boundGrounds() : allGrounds()));
  }

  /** What tells the weekday and the bounds. */
  private List<DayGround> allGrounds() {
    return without(ClueReader.WEEKDAYS, clues.grounds());
  }

  /** What tells the bounds alone. */
  private List<DayGround> boundGrounds() {
    return without(ClueReader.WEEKDAY_TOLD, allGrounds());
  }

  private static List<DayGround> without(String rule, List<DayGround> grounds) {
    return grounds.stream().filter(ground -> !ground.rule().equals(rule)).toList();
  }
}
