package org.isnad.analysis.time;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.time.Form.Date;
import org.isnad.analysis.time.Sense.Cardinal;
import org.isnad.analysis.time.Sense.Month;
import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date at a token: {@code السادس من أغسطس/ آب 2015}, {@code 10 شوال 1436هـ}, {@code
 * 21/07/2015}, {@code 4 إلى 6 جانفي}, {@code 15 من الشهر الجاري}, {@code أغسطس العام الماضي}.
 */
final class DateReader {

  private static final int MAX_LIST = 6;

  private final Tokens tokens;
  private final NumberParser numbers;
  private final OrdinalReader ordinals;
  private final YearReader years;

  DateReader(Tokens tokens, NumberParser numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.ordinals = new OrdinalReader(tokens, numbers);
    this.years = new YearReader(tokens, numbers);
  }

  /**
   * A date, or several that share a month.
   *
   * @param days where each day of a list starts, with the form it has; at least one
   * @param end index after the last token
   */
  record Reading(List<Start> days, int end) {

    Form form() {
      return days.get(0).form();
    }
  }

  /** One day of a list. */
  record Start(int at, Form form) {}

  private record DayNumber(int value, int end) {}

  /** The years that stand after a month or alone. */
  YearReader years() {
    return years;
  }

  /** The date at {@code at}; null where there is none. */
  @Nullable Reading read(int at) {
    Reading numeric = NumericDate.read(tokens, at);
    if (numeric != null) {
      return numeric;
    }
    Reading days = dayList(at);
    return days != null ? days : month(at);
  }

  private @Nullable Reading dayList(int at) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    int next = at;
    while (values.size() < MAX_LIST) {
      DayNumber day = dayNumber(next);
      if (day == null) {
        return null;
      }
      starts.add(next);
      values.add(day.value);
      Reading reading = monthOfDays(day.end, starts, values);
      if (reading != null) {
        return reading;
      }
      next = afterSeparator(day.end);
      if (next < 0) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Reading monthOfDays(int at, List<Integer> starts, List<Integer> values) {
    int after = skipOf(at);
    if (after == at && tokens.get(at).joined()) {
      return null;
    }
    DatedMonth month = datedMonth(after, true);
    if (month != null) {
      Date date = month.date;
      return list(starts, values, month.end, day -> date.withDay(day));
    }
    Sense.Anaphor named = tokens.get(after).as(Sense.Anaphor.class);
    if (named != null && named.unit() == Sense.Unit.MONTH) {
      int later = named.offset();
      return list(starts, values, after + 1, day -> new Form.DayOfNamedMonth(day, later));
    }
    if (tokens.get(after).is(Role.OF_IT) && after == at && isPlaced(starts.get(0))) {
      return list(starts, values, after + 1, day -> new Form.DayOfNamedMonth(day, 0));
    }
    RelatedMonth related = relatedMonth(after);
    if (related == null) {
      return null;
    }
    int offset = related.offset;
    return list(starts, values, related.end, day -> new Form.DayOfMonth(day, offset));
  }

  /** {@code في 14 منه}, {@code حتى الثامن منه}. */
  private boolean isPlaced(int at) {
    Token before = tokens.get(at - 1);
    return before.is(Role.IN) || before.is(Role.UNTIL) || before.isUnit(Unit.DAY);
  }

  private interface FormOfDay {
    Form of(int day);
  }

  private static @Nullable Reading list(
      List<Integer> starts, List<Integer> values, int end, FormOfDay form) {
    List<Start> days = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      days.add(new Start(starts.get(i), form.of(values.get(i))));
    }
    return new Reading(days, end);
  }

  /** {@code من}, {@code شهر}, {@code من شهر}. */
  private int skipOf(int at) {
    Token first = tokens.get(at);
    boolean mark = first.is('/') || first.is('.') || first.is('-');
    Month marked = mark ? tokens.get(at + 1).month() : null;
    // 1-صفر is how a match ended.
    if (marked != null && (marked.clear() || years.after(at + 2) != null)) {
      return at + 1;
    }
    boolean inMonth = first.is(Role.IN) && tokens.get(at + 1).isUnit(Unit.MONTH);
    int end = first.is(Role.OF) || inMonth ? at + 1 : at;
    Token head = tokens.get(end);
    return head.is(Role.MONTH_NAME_HEAD) && !head.joined() ? end + 1 : end;
  }

  /** Between two days of a list: و, إلى, حتى, a dash or a comma; -1 where there is none. */
  private int afterSeparator(int at) {
    Token token = tokens.get(at);
    if (token.isDash() || token.is('،') || token.is(',')) {
      return at + 1;
    }
    if (token.is(Role.TO) || token.is(Role.UNTIL) || token.is(Role.AND) || token.is(Role.OR)) {
      return at + 1;
    }
    if (token.word().key().equals("و")) {
      return at + 1;
    }
    return token.joined() ? at : -1;
  }

  /** {@code 15}, {@code الـ15}, {@code الخامس عشر}, {@code الحادي والعشرين}, {@code خمسة عشر}. */
  private @Nullable DayNumber dayNumber(int at) {
    Token token = tokens.get(at);
    if (token.isNumber()) {
      return digits(at);
    }
    if (token.stem().key().equals("ال") && tokens.get(at + 1).isNumber()) {
      return digits(at + 1);
    }
    Numeral ordinal = ordinals.small(at);
    if (ordinal != null) {
      return ordinal.isWithin(1, 31) ? new DayNumber(ordinal.intValue(), ordinal.end()) : null;
    }
    Numeral numeral = token.is(Cardinal.class) ? numbers.read(at) : null;
    return numeral != null && numeral.isWithin(1, 31)
        ? new DayNumber(numeral.intValue(), numeral.end())
        : null;
  }

  private @Nullable DayNumber digits(int at) {
    String key = tokens.get(at).word().key();
    if (key.length() > 2 || !Digits.isPlain(key)) {
      return null;
    }
    int value = Integer.parseInt(key);
    return value >= 1 && value <= 31 ? new DayNumber(value, at + 1) : null;
  }

  private record RelatedMonth(int offset, int end) {}

  /** {@code الشهر المقبل} after a day, or الجاري alone: {@code 15 الجاري}. */
  private @Nullable RelatedMonth relatedMonth(int at) {
    Token token = tokens.get(at);
    // الولاية السادسة الحالية is no sixth day.
    boolean masculine = !token.word().surface().endsWith("ة");
    if (token.relation() == Relation.THIS && token.definite() && masculine) {
      return new RelatedMonth(0, at + 1);
    }
    int unit = token.is(Role.THIS_WORD) ? at + 1 : at;
    if (!tokens.get(unit).isUnit(Unit.MONTH) || !tokens.get(unit).definite()) {
      return null;
    }
    if (unit > at) {
      return new RelatedMonth(0, unit + 1);
    }
    Integer offset = Relations.offset(tokens.get(unit + 1).relation());
    return offset == null ? null : new RelatedMonth(offset, unit + 2);
  }

  /** A month without a day: {@code شهر يوليو الماضي}, {@code مارس 2015}. */
  private @Nullable Reading month(int at) {
    if (tokens.get(at).is(Role.THIS_WORD)) {
      return thisMonth(at);
    }
    boolean headed = tokens.get(at).is(Role.MONTH_NAME_HEAD);
    Reading dayAfter = headed ? null : dayAfterMonth(at);
    if (dayAfter != null) {
      return dayAfter;
    }
    DatedMonth month = datedMonth(headed ? at + 1 : at, headed || isAfterHint(at));
    return month == null ? null : new Reading(List.of(new Start(at, month.date)), month.end);
  }

  /** {@code هذا سبتمبر}: this year's. */
  private @Nullable Reading thisMonth(int at) {
    Month month = tokens.get(at + 1).month();
    return month == null || tokens.get(at + 1).joined()
        ? null
        : new Reading(
            List.of(
                new Start(
                    at,
                    new Date(month.calendar(), 0, month.number(), 0, Relation.THIS, null, false))),
            at + 2);
  }

  /** {@code يناير 22، 2018}, {@code يناير الثاني والعشرين، 2018}, as bylines in translation do. */
  private @Nullable Reading dayAfterMonth(int at) {
    Month month = tokens.get(at).month();
    DayNumber day = month == null ? null : dayNumber(at + 1);
    if (month == null || day == null || tokens.get(at + 1).joined()) {
      return null;
    }
    boolean comma = tokens.get(day.end).is('،') || tokens.get(day.end).is(',');
    int next = comma ? day.end + 1 : day.end;
    YearReader.Reading plain = years.plain(next);
    YearReader.Reading year = plain != null ? plain : years.inWords(next);
    return year == null
        ? null
        : new Reading(
            List.of(
                new Start(at, Date.of(month.calendar(), year.year(), month.number(), day.value))),
            year.end());
  }

  /** Whether what stands before makes even ماي a month: a preposition, منذ, an edge. */
  private boolean isAfterHint(int at) {
    Token before = tokens.get(at - 1);
    // عبر باب is a door, not ب and آب.
    if (tokens.get(at).stem().preposition() == 'ب') {
      return false;
    }
    return tokens.get(at).stem().preposition() == 'ل'
        || before.is(Role.IN)
        || before.is(Role.SINCE)
        || before.is(Role.UNTIL)
        || before.is(Role.TO)
        || before.is(Role.DURING)
        || before.is(Role.BY)
        || before.is(Sense.Edge.class)
        || before.isUnit(Unit.MONTH)
        || before.month() != null && tokens.get(at).joined();
  }

  private record DatedMonth(Date date, int end) {}

  private @Nullable DatedMonth datedMonth(int at, boolean hinted) {
    Month month = tokens.get(at).month();
    if (month == null) {
      return null;
    }
    int end = afterDouble(at + 1, month);
    Relation relation = tokens.get(end).definite() ? tokens.get(end).relation() : null;
    if (relation != null) {
      Date date = new Date(month.calendar(), 0, month.number(), 0, relation, null, false);
      return new DatedMonth(date, years.skipMark(end + 1));
    }
    YearReader.Reading year = years.after(end);
    boolean known = month.clear() || hinted || end > at + 1 || year != null;
    if (!known) {
      return null;
    }
    if (year == null) {
      return new DatedMonth(Date.of(month.calendar(), 0, month.number(), 0), end);
    }
    return new DatedMonth(
        new Date(
            month.calendar(),
            year.year(),
            month.number(),
            0,
            null,
            year.offset(),
            year.ofNamedYear()),
        year.end());
  }

  /** After the other name of the same month: {@code يوليو/تموز}, {@code يوليو (تموز)}. */
  private int afterDouble(int at, Month month) {
    Token token = tokens.get(at);
    boolean open = token.is('(');
    boolean separator = open || token.is('/') || token.isDash() || token.is('،');
    int second = separator ? at + 1 : at;
    Month other = tokens.get(second).month();
    if (other == null
        || tokens.get(second).joined()
        || other.number() != month.number()
        || other.calendar() != month.calendar()) {
      return at;
    }
    Token close = tokens.get(second + 1);
    boolean closed = open ? close.is(')') : token.isDash() && close.isDash();
    return closed ? second + 2 : second + 1;
  }
}
