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
  record Reading(int year, @Nullable Integer offset, boolean ofNamedYear, int end) {}

  /** The year that follows a month whose last token is before {@code at}. */
  @Nullable Reading after(int at) {
    int next = at;
    Token token = tokens.get(at);
    if (token.is('،') || token.is(',') || token.is('/') || token.is('-') || token.is('.')) {
      Reading plain = plain(at + 1);
      return plain != null || !token.is('،') ? plain : inWords(at + 1);
    }
    if (token.is('(')) {
      Reading inside = plain(at + 1);
      return inside != null && tokens.get(inside.end).is(')')
          ? new Reading(inside.year, null, false, inside.end + 1)
          : null;
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
    boolean told = again != null && again.year >= FIRST_BARE && again.year <= LAST_BARE;
    return told ? again : new Reading(0, offset, false, at + 1);
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
      Reading inside = plain(at + 1);
      return inside != null && tokens.get(inside.end).is(')')
          ? new Reading(inside.year, null, false, inside.end + 1)
          : null;
    }
    Numeral numeral = tokens.get(at).is(Sense.Cardinal.class) ? numbers.read(at) : null;
    return numeral != null && numeral.isWithin(FIRST, LAST)
        ? new Reading(numeral.intValue(), null, false, skipMark(numeral.end()))
        : null;
  }

  /** {@code ألفين وثمانية عشر}; a round number after a month counts something. */
  @Nullable Reading inWords(int at) {
    Numeral numeral = tokens.get(at).is(Sense.Cardinal.class) ? numbers.read(at) : null;
    return numeral != null && numeral.isWithin(1900, LAST) && numeral.intValue() % 100 != 0
        ? new Reading(numeral.intValue(), null, false, skipMark(numeral.end()))
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
    return year >= FIRST && year <= LAST ? new Reading(year, null, false, skipMark(at + 1)) : null;
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
