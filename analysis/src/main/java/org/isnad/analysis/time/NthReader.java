package org.isnad.analysis.time;

import java.time.DayOfWeek;
import org.isnad.analysis.time.Form.Date;
import org.isnad.analysis.time.Sense.Calendar;
import org.isnad.analysis.time.Sense.Ordinal;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a weekday or week by its place in a month or year: {@code الأحد الأول من مايو}, {@code أول
 * جمعة من يوليو}, {@code الأسبوع الثاني من العام المقبل}.
 */
final class NthReader {

  private static final int MOST_WEEKDAYS = 5;

  private final Tokens tokens;
  private final DateReader dates;

  NthReader(Tokens tokens, DateReader dates) {
    this.tokens = tokens;
    this.dates = dates;
  }

  @Nullable Reading read(int at) {
    Token token = tokens.get(at);
    Reading ofWeek = weekdayOfWeek(at);
    if (ofWeek != null) {
      return ofWeek;
    }
    if (token.is(Ordinal.class) && !token.definite()) {
      return ordinalFirst(at);
    }
    Ordinal ordinal = tokens.get(at + 1).as(Ordinal.class);
    if (ordinal == null || !tokens.get(at + 1).definite()) {
      return null;
    }
    if (token.weekday() != null) {
      return of(at, at + 2, ordinal.value(), token.weekday());
    }
    boolean week = token.isUnit(Unit.WEEK) && token.definite();
    return week ? of(at, at + 2, ordinal.value(), null) : null;
  }

  /** {@code يوم الثلاثاء من الأسبوع المقبل}, {@code الأسبوع المقبل يوم الثلاثاء}. */
  private @Nullable Reading weekdayOfWeek(int at) {
    Integer weeks = weeks(at);
    int day = afterDay(weeks == null ? at : at + 2);
    DayOfWeek weekday = tokens.get(day).weekday();
    if (weekday == null || tokens.get(day).joined() && weeks != null) {
      return null;
    }
    int end = day + 1;
    if (weeks == null) {
      int week = tokens.get(end).is(Role.OF) ? end + 1 : end;
      weeks = weeks(week);
      end = week + 2;
    }
    return weeks == null
        ? null
        : Reading.of(tokens, at, end, new Form.WeekdayOfWeek(weekday, weeks), "weekday");
  }

  private int afterDay(int at) {
    return tokens.get(at).isUnit(Unit.DAY) ? at + 1 : at;
  }

  /** How far {@code الأسبوع المقبل} is away; null where there is none. */
  private @Nullable Integer weeks(int at) {
    boolean week = tokens.get(at).isUnit(Unit.WEEK) && tokens.get(at).definite();
    return week ? Relations.offset(tokens.get(at + 1).relation()) : null;
  }

  private @Nullable Reading ordinalFirst(int at) {
    Ordinal ordinal = tokens.get(at).as(Ordinal.class);
    int noun = tokens.get(at + 1).isUnit(Unit.DAY) ? at + 2 : at + 1;
    Sense.Weekday weekday = tokens.get(noun).as(Sense.Weekday.class);
    boolean week = tokens.get(noun).isUnit(Unit.WEEK) && !tokens.get(noun).definite();
    if (ordinal == null || weekday == null && !week) {
      return null;
    }
    return of(at, noun + 1, ordinal.value(), weekday == null ? null : weekday.day());
  }

  private @Nullable Reading of(int at, int next, int number, @Nullable DayOfWeek day) {
    boolean of = tokens.get(next).is(Role.OF) || tokens.get(next).is(Role.IN);
    if (number > (day == null ? 53 : MOST_WEEKDAYS) || number == 0) {
      return null;
    }
    DateReader.Reading month = of ? dates.read(next + 1) : null;
    if (month != null && month.form() instanceof Date date && !date.isDay()) {
      return reading(at, month.end(), number, day, date);
    }
    YearReader.Reading year = day == null ? dates.years().headed(of ? next + 1 : next) : null;
    if (year == null) {
      return null;
    }
    Integer offset = year.offset();
    Date whole = new Date(Calendar.GREGORIAN, year.year(), 0, 0, null, offset, false);
    return reading(at, year.end(), number, null, whole);
  }

  private Reading reading(int at, int end, int number, @Nullable DayOfWeek day, Date of) {
    return Reading.of(tokens, at, end, new Form.Nth(number, day, of), "nth");
  }
}
