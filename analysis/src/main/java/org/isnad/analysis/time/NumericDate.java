package org.isnad.analysis.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.isnad.analysis.time.Form.Date;
import org.isnad.analysis.time.Sense.Calendar;
import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date in digits: {@code 21/07/2015}, {@code 2015-7-21}, {@code 16.11.2016}, {@code
 * 5/10/1436هـ}.
 *
 * <p>The year is the part of four digits; without one the last. Day comes before month, but for a
 * middle part that can be no month.
 */
final class NumericDate {

  private static final int HIJRI_FROM = 1300;
  private static final int HIJRI_TO = 1500;

  private NumericDate() {}

  static DateReader.@Nullable Reading read(Tokens tokens, int at) {
    if (!tokens.get(at).isNumber()) {
      return null;
    }
    String key = tokens.get(at).word().key();
    int dot = key.indexOf('.');
    if (dot > 0 && key.indexOf('.', dot + 1) > 0) {
      return dotted(tokens, at, key, dot);
    }
    int second = afterSeparator(tokens, at + 1);
    int third = second < 0 ? -1 : afterSeparator(tokens, second + 1);
    boolean sameMark = third > 0 && tokens.get(second - 1).is(mark(tokens, third - 1));
    if (!sameMark || goesOn(tokens, second - 1, third + 1)) {
      return second < 0 ? null : yearMonth(tokens, at, second);
    }
    return date(tokens, at, third + 1, key, key(tokens, second), key(tokens, third));
  }

  /**
   * Whether a fourth number follows behind the mark that stands between the first three; that of an
   * hour does not: {@code 02/10/2031 - 07:55}.
   */
  private static boolean goesOn(Tokens tokens, int mark, int next) {
    return afterSeparator(tokens, next) > 0
        && tokens.get(mark).is(mark(tokens, next))
        && tokens.get(mark).word().spaceBefore() == tokens.get(next).word().spaceBefore();
  }

  /** {@code 22/4} or {@code 22-4}, which is a date only where a weekday or يوم stands before it. */
  static DateReader.@Nullable Reading dayAndMonth(Tokens tokens, int at) {
    int second = tokens.get(at).isNumber() ? afterSeparator(tokens, at + 1) : -1;
    if (second < 0 || afterSeparator(tokens, second + 1) > 0) {
      return null;
    }
    String a = key(tokens, at);
    String b = key(tokens, second);
    if (!plain(a) || !plain(b) || a.length() > 2 || b.length() > 2) {
      return null;
    }
    int day = Integer.parseInt(a);
    int month = Integer.parseInt(b);
    boolean swapped = month > 12 && day <= 12;
    Date date = Date.of(Calendar.GREGORIAN, 0, swapped ? day : month, swapped ? month : day);
    boolean valid = date.month() >= 1 && date.month() <= 12 && date.day() >= 1 && date.day() <= 31;
    if (!valid) {
      return null;
    }
    Token next = tokens.get(second + 1);
    Relation relation = next.definite() ? next.relation() : null;
    int end = relation == null ? second + 1 : second + 2;
    return new DateReader.Reading(List.of(new DateReader.Start(at, date.placed(relation))), end);
  }

  private static DateReader.@Nullable Reading dotted(Tokens tokens, int at, String key, int dot) {
    int other = key.indexOf('.', dot + 1);
    if (key.indexOf('.', other + 1) > 0) {
      return null;
    }
    String middle = key.substring(dot + 1, other);
    return date(tokens, at, at + 1, key.substring(0, dot), middle, key.substring(other + 1));
  }

  /** {@code 3/2015} and {@code 2015-3}. */
  private static DateReader.@Nullable Reading yearMonth(Tokens tokens, int at, int second) {
    String a = key(tokens, at);
    String b = key(tokens, second);
    boolean yearFirst = a.length() == 4;
    String year = yearFirst ? a : b;
    String month = yearFirst ? b : a;
    boolean spaced = tokens.get(second).word().spaceBefore();
    if (spaced || year.length() != 4 || month.length() > 2 || !plain(year) || !plain(month)) {
      return null;
    }
    int y = Integer.parseInt(year);
    int m = Integer.parseInt(month);
    if (y < 1900 || y > 2100 || m < 1 || m > 12) {
      return null;
    }
    return new DateReader.Reading(
        List.of(new DateReader.Start(at, Date.of(Calendar.GREGORIAN, y, m, 0))), second + 1);
  }

  private static DateReader.@Nullable Reading date(
      Tokens tokens, int at, int end, String a, String b, String c) {
    if (!plain(a) || !plain(b) || !plain(c) || b.length() > 2) {
      return null;
    }
    boolean yearFirst = a.length() == 4;
    int year = year(yearFirst ? a : c);
    int day = Integer.parseInt(yearFirst ? c : a);
    int month = Integer.parseInt(b);
    if (month > 12 && day <= 12) {
      int swapped = month;
      month = day;
      day = swapped;
    }
    boolean marked = tokens.get(end).is(Role.HIJRI_MARK);
    boolean skip = marked || tokens.get(end).is(Role.GREGORIAN_MARK);
    Calendar calendar =
        marked || year >= HIJRI_FROM && year < HIJRI_TO ? Calendar.HIJRI : Calendar.GREGORIAN;
    if (year == 0 || !isDay(calendar, year, month, day)) {
      return null;
    }
    return new DateReader.Reading(
        List.of(new DateReader.Start(at, Date.of(calendar, year, month, day))),
        skip ? end + 1 : end);
  }

  private static boolean isDay(Calendar calendar, int year, int month, int day) {
    if (calendar == Calendar.HIJRI) {
      return HijriDates.day(year, month, day) != null;
    }
    try {
      return LocalDate.of(year, month, day).getYear() > 1000;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int year(String key) {
    if (key.length() == 4) {
      return Integer.parseInt(key);
    }
    return key.length() == 2 ? 2000 + Integer.parseInt(key) : 0;
  }

  private static boolean plain(String key) {
    return key.length() <= 4 && Digits.isPlain(key);
  }

  /** Index of the number after {@code /} or {@code -}; -1 where there is none. */
  private static int afterSeparator(Tokens tokens, int at) {
    Token token = tokens.get(at);
    boolean separates = token.is('/') || token.isDash() || token.is('\\');
    return separates && tokens.get(at + 1).isNumber() ? at + 1 : -1;
  }

  private static char mark(Tokens tokens, int at) {
    return tokens.get(at).word().surface().charAt(0);
  }

  private static String key(Tokens tokens, int at) {
    return tokens.get(at).word().key();
  }
}
