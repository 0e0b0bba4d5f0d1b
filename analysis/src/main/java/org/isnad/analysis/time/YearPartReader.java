package org.isnad.analysis.time;

import org.isnad.analysis.time.Sense.Cardinal;
import org.isnad.analysis.time.Sense.Ordinal;
import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of a year: {@code النصف الأول من العام}, {@code الأشهر الثلاثة الأولى من 2015},
 * {@code صيف 2014}, {@code فصل الشتاء}.
 */
final class YearPartReader {

  private final Tokens tokens;
  private final YearReader years;

  YearPartReader(Tokens tokens, YearReader years) {
    this.tokens = tokens;
    this.years = years;
  }

  @Nullable Reading read(int at) {
    Token token = tokens.get(at);
    if (token.isUnit(Unit.MONTH)) {
      return monthsOfYear(at, token);
    }
    if (token.is(Sense.Fraction.class) && token.definite()) {
      Reading quarter = relatedQuarter(at);
      return quarter != null ? quarter : yearPart(at);
    }
    if (token.is(Role.TRIMESTER) || token.is(Role.SEMESTER)) {
      return termOfYear(at, token.is(Role.TRIMESTER) ? 4 : 2);
    }
    if (token.is(Sense.Season.class)) {
      return season(at, token);
    }
    if (!token.is(Role.SEASON_HEAD)) {
      return null;
    }
    return tokens.get(at + 1).is(Ordinal.class) ? quarterCalledSeason(at) : headedSeason(at);
  }

  /** {@code الربع الماضي}, {@code الربع المقبل}. */
  private @Nullable Reading relatedQuarter(int at) {
    Sense.Fraction fraction = tokens.get(at).as(Sense.Fraction.class);
    Token adjective = tokens.get(at + 1);
    Integer offset = adjective.definite() ? Relations.offset(adjective.relation()) : null;
    boolean quarter = fraction != null && fraction.numerator() == 1 && fraction.denominator() == 4;
    if (quarter && adjective.definite() && adjective.relation() == Relation.PREVIOUS) {
      return one(at, at + 2, new Form.QuarterBefore(), "year-part");
    }
    return quarter && offset != null
        ? one(at, at + 2, new Form.Quarter(offset), "year-part")
        : null;
  }

  /** {@code الفصل الثالث من 2029}: as the Maghreb calls a quarter; no school year has a number. */
  private @Nullable Reading quarterCalledSeason(int at) {
    Ordinal ordinal = tokens.get(at + 1).as(Ordinal.class);
    boolean quarter = ordinal != null && ordinal.value() >= 1 && ordinal.value() <= 4;
    boolean of = tokens.get(at + 2).is(Role.OF);
    if (!quarter || !of || ordinal == null || !tokens.get(at + 1).definite()) {
      return null;
    }
    boolean headed = tokens.get(at + 3).isUnit(Unit.YEAR);
    YearOf year = headed && tokens.get(at + 4).is(Role.SCHOOL) ? null : yearOf(at + 2);
    return year == null || year.year == 0
        ? null
        : one(
            at,
            year.end,
            new Form.YearPart("Q" + ordinal.value(), year.year, null, null),
            "year-part");
  }

  /** {@code الثلاثي الأول من 2030}, {@code السداسي الثاني من السنة}: as the Maghreb calls them. */
  private @Nullable Reading termOfYear(int at, int parts) {
    Ordinal ordinal = tokens.get(at + 1).as(Ordinal.class);
    YearOf year = ordinal == null || !tokens.get(at + 1).definite() ? null : yearOf(at + 2);
    if (ordinal == null || year == null || ordinal.value() > parts) {
      return null;
    }
    int number = ordinal.value() < 0 ? parts : ordinal.value();
    String code = (parts == 2 ? "H" : "Q") + number;
    return one(at, year.end, new Form.YearPart(code, year.year, year.offset, null), "year-part");
  }

  private @Nullable Reading yearPart(int at) {
    Sense.Fraction fraction = tokens.get(at).as(Sense.Fraction.class);
    Ordinal ordinal = tokens.get(at + 1).as(Ordinal.class);
    if (fraction == null || ordinal == null || !tokens.get(at + 1).definite()) {
      return null;
    }
    boolean halfOrQuarter = fraction.denominator() == 2 || fraction.denominator() == 4;
    if (!halfOrQuarter || fraction.numerator() > 1 || ordinal.value() > fraction.denominator()) {
      return null;
    }
    int number = ordinal.value() < 0 ? fraction.denominator() : ordinal.value();
    String code = (fraction.denominator() == 2 ? "H" : "Q") + number;
    YearOf year = yearOf(at + 2);
    boolean quarter = fraction.denominator() == 4 && isPlacedQuarter(at);
    if (year != null) {
      return one(at, year.end, new Form.YearPart(code, year.year, year.offset, null), "year-part");
    }
    Form form = quarter ? new Form.YearPart(code, 0, null, null) : new Form.ToldPart(code);
    return tokens.get(at + 2).is(Role.OF) ? null : one(at, at + 2, form, "year-part");
  }

  /** {@code الأشهر الثلاثة الأولى من العام}: three or six months are a quarter or a half. */
  private @Nullable Reading monthsOfYear(int at, Token token) {
    Cardinal count = tokens.get(at + 1).cardinal();
    boolean part = count != null && (count.value() == 3 || count.value() == 6);
    Ordinal ordinal = tokens.get(at + 2).as(Ordinal.class);
    boolean edge = ordinal != null && (ordinal.value() == 1 || ordinal.value() == -1);
    YearOf year = token.definite() && part && edge ? yearOf(at + 3) : null;
    if (year == null || count == null || ordinal == null) {
      return null;
    }
    boolean quarter = count.value() == 3;
    int number = ordinal.value() == 1 ? 1 : quarter ? 4 : 2;
    String code = (quarter ? "Q" : "H") + number;
    return one(at, year.end, new Form.YearPart(code, year.year, year.offset, null), "year-part");
  }

  private boolean isPlacedQuarter(int at) {
    Token before = tokens.get(at - 1);
    Token after = tokens.get(at + 2);
    boolean placed =
        before.is(Role.DURING) || before.is(Role.IN) || tokens.get(at).stem().preposition() != 0;
    return placed && !after.stem().key().startsWith("من");
  }

  private record YearOf(int year, @Nullable Integer offset, int end) {}

  /** {@code من العام}, {@code (من العام)}, {@code للعام الحالي}, {@code من 2015}. */
  private @Nullable YearOf yearOf(int at) {
    boolean open = tokens.get(at).is('(');
    int next = open ? at + 1 : at;
    boolean of = tokens.get(next).is(Role.OF) || tokens.get(next).stem().preposition() == 'ل';
    next = tokens.get(next).is(Role.OF) ? next + 1 : next;
    YearReader.Reading year = years.headed(next);
    YearOf found = null;
    if (year != null) {
      found = new YearOf(year.year(), year.offset(), year.end());
    } else if (of && tokens.get(next).isUnit(Unit.YEAR) && tokens.get(next).definite()) {
      found = new YearOf(0, 0, next + 1);
    } else {
      YearReader.Reading plain = years.plain(next);
      plain = plain != null || !of ? plain : years.inWords(next);
      found = plain == null ? null : new YearOf(plain.year(), null, plain.end());
    }
    // A Hijri year has no summer.
    if (found != null && found.year > 0 && found.year < YearReader.FIRST_BARE) {
      return null;
    }
    if (found == null || !open || !tokens.get(found.end).is(')')) {
      return found;
    }
    return new YearOf(found.year, found.offset, found.end + 1);
  }

  private @Nullable Reading season(int at, Token token) {
    Sense.Season season = token.as(Sense.Season.class);
    if (season == null) {
      return null;
    }
    Integer offset = Relations.offset(tokens.get(at + 1).relation());
    if (token.definite() && offset != null && tokens.get(at + 1).definite()) {
      Relation relation = tokens.get(at + 1).relation();
      return one(at, at + 2, new Form.YearPart(season.code(), 0, null, relation), "season");
    }
    YearOf year = yearOf(at + 1);
    if (year == null || year.year == 0 && token.definite()) {
      return token.definite() && year == null ? nextSeason(at, season) : null;
    }
    Form form = new Form.YearPart(season.code(), year.year, year.offset, null);
    return one(at, year.end, form, "season");
  }

  /** {@code فصل الشتاء}, {@code فصل الصيف الماضي}: without a sign of which, the nearest. */
  private @Nullable Reading headedSeason(int at) {
    Token name = tokens.get(at + 1);
    Sense.Season season = name.as(Sense.Season.class);
    if (season == null || !name.definite() || name.joined()) {
      return null;
    }
    Reading told = season(at + 1, name);
    return told != null
        ? told.startingAt(at, tokens)
        : one(at, at + 2, new Form.YearPart(season.code(), 0, null, null), "season");
  }

  /** {@code إلى الخريف}, {@code بحلول الصيف}, with no adjective: the next one. */
  private @Nullable Reading nextSeason(int at, Sense.Season season) {
    Token before = tokens.get(at - 1);
    boolean ahead = before.is(Role.TO) || before.is(Role.UNTIL) || before.is(Role.BY);
    boolean bare = ahead && !tokens.get(at + 1).definite();
    Form form = new Form.YearPart(season.code(), 0, null, Relation.NEXT);
    return bare ? one(at, at + 1, form, "season") : null;
  }

  private Reading one(int at, int end, Form form, String rule) {
    return Reading.of(tokens, at, end, form, rule);
  }
}
