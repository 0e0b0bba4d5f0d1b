package org.isnad.analysis.time;

import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the year that ends a date: {@code 2015}, {@code من عام 2014}, {@code 1436هـ}, {@code من
 * العام الماضي}, {@code من العام نفسه}.
 */
final class YearReader {

  private static final int FIRST = 1000;
  private static final int LAST = 2199;

  /** What a number must lie between to be a Gregorian year without عام. */
  static final int FIRST_BARE = 1800;

  static final int LAST_BARE = 2060;

  private final Tokens tokens;
  private final NumberParser numbers;

  YearReader(Tokens tokens, NumberParser numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /**
   * A year.
   *
   * @param year 0 where only its distance is told
   * @param offset its distance, from the year told before where {@code ofNamedYear}
   */
  record Reading(int year, @Nullable Integer offset, boolean ofNamedYear, int end) {

    private static Reading told(int year, int end) {
      return new Reading(year, null, false, end);
    }

    /** Whether its number is a Gregorian year even without عام. */
    boolean mayBeBare() {
      return year >= FIRST_BARE && year <= LAST_BARE;
    }
  }

  /** The year that follows a month whose last token is before {@code at}. */
  @Nullable Reading after(int at) {
    int next = at;
    Token token = tokens.get(at);
    if (token.is('،') || token.is(',') || token.is('/') || token.is('-') || token.is('.')) {
      Reading plain = plain(at + 1);
      return plain != null || !token.is('،') ? plain : inWords(at + 1);
    }
    if (token.is('(')) {
      return bracketed(at);
    }
    if (token.is(Role.OF)) {
      next++;
    }
    Reading anaphor = anaphor(next, next > at);
    if (anaphor != null) {
      return anaphor;
    }
    Reading headed = headed(next);
    if (headed != null || next > at) {
      return headed;
    }
    Reading plain = plain(at);
    return plain != null ? plain : inWords(at);
  }

  /** A year after عام or سنة, or told by its distance: العام الماضي. */
  @Nullable Reading headed(int at) {
    Token head = tokens.get(at);
    if (head.is(Role.THIS_WORD) && tokens.get(at + 1).isUnit(Unit.YEAR)) {
      return new Reading(0, 0, false, at + 2);
    }
    Sense.UnitName unit = head.unit();
    if (unit == null || unit.unit() != Unit.YEAR || unit.number() != Sense.Count.SINGULAR) {
      return null;
    }
    int next = tokens.get(at + 1).is(Role.SCHOOL) ? at + 2 : at + 1;
    Reading year = ofNumber(next);
    if (year != null) {
      return year;
    }
    return head.definite() ? related(next) : null;
  }

  private @Nullable Reading related(int at) {
    Relation relation = tokens.get(at).relation();
    if (tokens.get(at).is(Role.AGO) && tokens.get(at + 1).relation() == Relation.LAST) {
      return new Reading(0, -2, false, at + 2);
    }
    Integer offset = Relations.offset(relation);
    if (offset == null) {
      return null;
    }
    Reading again = plain(at + 1);
    return again != null && again.mayBeBare() ? again : new Reading(0, offset, false, at + 1);
  }

  private @Nullable Reading anaphor(int at, boolean afterOf) {
    Sense.Anaphor anaphor = tokens.get(at).as(Sense.Anaphor.class);
    if (anaphor == null || anaphor.unit() != Unit.YEAR) {
      return null;
    }
    Integer offset = anaphor.offset() == 0 ? null : anaphor.offset();
    return afterOf || tokens.get(at).definite() && offset == null
        ? new Reading(0, offset, true, at + 1)
        : null;
  }

  /** A year in digits or words that stands where a year must stand. */
  @Nullable Reading ofNumber(int at) {
    Reading plain = plain(at);
    if (plain != null) {
      return plain;
    }
    if (tokens.get(at).is('(')) {
      return bracketed(at);
    }
    Reading early = early(at);
    if (early != null) {
      return early;
    }
    Numeral numeral = tokens.get(at).is(Sense.Cardinal.class) ? numbers.read(at) : null;
    return numeral != null && numeral.isWithin(FIRST, LAST)
        ? Reading.told(numeral.intValue(), skipMark(numeral.end()))
        : null;
  }

  /** {@code (2015)}. */
  private @Nullable Reading bracketed(int at) {
    Reading inside = plain(at + 1);
    if (inside == null) {
      return null;
    }
    // العام (1428هـ 2007م) tells it by both calendars.
    boolean again = isMarkedHijri(inside.end) && plain(inside.end) != null;
    boolean closed = tokens.get(inside.end).is(')');
    return closed || again ? Reading.told(inside.year, inside.end + (closed ? 1 : 0)) : null;
  }

  /** {@code 647 م}, {@code 26 هـ}: one of fewer digits, with its mark. */
  private @Nullable Reading early(int at) {
    String key = tokens.get(at).word().key();
    boolean few = tokens.get(at).isNumber() && key.length() < 4 && Digits.isPlain(key);
    return few && skipMark(at + 1) > at + 1 ? Reading.told(Integer.parseInt(key), at + 2) : null;
  }

  /** {@code ألفين وثمانية عشر}; a round number after a month counts something. */
  @Nullable Reading inWords(int at) {
    Numeral numeral = tokens.get(at).is(Sense.Cardinal.class) ? numbers.read(at) : null;
    return numeral != null && numeral.isWithin(1900, LAST) && numeral.intValue() % 100 != 0
        ? Reading.told(numeral.intValue(), skipMark(numeral.end()))
        : null;
  }

  /** Digits of a year, with م or هـ. */
  @Nullable Reading plain(int at) {
    String key = tokens.get(at).word().key();
    boolean four = tokens.get(at).isNumber() && key.length() == 4 && Digits.isPlain(key);
    if (!four) {
      return null;
    }
    int year = Integer.parseInt(key);
    return year >= FIRST && year <= LAST ? Reading.told(year, skipMark(at + 1)) : null;
  }

  /** Whether the year that ends before {@code end} is marked as a Hijri one. */
  boolean isMarkedHijri(int end) {
    return tokens.get(end - 1).is(Role.HIJRI_MARK);
  }

  int skipMark(int at) {
    Token token = tokens.get(at);
    return token.is(Role.GREGORIAN_MARK) || token.is(Role.HIJRI_MARK) ? at + 1 : at;
  }
}
