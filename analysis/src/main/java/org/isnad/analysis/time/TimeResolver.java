package org.isnad.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Warning;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.time.ClauseTense.Tense;
import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Counts the expressions of a text from one day: {@code أمس الأحد}, on 2025-07-14 → 2025-07-13.
 *
 * <p>Without a day, absolute expressions and amounts keep their value and the others get what
 * TIMEX3 has for what is not known: {@code PAST_REF}, {@code FUTURE_REF}.
 */
final class TimeResolver {

  private final TimeScan scan;
  private final @Nullable LocalDate published;
  private final @Nullable LocalDate written;
  private final List<Warning> warnings = new ArrayList<>();
  private final ToldTimes told;

  /** What the expression in hand is counted from. */
  private @Nullable LocalDate anchor;

  /**
   * @param published null where the day is not known
   * @param written the day that the article counts from, which may lie before the publication
   */
  TimeResolver(TimeScan scan, @Nullable LocalDate published, @Nullable LocalDate written) {
    this.scan = scan;
    this.published = published;
    this.written = written;
    this.anchor = written;
    this.told = new ToldTimes(scan.text());
  }

  /** What contradicts itself, in text order. */
  List<Warning> warnings() {
    return List.copyOf(warnings);
  }

  /**
   * The value of the next expression; call it for all in text order.
   *
   * @return null where the expression is no time after all
   */
  @Nullable String value(Mention mention) {
    anchor = anchor(mention);
    String value = compute(mention);
    boolean fixed = mention.form() instanceof Form.Fixed || mention.form() instanceof Form.Clock;
    // What is compared with goes on being told of: الربع السابق is the one before it.
    if (mention.form() instanceof Form.Counterpart) {
      return value;
    }
    if (value != null && (!fixed || Character.isDigit(value.charAt(0)))) {
      told.add(value, mention.span(), tense(mention) == Tense.FUTURE);
    }
    return value;
  }

  /** The day the article counts from, but in a quotation the day it was said. */
  private @Nullable LocalDate anchor(Mention mention) {
    Quotation quotation = quotation(mention.span());
    if (quotation == null) {
      return written;
    }
    LocalDate before = told.dayBefore(quotation);
    LocalDate said = before == null ? dayAfter(quotation) : before;
    return said == null ? written : said;
  }

  private @Nullable Quotation quotation(Span span) {
    if (scan.text().quotations().isEmpty()) {
      return null;
    }
    for (Quotation quotation : scan.text().quotationsIn(span)) {
      if (quotation.isCertain() && quotation.inner().covers(span)) {
        return quotation;
      }
    }
    return null;
  }

  /** The day told with the verb right after a quotation: {@code «سنصل غدا»، قال الوزير الأحد}. */
  private @Nullable LocalDate dayAfter(Quotation quotation) {
    Mention next = scan.dayAfter(quotation);
    if (next == null) {
      return null;
    }
    anchor = written;
    int warned = warnings.size();
    String value = compute(next);
    warnings.subList(warned, warnings.size()).clear();
    return value == null || value.endsWith("_REF") ? null : ToldTimes.firstDay(value);
  }

  private @Nullable String compute(Mention mention) {
    Form form = mention.form();
    if (form instanceof Form.Counted counted) {
      return counted(mention, counted);
    }
    if (form instanceof Form.Placed placed) {
      return placed(mention, placed);
    }
    if (form instanceof Form.Resumed resumed) {
      return resumed(mention, resumed);
    }
    return ((Form.Fixed) form).value();
  }

  private @Nullable String counted(Mention mention, Form.Counted form) {
    if (form instanceof Form.Day day) {
      return day(mention, day.offset());
    }
    if (form instanceof Form.Weekday weekday) {
      return anchor == null
          ? openReference(mention, weekday.relation())
          : WeekdayResolver.resolve(weekday, anchor, tense(mention) == Tense.FUTURE).toString();
    }
    if (form instanceof Form.SpanStart start) {
      return anchor == null
          ? openReference(mention, start.relation())
          : WeekdayResolver.start(start, anchor, tense(mention)).toString();
    }
    if (form instanceof Form.WeekdayOfWeek weekday) {
      return anchor == null
          ? reference(weekday.weeks())
          : anchor.plusWeeks(weekday.weeks()).with(weekday.day()).toString();
    }
    if (form instanceof Form.DayOfMonth day) {
      return dayOfMonth(mention, day);
    }
    if (form instanceof Form.Period period) {
      return plus(period.unit(), period.offset());
    }
    if (form instanceof Form.Quarter quarter) {
      return anchor == null
          ? reference(quarter.offset())
          : TimexValue.quarter(anchor.plusMonths(3L * quarter.offset()));
    }
    Form.Distance distance = (Form.Distance) form;
    return plus(distance.unit(), distance.amount());
  }

  private @Nullable String placed(Mention mention, Form.Placed form) {
    if (form instanceof Form.Date date) {
      return date(mention, date);
    }
    if (form instanceof Form.Nth nth) {
      return nth(mention, nth);
    }
    if (form instanceof Form.YearPart part) {
      return yearPart(mention, part);
    }
    String feast =
        form instanceof Form.HolidayMonth holiday
            ? FeastResolver.month(holiday, anchor, tense(mention))
            : FeastResolver.day((Form.FeastDay) form, anchor, tense(mention));
    return feast == null ? openReference(mention, null) : feast;
  }

  private @Nullable String resumed(Mention mention, Form.Resumed form) {
    if (form instanceof Form.SpanEnd end) {
      String start = told.lastDay(mention.span());
      return start == null
          ? openReference(mention, null)
          : LocalDate.parse(start).with(TemporalAdjusters.next(end.day())).toString();
    }
    if (form instanceof Form.DayOfNamedMonth day) {
      return dayOfNamedMonth(mention, day);
    }
    if (form instanceof Form.ToldPart part) {
      String last = told.lastYearPart();
      return last == null ? null : last.substring(0, 5) + part.code();
    }
    if (form instanceof Form.QuarterBefore) {
      return quarterBefore();
    }
    if (form instanceof Form.Counterpart counterpart) {
      return counterpart(mention, counterpart);
    }
    if (form instanceof Form.Later later) {
      LocalDate day = told.lastFirstDay(mention.span(), CountedUnits.length(later.unit()));
      return day == null
          ? later.length()
          : TimexValue.of(CountedUnits.add(day, later.unit(), later.amount()), later.unit());
    }
    if (form instanceof Form.Anaphor anaphor) {
      return anaphor(mention, anaphor);
    }
    String day = told.lastDay(mention.span());
    return day == null ? ((Form.Clock) form).value() : day;
  }

  private String day(Mention mention, int offset) {
    if (anchor == null) {
      return reference(offset);
    }
    LocalDate day = anchor.plusDays(offset);
    DayOfWeek weekday = mention.weekday();
    if (weekday == null || day.getDayOfWeek() == weekday) {
      LocalDate counted = published == null ? day : published.plusDays(offset);
      if (weekday != null && anchor.equals(written) && !counted.equals(day)) {
        warn(mention, counted);
      }
      return day.toString();
    }
    warn(mention, day);
    return WeekdayResolver.around(day, weekday, anchor, offset < 0).toString();
  }

  private static String reference(int offset) {
    return offset == 0 ? "PRESENT_REF" : offset < 0 ? "PAST_REF" : "FUTURE_REF";
  }

  /** What stays of an expression that there is no day to count from. */
  private String openReference(Mention mention, @Nullable Relation relation) {
    Integer side = Relations.offset(relation);
    if (side != null && side != 0) {
      return reference(side);
    }
    return tense(mention) == Tense.FUTURE ? "FUTURE_REF" : "PAST_REF";
  }

  private @Nullable String date(Mention mention, Form.Date date) {
    if (DateResolver.isSeasonOfFaith(date)) {
      return null;
    }
    Form.Date known = date.ofNamedYear() ? inNamedYear(mention, date) : date;
    Integer yearOffset = known.yearOffset();
    if (known.month() == 0 && known.year() == 0) {
      return yearOffset == null ? null : plus(Unit.YEAR, yearOffset);
    }
    String said = saidDay(mention, known);
    if (said != null) {
      return said;
    }
    DayOfWeek weekday = mention.weekday();
    LocalDate first = DateResolver.resolve(known, weekday, anchor, tense(mention));
    if (first == null) {
      boolean gregorian = known.calendar() == Sense.Calendar.GREGORIAN;
      boolean open = known.year() == 0 && gregorian;
      return open ? openReference(mention, known.relation()) : null;
    }
    if (weekday != null && known.isDay() && first.getDayOfWeek() != weekday) {
      warn(mention, first);
    }
    return DateResolver.value(known, first);
  }

  private @Nullable String nth(Mention mention, Form.Nth nth) {
    Form.Date of = nth.of();
    Integer offset = of.yearOffset();
    if (of.month() == 0 && of.year() == 0 && anchor != null && offset != null) {
      of = of.withYear(anchor.getYear() + offset);
    }
    LocalDate first = DateResolver.resolve(of, null, anchor, tense(mention));
    if (first == null) {
      return openReference(mention, of.relation());
    }
    DayOfWeek weekday = nth.day();
    if (weekday != null) {
      return first.with(TemporalAdjusters.dayOfWeekInMonth(nth.number(), weekday)).toString();
    }
    LocalDate end = of.month() > 0 ? first.plusMonths(1) : first.plusYears(1);
    LocalDate day = nth.number() < 0 ? end.minusDays(4) : first.plusDays(7L * nth.number() - 4);
    return TimexValue.of(day, Unit.WEEK);
  }

  /**
   * {@code اليوم الثلاثاء 3 جانفي 2016}, in 2017: where the day counted from the publication has
   * the weekday told, or the day and month, and the date told is another, the date is mistaken.
   */
  private @Nullable String saidDay(Mention mention, Form.Date date) {
    Integer offset = mention.offset();
    LocalDate first = offset == null || !date.isFull() ? null : DateResolver.firstDay(date);
    if (anchor == null || offset == null || first == null) {
      return null;
    }
    LocalDate day = anchor.plusDays(offset);
    boolean sameWeekday =
        mention.weekday() == day.getDayOfWeek() && first.getDayOfWeek() != day.getDayOfWeek();
    boolean otherYear = day.withYear(first.getYear()).equals(first);
    if (day.equals(first) || !sameWeekday && !otherYear) {
      return null;
    }
    warn(mention, first);
    return day.toString();
  }

  /** Of the quarter told before; where none is, of the day's. */
  private String quarterBefore() {
    String last = told.lastYearPart();
    LocalDate day =
        last != null && last.charAt(5) == 'Q'
            ? LocalDate.of(Integer.parseInt(last.substring(0, 4)), 3 * (last.charAt(6) - '0'), 1)
            : anchor;
    return day == null ? "PAST_REF" : TimexValue.quarter(day.minusMonths(3));
  }

  private String counterpart(Mention mention, Form.Counterpart form) {
    Form.Date of = form.of().ofNamedYear() ? inNamedYear(mention, form.of()) : form.of();
    Integer offset = of.yearOffset();
    int year = of.year();
    if (year == 0) {
      if (offset == null || anchor == null) {
        return "PAST_REF";
      }
      year = anchor.getYear() + offset;
    }
    String part = told.lastPart(mention.span(), form.unit());
    if (form.ofNow()) {
      part =
          anchor == null ? null : anchor.toString().substring(4, form.unit() == Unit.DAY ? 10 : 7);
    }
    return existing(TimexValue.year(year) + (part == null ? "" : part));
  }

  /** The last day of February where the value is one that the year does not have. */
  private static String existing(String value) {
    boolean leapDay = value.endsWith("-02-29");
    boolean leap = leapDay && Year.isLeap(Integer.parseInt(value.substring(0, 4)));
    return leapDay && !leap ? value.substring(0, value.length() - 1) + "8" : value;
  }

  private Form.Date inNamedYear(Mention mention, Form.Date date) {
    Integer later = date.yearOffset();
    String value = told.last(mention.span(), 4);
    if (value != null && Character.isDigit(value.charAt(3))) {
      return date.withYear(Integer.parseInt(value.substring(0, 4)) + (later == null ? 0 : later));
    }
    return anchor == null ? date : date.withYear(anchor.getYear() + (later == null ? 0 : later));
  }

  private @Nullable String dayOfMonth(Mention mention, Form.DayOfMonth form) {
    if (anchor == null) {
      return reference(form.monthOffset());
    }
    YearMonth month = YearMonth.from(anchor).plusMonths(form.monthOffset());
    DayOfWeek weekday = mention.weekday();
    if (weekday != null && form.monthOffset() == 0) {
      month = WeekdayResolver.month(anchor, form.day(), weekday, tense(mention) == Tense.FUTURE);
    }
    return month.isValidDay(form.day()) ? month.atDay(form.day()).toString() : null;
  }

  private String dayOfNamedMonth(Mention mention, Form.DayOfNamedMonth form) {
    String value = told.last(mention.span(), 7);
    LocalDate first = value == null ? null : ToldTimes.firstDay(value.substring(0, 7));
    if (first == null) {
      return "PAST_REF";
    }
    YearMonth month = YearMonth.from(first).plusMonths(form.monthsLater());
    return month.isValidDay(form.day()) ? month.atDay(form.day()).toString() : "PAST_REF";
  }

  private String plus(Unit unit, int amount) {
    if (anchor == null) {
      return reference(amount);
    }
    return TimexValue.of(CountedUnits.add(anchor, unit, amount), unit);
  }

  private @Nullable String yearPart(Mention mention, Form.YearPart part) {
    if (part.year() > 0) {
      return TimexValue.year(part.year()) + "-" + part.code();
    }
    if (anchor == null) {
      return openReference(mention, part.relation());
    }
    Integer offset = part.yearOffset();
    Integer side = Relations.offset(part.relation());
    boolean future = tense(mention) == Tense.FUTURE;
    int year =
        offset != null
            ? anchor.getYear() + offset
            : YearParts.nearestYear(part.code(), side, future, anchor);
    return TimexValue.year(year) + "-" + part.code();
  }

  private String anaphor(Mention mention, Form.Anaphor anaphor) {
    Unit unit = anaphor.unit();
    if (unit == null) {
      String value = told.last(mention.span(), 4);
      return value == null ? "PAST_REF" : value;
    }
    LocalDate day = told.lastFirstDay(mention.span(), CountedUnits.length(unit));
    if (day != null) {
      return TimexValue.of(CountedUnits.add(day, unit, anaphor.offset()), unit);
    }
    return anaphor.offset() == 0 ? "PAST_REF" : plus(unit, anaphor.offset());
  }

  private Tense tense(Mention mention) {
    return scan.tense().at(mention.from());
  }

  private void warn(Mention mention, LocalDate day) {
    String text = scan.tokens().text().of(mention.span());
    warnings.add(
        Warning.of(
            Warning.Kind.WEEKDAY_CONTRADICTS_DATE,
            text,
            mention.span().start(),
            day,
            day.getDayOfWeek()));
  }
}
