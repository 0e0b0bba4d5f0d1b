package org.isnad.analysis.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.time.Sense.Calendar;
import org.isnad.analysis.time.Sense.Cardinal;
import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a unit of the calendar longer than a day: {@code العام الماضي}, {@code هذا الأسبوع}, {@code
 * عامي 2010 و2011}, {@code النصف الأول من العام}, {@code صيف 2014}, {@code القرن الحادي والعشرين},
 * {@code تسعينات القرن الماضي}.
 */
final class PeriodReader {

  /** The Hijri years that news of today tells without عام or هـ. */
  private static final int FIRST_HIJRI = 1400;

  private static final int LAST_HIJRI = 1470;

  /** A year of two digits below it may be of this century. */
  private static final int FIRST_SHORT = 30;

  private final Tokens tokens;
  private final YearReader years;
  private final CenturyReader centuries;

  PeriodReader(Tokens tokens, YearReader years) {
    this.tokens = tokens;
    this.years = years;
    this.centuries = new CenturyReader(tokens);
  }

  @Nullable Reading read(int at) {
    Token token = tokens.get(at);
    if (token.is(Role.THIS_WORD)) {
      return demonstrative(at);
    }
    if (token.unit() != null) {
      return unit(at, token.unit());
    }
    if (token.is(Sense.DecadeName.class)) {
      return centuries.decade(at);
    }
    return token.isNumber() ? bareYear(at) : null;
  }

  /** {@code نهاية الأسبوع}: a bare unit is this one where an edge stands before it. */
  @Nullable Reading afterEdge(int at) {
    Token token = tokens.get(at);
    Sense.UnitName unit = token.unit();
    if (unit != null
        && token.definite()
        && unit.number() == Sense.Count.SINGULAR
        && unit.unit().compareTo(Unit.WEEK) >= 0) {
      int end = tokens.get(at + 1).is(Role.SCHOOL) ? at + 2 : at + 1;
      return period(at, isNew(tokens.get(end)) ? end + 1 : end, unit.unit(), 0);
    }
    YearReader.Reading year = years.plain(at);
    return year == null ? null : year(at, year.end(), year.year());
  }

  private @Nullable Reading demonstrative(int at) {
    Token next = tokens.get(at + 1);
    if (!next.definite()) {
      return null;
    }
    Sense.Season season = next.as(Sense.Season.class);
    if (season != null) {
      return one(at, at + 2, new Form.YearPart(season.code(), 0, 0, null), "season");
    }
    Sense.UnitName unit = next.unit();
    Sense.Part part = next.as(Sense.Part.class);
    // هذا العصر is an age.
    if (unit == null && part != null && part.part() != Sense.PartOfDay.AFTERNOON) {
      return one(at, at + 2, new Form.Day(0), "day");
    }
    if (unit == null || unit.number() != Sense.Count.SINGULAR || unit.unit().isClock()) {
      return null;
    }
    Reading named = unit.unit() == Unit.YEAR ? namedAgain(at, at + 2) : null;
    if (named != null) {
      return named;
    }
    boolean day = unit.unit() == Unit.DAY || unit.unit() == Unit.NIGHT;
    if (day && tokens.get(at + 2).weekday() != null && !tokens.get(at + 2).joined()) {
      return thisDay(at, tokens.get(at + 2).weekday());
    }
    return day ? one(at, at + 2, new Form.Day(0), "day") : period(at, at + 2, unit.unit(), 0);
  }

  /** {@code هذا اليوم الأربعاء}. */
  private Reading thisDay(int at, @Nullable DayOfWeek weekday) {
    Form today = new Form.Day(0);
    return Reading.of(
        new Mention(at, at + 3, tokens.span(at, at + 3), today, weekday, null, "day"));
  }

  private @Nullable Reading unit(int at, Sense.UnitName unit) {
    if (unit.unit() == Unit.YEAR) {
      Reading named = namedYears(at, unit);
      if (named != null) {
        return named;
      }
    }
    boolean definite = tokens.get(at).definite();
    if (definite && unit.unit() == Unit.CENTURY && unit.number() == Sense.Count.DUAL) {
      return centuries.centuries(at);
    }
    if (!definite
        || unit.number() != Sense.Count.SINGULAR
        || unit.unit().compareTo(Unit.WEEK) < 0) {
      return null;
    }
    int next = tokens.get(at + 1).is(Role.SCHOOL) ? at + 2 : at + 1;
    if (tokens.get(next).is(Role.AGO) && tokens.get(next + 1).relation() == Relation.LAST) {
      return period(at, next + 2, unit.unit(), -2);
    }
    if (tokens.get(next).is(Role.AFTER) && tokens.get(next + 1).relation() == Relation.NEXT) {
      return period(at, next + 2, unit.unit(), 2);
    }
    Token adjective = tokens.get(next);
    Integer offset = adjective.definite() ? Relations.offset(adjective.relation()) : null;
    if (offset != null) {
      Reading named = unit.unit() == Unit.YEAR ? namedAgain(at, next + 1) : null;
      return named != null ? named : period(at, next + 1, unit.unit(), offset);
    }
    if (unit.unit() == Unit.DECADE) {
      return centuries.decadeOfCentury(at);
    }
    return unit.unit() == Unit.CENTURY ? centuries.century(at, next) : null;
  }

  /** {@code عام 2006}, {@code العام 1948}, {@code عامي 2010 و2011}, {@code عام 1436هـ}. */
  private @Nullable Reading namedYears(int at, Sense.UnitName unit) {
    boolean school = tokens.get(at + 1).is(Role.SCHOOL);
    boolean described = school && isNew(tokens.get(at + 2)) && tokens.get(at + 3).isNumber();
    int next = described ? at + 3 : school ? at + 2 : at + 1;
    YearReader.Reading year = years.ofNumber(next);
    year = year == null ? shortYear(next) : year;
    boolean counted = unit.number() == Sense.Count.SINGULAR || tokens.get(next).isNumber();
    if (year == null || !counted) {
      return null;
    }
    boolean hijri = years.isMarkedHijri(year.end()) || isHijriYear(year.year(), at);
    if (hijri) {
      return hijriYears(at, year);
    }
    return moreYears(year(at, year.end(), year.year()));
  }

  /** {@code عام 1436هـ}, {@code العام الدراسي 1436/1437}. */
  private Reading hijriYears(int at, YearReader.Reading year) {
    Reading first = one(at, year.end(), Form.Date.of(Calendar.HIJRI, year.year(), 0, 0), "year");
    Token mark = tokens.get(year.end());
    YearReader.Reading next = mark.isDash() || mark.is('/') ? years.plain(year.end() + 1) : null;
    if (next == null || next.year() != year.year() + 1) {
      return first;
    }
    Form form = Form.Date.of(Calendar.HIJRI, next.year(), 0, 0);
    List<Mention> both = new ArrayList<>(first.mentions());
    both.addAll(one(year.end() + 1, next.end(), form, "year").mentions());
    return new Reading(both, next.end());
  }

  /** {@code العام الدراسي الجديد}, {@code المقبل}. */
  private static boolean isNew(Token token) {
    return token.relation() != null || token.stem().key().equals("الجديد");
  }

  /** {@code العام الماضي 2014}, {@code هذا العام (2015)}. */
  private @Nullable Reading namedAgain(int at, int next) {
    YearReader.Reading year = years.ofNumber(next);
    return year != null && year.mayBeBare() && !isCounted(year.end())
        ? year(at, year.end(), year.year())
        : null;
  }

  /** {@code عام 56}: the last century's. */
  private YearReader.@Nullable Reading shortYear(int at) {
    String key = tokens.get(at).word().key();
    boolean two = tokens.get(at).isNumber() && key.length() == 2 && Digits.isPlain(key);
    int year = two ? Integer.parseInt(key) : 0;
    return year >= FIRST_SHORT && !isCounted(at + 1)
        ? new YearReader.Reading(1900 + year, null, false, at + 1)
        : null;
  }

  private boolean isHijriYear(int year, int at) {
    boolean marked = tokens.get(at + 1).stem().key().startsWith("الهجر");
    return marked || year >= FIRST_HIJRI && year < LAST_HIJRI;
  }

  /** {@code 2009 و2010}, {@code 2014-2018}: each year is an expression of its own. */
  private Reading moreYears(Reading first) {
    List<Mention> mentions = new ArrayList<>(first.mentions());
    int end = first.end();
    while (true) {
      int next = afterSeparator(end);
      YearReader.Reading year = next < 0 ? null : years.plain(next);
      if (year == null || isCounted(year.end()) || year.year() < 1800) {
        return new Reading(mentions, end);
      }
      mentions.addAll(year(next, year.end(), year.year()).mentions());
      end = year.end();
    }
  }

  private int afterSeparator(int at) {
    Token token = tokens.get(at);
    boolean mark = token.isDash() || token.is('/') || token.is('،');
    boolean word =
        token.is(Role.TO) || token.is(Role.UNTIL) || token.is(Role.AND) || token.is(Role.OR);
    return mark || word || token.word().key().equals("و") ? at + 1 : -1;
  }

  /** A number of four digits that its neighbours show to be a year. */
  private @Nullable Reading bareYear(int at) {
    YearReader.Reading year = years.plain(at);
    YearReader.Reading end = year == null ? null : endOfLife(at, year);
    if (year != null && end != null) {
      List<Mention> both = new ArrayList<>(year(at, year.end(), year.year()).mentions());
      both.addAll(year(year.end() + 1, end.end(), end.year()).mentions());
      return new Reading(both, end.end());
    }
    if (year == null || year.year() < YearReader.FIRST_BARE || year.year() > 2100) {
      return year == null ? null : bareHijriYear(at, year);
    }
    boolean marked = tokens.get(year.end() - 1).is(Role.GREGORIAN_MARK);
    Token before = tokens.get(at - 1);
    boolean bracketed = before.is('(') && tokens.get(year.end()).is(')') && year.mayBeBare();
    boolean placed =
        (isPlaced(before) || isFrom(at, year.end()))
            && (endsCleanly(year.end()) || year.year() % 100 != 0);
    boolean counted = isCounted(year.end());
    boolean weak = before.word().isArabic() && endsCleanly(year.end()) && isAfterNoun(before);
    boolean found =
        before.is(Role.BORN) || marked || bracketed || placed && !counted || weak || isRange(year);
    boolean opens = before.is('(') || before.word().key().equals("بين");
    boolean between = opens && isYearAfter(year);
    return found || between ? moreYears(year(at, year.end(), year.year())) : null;
  }

  /** 1813 in {@code كوتوزوف (1745 – 1813)}; null where no such two years stand in brackets. */
  private YearReader.@Nullable Reading endOfLife(int at, YearReader.Reading year) {
    boolean opens = tokens.get(at - 1).is('(') && tokens.get(year.end()).isDash();
    YearReader.Reading end = opens ? years.plain(year.end() + 1) : null;
    int length = end == null ? 0 : end.year() - year.year();
    boolean life = length > 0 && length <= 120 && end != null && tokens.get(end.end()).is(')');
    boolean hijri = year.year() >= FIRST_HIJRI && year.year() < LAST_HIJRI;
    return life && !hijri ? end : null;
  }

  /** {@code للمشاريع السابقة 1434،}: after a noun and ending its phrase. */
  private @Nullable Reading bareHijriYear(int at, YearReader.Reading year) {
    Token before = tokens.get(at - 1);
    boolean near = year.year() >= FIRST_HIJRI && year.year() < LAST_HIJRI;
    if (near && years.isMarkedHijri(year.end())) {
      return hijriYears(at, year);
    }
    boolean noun = isAfterNoun(before) || before.relation() != null;
    boolean described = before.definite() && before.word().isArabic() && noun;
    return near && described && tokens.get(year.end()).word().isPunctuation()
        ? one(at, year.end(), Form.Date.of(Calendar.HIJRI, year.year(), 0, 0), "year")
        : null;
  }

  /** {@code الأشهر الأولى من 2029}, {@code من 2019 وحتى اليوم}. */
  private boolean isFrom(int at, int end) {
    if (!tokens.get(at - 1).is(Role.OF)) {
      return false;
    }
    Token head = tokens.get(at - 2);
    boolean placed = head.definite() && (head.is(Sense.Ordinal.class) || head.is(Role.FIRST_TIMES));
    Token after = tokens.get(end);
    boolean now = after.is(Sense.Vague.class) && after.word().key().endsWith("حتي");
    boolean ends = now || after.is(Role.UNTIL) && !tokens.get(end + 1).isNumber();
    return placed || ends;
  }

  /** {@code بين 1999 و2007}, {@code (2006 و2010)}. */
  private boolean isYearAfter(YearReader.Reading year) {
    int next = afterSeparator(year.end());
    YearReader.Reading last = next < 0 ? null : years.plain(next);
    return last != null && last.year() > year.year() && !isCounted(last.end());
  }

  /** {@code من 2014 إلى 2018}, {@code 2014-2018}. */
  private boolean isRange(YearReader.Reading year) {
    int next = afterSeparator(year.end());
    boolean joined = tokens.get(year.end()).word().key().equals("و");
    YearReader.Reading last = next < 0 || joined ? null : years.plain(next);
    return last != null
        && year.year() >= 1900
        && last.year() > year.year()
        && last.year() - year.year() <= 100
        && !isCounted(last.end());
  }

  private static boolean isPlaced(Token before) {
    return before.is(Role.IN)
        || before.is(Role.SINCE)
        || before.is(Role.UNTIL)
        || before.is(Role.AGO)
        || before.is(Role.AFTER)
        || before.is(Role.BY)
        || before.is(Role.DURING)
        || before.is(Role.STARTING)
        || before.is(Sense.Edge.class)
        || before.month() != null;
  }

  /** A year after a plain noun, as in كأس العالم 2018; not after a label, an amount or a verb. */
  private boolean isAfterNoun(Token before) {
    boolean plain =
        before.senses().isEmpty()
            || before.is(Role.NAME_HEAD)
            || before.is(Role.NUMBERED)
            || before.is(Role.PERIOD)
            || before.is(Role.NOT_TIME_AFTER_DAY)
            || before.is(Role.ZONE_NAME)
            || before.is(Role.OUTLET_HEAD)
            || before.is(Role.OUTLET_PLACE)
            || before.is(Role.MEDIUM)
            || before.is(Sense.Gathering.class);
    return plain && before.word().key().length() > 2;
  }

  private boolean isCounted(int at) {
    Token next = tokens.get(at);
    return next.is(Sense.Measure.class)
        || next.is(Cardinal.class)
        || next.unit() != null
        || next.word().surface().endsWith("اً")
        || next.is('%');
  }

  /** Whether the year ends its phrase: punctuation, a function word, or a joined word follows. */
  private boolean endsCleanly(int at) {
    Token next = tokens.get(at);
    if (next.word().index() < 0 || next.word().isPunctuation()) {
      return !next.is('%') && !next.is('٪');
    }
    return next.joined() || next.is(Sense.Roles.class) && !next.is(Role.PAST);
  }

  private Reading year(int at, int end, int year) {
    return one(at, end, Form.Date.year(year), "year");
  }

  private Reading period(int at, int end, Unit unit, int offset) {
    return one(at, end, new Form.Period(unit, offset), "period");
  }

  private Reading one(int at, int end, Form form, String rule) {
    return Reading.of(tokens, at, end, form, rule);
  }
}
