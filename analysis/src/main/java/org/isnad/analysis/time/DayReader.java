package org.isnad.analysis.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.time.Sense.Ordinal;
import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day however it is told: {@code أمس}, {@code اليوم (الجمعة)}, {@code يوم أمس الأحد},
 * {@code الثلاثاء 14 يوليو}, {@code السبت الموافق 18-07-2015}, {@code الأحد المقبل}, {@code 5
 * مايو}.
 *
 * <p>The parts come in any order, apart or with a comma or in brackets; each may come once. A part
 * joined by و starts another expression.
 */
final class DayReader {

  private final Tokens tokens;
  private final DateReader dates;

  DayReader(Tokens tokens, DateReader dates) {
    this.tokens = tokens;
    this.dates = dates;
  }

  @Nullable Reading read(int at) {
    Parts parts = new Parts(at);
    int end = parts.component(at, false);
    if (end < 0) {
      return null;
    }
    int next = end;
    while (next > 0) {
      end = next;
      next = parts.following(end);
    }
    return parts.isName() ? new Reading(List.of(), end) : parts.reading(end);
  }

  /** The parts of one expression, gathered while it is read. */
  private final class Parts {

    private final int from;
    private @Nullable Integer offset;
    private @Nullable DayOfWeek weekday;
    private @Nullable Relation relation;
    private int weeks;
    private DateReader.@Nullable Reading date;

    Parts(int from) {
      this.from = from;
    }

    /** End of the part after {@code at}, with the punctuation before it; -1 where none follows. */
    int following(int at) {
      Token token = tokens.get(at);
      boolean quoted = offset != null && weekday == null && isQuotedDay(at);
      boolean open = token.is('(') || quoted;
      boolean mark = open || token.is('،') || token.is(',') || token.isDash();
      int start = mark ? at + 1 : at;
      if (tokens.get(start).joined() && !isSameDay(tokens.get(start))) {
        return -1;
      }
      int end = component(start, open);
      if (end < 0 || !open) {
        return end;
      }
      return tokens.get(end).is(')') || quoted ? end + 1 : end;
    }

    /** {@code أمس "الاثنين"}: some outlets write quotation marks for brackets. */
    private boolean isQuotedDay(int at) {
      return isQuote(tokens.get(at))
          && tokens.get(at + 1).weekday() != null
          && isQuote(tokens.get(at + 2));
    }

    /** {@code والموافق 5 مايو} tells the day once more, {@code وبتاريخ 5 مايو} another. */
    private boolean isSameDay(Token token) {
      return token.is(Role.DATED) && (date == null || token.definite());
    }

    int component(int at, boolean bracketed) {
      Token token = tokens.get(at);
      if (token.senses().isEmpty() && !token.isNumber() && !isArticleOfNumber(token)) {
        return -1;
      }
      if (token.isUnit(Unit.DAY)) {
        return day(at, token, bracketed);
      }
      if (token.is(Sense.DayOffset.class)) {
        return dayOffset(at, token, bracketed);
      }
      if (token.weekday() != null && isWeekday(at)) {
        return weekday(at, token);
      }
      if (token.is(Role.DATED) && at > from) {
        return dated(at + 1, true);
      }
      if (weekday != null && date == null && relation == null && at > from && isFurther(at)) {
        relation = tokens.get(at + 1).relation();
        weeks = 1;
        return at + 2;
      }
      if (weekday != null && date == null && relation == null && at > from && token.definite()) {
        int end = relation(at, token);
        if (end > 0) {
          return end;
        }
      }
      if (weekday != null && date == null && offset == null && at > from && isBareDay(at, token)) {
        date = new DateReader.Reading(List.of(new DateReader.Start(at, dayOfMonth(token))), at + 1);
        return at + 1;
      }
      if (token.is(Sense.Part.class) && at > from && !token.joined()) {
        return date == null && !token.definite() && !isOfEvent(at) ? at + 1 : -1;
      }
      return dated(at, false);
    }

    /** {@code أمس الأحد غداة الانتخابات}: the part is that of an event, not of the day. */
    private boolean isOfEvent(int at) {
      Token next = tokens.get(at + 1);
      boolean noun = next.word().isArabic() && !next.joined() && next.senses().isEmpty();
      String surface = tokens.get(at).word().surface();
      boolean adverb = tokens.get(at).word().key().endsWith("ا") || surface.endsWith("ً");
      return noun && !adverb && next.stem().preposition() == 0;
    }

    /** {@code الجمعة 22}, with nothing counted after it. */
    private boolean isBareDay(int at, Token token) {
      String key = token.word().key();
      if (!token.isNumber() || key.length() > 2 || !Digits.isPlain(key) || key.charAt(0) == '0') {
        return false;
      }
      Token next = tokens.get(at + 1);
      boolean ends =
          next.word().index() < 0
              || next.is('.')
              || next.is('،')
              || next.is(Role.IN)
              || next.is(')');
      return ends && tokens.get(at - 1).weekday() != null && Integer.parseInt(key) <= 31;
    }

    private static Form dayOfMonth(Token token) {
      return new Form.DayOfMonth(Integer.parseInt(token.word().key()), 0);
    }

    /** {@code قبل الماضي}, {@code بعد المقبل}. */
    private boolean isFurther(int at) {
      Relation next = tokens.get(at + 1).definite() ? tokens.get(at + 1).relation() : null;
      return tokens.get(at).is(Role.AGO) && next == Relation.LAST
          || tokens.get(at).is(Role.AFTER) && next == Relation.NEXT;
    }

    private int relation(int at, Token token) {
      Relation found = token.relation();
      if (found == null || found == Relation.RECENT || found == Relation.SAME) {
        return -1;
      }
      relation = found;
      return at + 1;
    }

    private int day(int at, Token token, boolean bracketed) {
      Sense.UnitName unit = token.unit();
      if (token.definite()) {
        boolean plain = unit != null && unit.number() == Sense.Count.SINGULAR;
        if (!plain || offset != null || weekday != null || date != null || !isToday(at)) {
          return -1;
        }
        offset = 0;
        return at + 1;
      }
      if (unit == null || at + 1 >= tokens.size() || tokens.get(at + 1).isUnit(Unit.DAY)) {
        return -1;
      }
      if (unit.number() == Sense.Count.PLURAL && !isList(at + 1)) {
        return -1;
      }
      return tokens.get(at + 1).joined() ? -1 : component(at + 1, bracketed);
    }

    /** Whether two weekdays or days of a month follow: {@code أيام الأحد والاثنين}. */
    private boolean isList(int at) {
      Token first = tokens.get(at);
      Token second = tokens.get(at + 1);
      return first.weekday() != null
          ? second.joined() && second.weekday() != null
          : first.isNumber();
    }

    private int dayOffset(int at, Token token, boolean bracketed) {
      Sense.DayOffset sense = token.as(Sense.DayOffset.class);
      boolean free = offset == null && weekday == null || bracketed;
      if (sense == null || !free || date != null || !isDayOffset(at, token)) {
        return -1;
      }
      offset = sense.days();
      return at + 1;
    }

    private int weekday(int at, Token token) {
      if (weekday != null || date != null) {
        return -1;
      }
      DayOfWeek day = token.weekday();
      int second = secondOfNight(at, day);
      weekday = second > 0 && isMidnight() ? tokens.get(second).weekday() : day;
      return second > 0 ? second + 1 : at + 1;
    }

    /** الأحد in {@code ليل السبت الأحد}, {@code ليل السبت/الأحد}; -1 where no night is told so. */
    private int secondOfNight(int at, @Nullable DayOfWeek day) {
      Token mark = tokens.get(at + 1);
      boolean parted = mark.isDash() || mark.is('/');
      int next = parted ? at + 2 : at + 1;
      boolean follows =
          day != null && tokens.get(next).weekday() == day.plus(1) && !tokens.get(next).joined();
      return follows && (!parted || tokens.get(from - 1).is(Sense.Part.class)) ? next : -1;
    }

    /** {@code منتصف ليل السبت الأحد} is when the Sunday begins. */
    private boolean isMidnight() {
      Token before = tokens.get(from - 1);
      return before.is(Sense.Part.class) && before.last().index() > before.word().index();
    }

    private int dated(int at, boolean again) {
      if (date != null && !again) {
        return -1;
      }
      DateReader.Reading found = dates.read(at);
      if (found == null && (at > from || tokens.get(at - 1).is(Role.DATED))) {
        found = NumericDate.dayAndMonth(tokens, at);
      }
      if (found == null) {
        return -1;
      }
      boolean first = at == from || at == from + 1 && tokens.get(from).isUnit(Unit.DAY);
      boolean day = isDay(found.form());
      if (!day && !first) {
        return -1;
      }
      boolean better = date == null || isGregorian(found.form());
      date = better ? found : date;
      return found.end();
    }

    private static boolean isDay(Form form) {
      return form instanceof Form.DayOfMonth
          || form instanceof Form.DayOfNamedMonth
          || form instanceof Form.Date date && date.isDay();
    }

    private static boolean isGregorian(Form form) {
      return form instanceof Form.Date date && date.calendar() == Sense.Calendar.GREGORIAN;
    }

    /** Whether a day without a year belongs to a name: ميدان 14 جانفي. */
    boolean isName() {
      return weekday == null
          && offset == null
          && date != null
          && tokens.get(from - 1).is(Role.NAME_HEAD)
          && date.form() instanceof Form.Date day
          && day.isDay()
          && day.year() == 0
          && day.relation() == null;
    }

    /** Null where no part tells which day: {@code يوم فجر جديد}. */
    @Nullable Reading reading(int end) {
      if (date == null) {
        Form plain = plainForm();
        return plain == null
            ? null
            : Reading.of(mention(from, end, plain, offset == null ? null : weekday));
      }
      List<Mention> mentions = new ArrayList<>();
      for (DateReader.Start day : date.days()) {
        boolean first = mentions.isEmpty();
        mentions.add(mention(first ? from : day.at(), end, day.form(), first ? weekday : null));
      }
      return new Reading(mentions, end);
    }

    private @Nullable Form plainForm() {
      if (offset != null) {
        return new Form.Day(offset);
      }
      return weekday == null ? null : new Form.Weekday(weekday, relation, weeks);
    }

    private Mention mention(int start, int end, Form form, @Nullable DayOfWeek day) {
      String rule = date != null ? "date" : offset != null ? "day" : "weekday";
      Integer distance = date == null ? null : offset;
      return new Mention(start, end, tokens.span(start, end), form, day, distance, rule);
    }
  }

  private static boolean isArticleOfNumber(Token token) {
    return token.word().isArabic() && token.stem().key().equals("ال");
  }

  /** Whether اليوم is today, and no holiday, newspaper, or "per day". */
  private boolean isToday(int at) {
    Token before = tokens.get(at - 1);
    Token after = tokens.get(at + 1);
    if (after.weekday() != null || after.is('(')) {
      return true;
    }
    boolean theDay = after.stem().key().equals("الذي");
    if (theDay
        || after.is(Role.NOT_TIME_AFTER_DAY)
        || after.definite() && after.is(Ordinal.class)) {
      return false;
    }
    boolean name = isQuote(before) && isQuote(after);
    boolean perDay = before.is(Role.IN) || tokens.get(at).stem().preposition() == 'ب';
    boolean outlet =
        before.is(Role.OUTLET_HEAD) || before.is(Role.OUTLET_PLACE) && isOutletBefore(at - 1);
    return !name && !perDay && !outlet && !before.is(Role.EVERY);
  }

  /** {@code صحيفة المصري اليوم}, {@code «المصري اليوم»}; not {@code في مصر اليوم}. */
  private boolean isOutletBefore(int place) {
    Token before = tokens.get(place - 1);
    return before.is(Role.MEDIUM) || isQuote(before);
  }

  private static boolean isQuote(Token token) {
    return token.word().isPunctuation()
        && "«»\"“”'{}".indexOf(token.word().surface().charAt(0)) >= 0;
  }

  /** Whether the weekday's name is one: not صلاة الجمعة, not "the two", not الأحد عشر. */
  private boolean isWeekday(int at) {
    Token before = tokens.get(at - 1);
    Token after = tokens.get(at + 1);
    boolean pair =
        before.is(Role.PAIR_HEAD)
            && tokens.get(at).weekday() == DayOfWeek.MONDAY
            && !(after.joined() && after.weekday() != null);
    boolean number = after.word().key().startsWith("عشر");
    return !before.is(Role.NAME_HEAD) && !before.is(Role.EVERY) && !pair && !number;
  }

  /** أمس is also part of أمس الحاجة, and الغد a newspaper and a party. */
  private boolean isDayOffset(int at, Token token) {
    String key = token.stem().key();
    if (key.equals("امس")) {
      return !tokens.get(at + 1).stem().key().startsWith("الحاج");
    }
    if (!key.equals("الغد") && !key.equals("غد")) {
      return true;
    }
    Token before = tokens.get(at - 1);
    return token.stem().preposition() != 0
        || before.is(Sense.Part.class)
        || before.stem().key().equals("نهار")
        || before.isUnit(Unit.DAY)
        || before.is(Role.AFTER)
        || before.is(Role.AGO)
        || before.is(Role.SINCE)
        || before.is(Sense.Edge.class)
        || tokens.get(at + 1).weekday() != null;
  }
}
