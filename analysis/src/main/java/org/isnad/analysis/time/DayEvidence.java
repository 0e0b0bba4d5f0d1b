package org.isnad.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.time.ClauseTense.Tense;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of the day it was published: {@code اليوم الخميس 15 ديسمبر 2016} is that day;
 * {@code أمس الأحد} makes it a Monday; a date of the past is not after it, one to come not before.
 *
 * <p>With the day that the page was fetched it is that day, or the last one before it that the
 * weekdays of the text allow. Without it the text must leave no more than a year open.
 */
final class DayEvidence {

  private static final int WEEK = 7;
  private static final int MOST_DAYS = 366;

  private final TimeScan scan;
  private final @Nullable LocalDate fetched;

  DayEvidence(TimeScan scan, @Nullable LocalDate fetched) {
    this.scan = scan;
    this.fetched = fetched;
  }

  Optional<Published> published() {
    LocalDate said = said();
    if (said != null) {
      return Optional.of(Published.on(said, Published.From.INFERRED));
    }
    return fetched != null ? Optional.of(fromFetched(fetched)) : fromWeekday().or(this::fromBounds);
  }

  private Optional<Published> fromWeekday() {
    List<Mention> own = scan.mentions().stream().filter(m -> !isQuoted(m)).toList();
    return new WeekdayYear(scan, own).published(weekday());
  }

  /** The day itself: a full date that is said to be today, or so many days off. */
  private @Nullable LocalDate said() {
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
        return day.minusDays(offset);
      }
    }
    return null;
  }

  private boolean isPossible(LocalDate day) {
    return fetched == null || !day.isAfter(fetched);
  }

  private Published fromFetched(LocalDate last) {
    DayOfWeek weekday = weekday();
    LocalDate day = weekday == null ? last : last.with(TemporalAdjusters.previousOrSame(weekday));
    if (weekday != null) {
      // What is written for today may be printed on the next.
      LocalDate latest = day.isBefore(last) ? day.plusDays(1) : day;
      return new Published(day, Published.From.INFERRED, day, latest);
    }
    LocalDate earliest = last.minusDays(WEEK);
    LocalDate told = latestPast();
    if (told != null && told.isAfter(earliest) && !told.isAfter(last)) {
      earliest = told;
    }
    return new Published(day, Published.From.INFERRED, earliest, last);
  }

  /**
   * The weekday of publication that most of اليوم الأحد and أمس السبت agree on, the first on a tie.
   */
  private @Nullable DayOfWeek weekday() {
    int[] votes = new int[WEEK + 1];
    DayOfWeek best = null;
    for (Mention mention : scan.mentions()) {
      DayOfWeek day = weekday(mention);
      if (day == null || isQuoted(mention)) {
        continue;
      }
      votes[day.getValue()]++;
      boolean more = best == null || votes[day.getValue()] > votes[best.getValue()];
      best = more ? day : best;
    }
    return best;
  }

  private static @Nullable DayOfWeek weekday(Mention mention) {
    DayOfWeek weekday = mention.weekday();
    return weekday != null && mention.form() instanceof Form.Day day
        ? weekday.minus(day.offset())
        : null;
  }

  private boolean isQuoted(Mention mention) {
    List<Quotation> quotations = scan.tokens().text().quotationsIn(mention.span());
    return quotations.stream().anyMatch(q -> q.isCertain() && q.inner().covers(mention.span()));
  }

  /** The latest full date that a clause tells as past. */
  private @Nullable LocalDate latestPast() {
    LocalDate latest = null;
    for (Mention mention : scan.mentions()) {
      boolean full = mention.form() instanceof Form.Date date && date.isFull();
      LocalDate day = full ? DateResolver.firstDay((Form.Date) mention.form()) : null;
      if (day != null
          && scan.tense().at(mention.from()) != Tense.FUTURE
          && (latest == null || day.isAfter(latest))) {
        latest = day;
      }
    }
    return latest;
  }

  /** From what is told as past and to come, where that leaves a year at most. */
  private Optional<Published> fromBounds() {
    Bounds bounds = new Bounds();
    scan.mentions().forEach(bounds::add);
    Integer year = anniversaryYear();
    if (year != null) {
      bounds.within(year);
    }
    return bounds.published(weekday());
  }

  /** {@code الذكرى الثلاثين لنهاية الحرب الكورية} → 1953 + 30. */
  private @Nullable Integer anniversaryYear() {
    Tokens tokens = scan.tokens();
    NumberParser numbers = new NumberParser(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Sense.Anniversary anniversary = tokens.get(i).as(Sense.Anniversary.class);
      boolean head = tokens.get(i - 2).stem().bareKey().equals("ذكري");
      if (anniversary == null || !head) {
        continue;
      }
      Numeral count = numbers.read(i - 1);
      Sense.Ordinal ordinal = tokens.get(i - 1).as(Sense.Ordinal.class);
      if (count != null && count.isInteger()) {
        return anniversary.year() + count.intValue();
      }
      if (ordinal != null) {
        return anniversary.year() + ordinal.value();
      }
    }
    return null;
  }

  /** The days between which the publication must lie. */
  private final class Bounds {

    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;

    void add(Mention mention) {
      if (!(mention.form() instanceof Form.Date date) || date.year() == 0) {
        return;
      }
      LocalDate first = DateResolver.firstDay(date);
      if (first == null || isQuoted(mention)) {
        return;
      }
      switch (scan.tense().at(mention.from())) {
        case FUTURE -> notAfter(end(date, first));
        case PAST, BEGUN -> notBefore(first);
        case UNKNOWN -> {}
      }
    }

    private static LocalDate end(Form.Date date, LocalDate first) {
      if (date.isDay()) {
        return first;
      }
      return date.month() > 0 ? first.plusMonths(1).minusDays(1) : first.plusYears(1).minusDays(1);
    }

    private void notBefore(LocalDate day) {
      earliest = earliest == null || day.isAfter(earliest) ? day : earliest;
    }

    private void notAfter(LocalDate day) {
      latest = latest == null || day.isBefore(latest) ? day : latest;
    }

    /** The year is known: months without one lie in it. */
    void within(int year) {
      notBefore(LocalDate.of(year, 1, 1));
      notAfter(LocalDate.of(year, 12, 31));
      for (Mention mention : scan.mentions()) {
        boolean open =
            mention.form() instanceof Form.Date date
                && date.year() == 0
                && date.relation() == null
                && date.yearOffset() == null
                && date.calendar() == Sense.Calendar.GREGORIAN;
        if (open) {
          add(withYear(mention, year));
        }
      }
    }

    private static Mention withYear(Mention mention, int year) {
      Form.Date date = ((Form.Date) mention.form()).withYear(year);
      return new Mention(
          mention.from(),
          mention.end(),
          mention.span(),
          date,
          mention.weekday(),
          mention.offset(),
          mention.rule());
    }

    Optional<Published> published(@Nullable DayOfWeek weekday) {
      if (earliest == null || latest == null || latest.isBefore(earliest)) {
        return Optional.empty();
      }
      long days = ChronoUnit.DAYS.between(earliest, latest);
      if (days > MOST_DAYS) {
        return Optional.empty();
      }
      LocalDate middle = earliest.plusDays(days / 2);
      LocalDate day = weekday == null ? middle : middle.with(TemporalAdjusters.nextOrSame(weekday));
      return Optional.of(
          new Published(
              day.isAfter(latest) ? middle : day, Published.From.INFERRED, earliest, latest));
    }
  }
}
