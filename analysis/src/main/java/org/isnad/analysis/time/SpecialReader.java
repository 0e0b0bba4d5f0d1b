package org.isnad.analysis.time;

import java.util.List;
import org.isnad.analysis.time.Sense.Ordinal;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads expressions that stand in the lexicon as a whole: {@code حاليا}, {@code في ذلك اليوم},
 * {@code هجمات 11 سبتمبر}, {@code اليوم الأول لعيد الفطر}.
 */
final class SpecialReader {

  private final Tokens tokens;

  SpecialReader(Tokens tokens) {
    this.tokens = tokens;
  }

  @Nullable Reading read(int at) {
    Token token = tokens.get(at);
    if (token.senses().isEmpty()) {
      return null;
    }
    Sense.KnownDate known = token.as(Sense.KnownDate.class);
    if (known != null) {
      return one(at, at + 1, new Form.Fixed(known.value()), "known-date");
    }
    if (token.is(Sense.DayName.class)) {
      return new Reading(List.of(), at + 1);
    }
    Sense.Vague vague = token.as(Sense.Vague.class);
    // قبل ذلك بيومين is an amount.
    boolean distance = token.is(Role.EARLIER) && tokens.get(at + 1).stem().preposition() == 'ب';
    if (vague != null && !distance) {
      return one(at, at + 1, new Form.Fixed(vague.value()), "vague");
    }
    Sense.Anaphor anaphor = token.as(Sense.Anaphor.class);
    if (anaphor != null && !isOwnDay(at)) {
      return one(at, at + 1, new Form.Anaphor(anaphor.unit(), anaphor.offset()), "anaphor");
    }
    Reading holiday = holiday(at, token);
    return holiday != null ? holiday : holidayMonth(at, token);
  }

  /** {@code في يومها الثالث}: the third day of something is no day told before. */
  private boolean isOwnDay(int at) {
    Token next = tokens.get(at + 1);
    return next.definite() && next.is(Ordinal.class) && tokens.get(at).word().key().endsWith("ها");
  }

  /** {@code إجازة عيد الأضحى}, {@code أيام إجازة عيد الفطر}: more than a day, so the month. */
  private @Nullable Reading holidayMonth(int at, Token token) {
    boolean days = token.isUnit(Unit.DAY) && !token.definite();
    int next = days ? at + 1 : at;
    Sense.Holiday holiday =
        tokens.get(next).is(Role.DAYS_OFF) ? tokens.get(next + 1).as(Sense.Holiday.class) : null;
    if (holiday == null) {
      return null;
    }
    Sense.Calendar calendar = holiday.calendar();
    // The feasts of the Hijri year last days, the others one.
    Form form =
        calendar == Sense.Calendar.HIJRI
            ? new Form.HolidayMonth(calendar, holiday.month(), holiday.day())
            : Form.Date.of(calendar, 0, holiday.month(), holiday.day());
    return one(at, next + 2, form, "holiday");
  }

  /** {@code اليوم الأول لعيد الفطر}, {@code ثاني أيام عيد الأضحى}, {@code أول أيام عيد الفطر}. */
  private @Nullable Reading holiday(int at, Token token) {
    boolean dayFirst = token.isUnit(Unit.DAY);
    int number = dayFirst ? at + 1 : at;
    Ordinal ordinal = tokens.get(number).as(Ordinal.class);
    if (ordinal == null || ordinal.value() < 1) {
      return null;
    }
    int next = number + 1;
    if (!dayFirst) {
      if (!tokens.get(next).isUnit(Unit.DAY)) {
        return null;
      }
      next++;
    }
    next = tokens.get(next).is(Role.OF) ? next + 1 : next;
    Sense.Holiday holiday = tokens.get(next).as(Sense.Holiday.class);
    if (tokens.get(next).is(Role.FEAST)) {
      return one(at, next + 1, new Form.FeastDay(ordinal.value()), "holiday");
    }
    if (holiday == null) {
      return dayOfHijriMonth(at, next, ordinal.value());
    }
    int day = holiday.day() + ordinal.value() - 1;
    Form form = Form.Date.of(holiday.calendar(), 0, holiday.month(), day);
    return one(at, next + 1, form, "holiday");
  }

  /** {@code أول أيام رمضان}, {@code ثاني أيام شهر شوال}. */
  private @Nullable Reading dayOfHijriMonth(int at, int next, int day) {
    int name = tokens.get(next).is(Role.MONTH_NAME_HEAD) ? next + 1 : next;
    Sense.Month month = tokens.get(name).month();
    return month == null || month.calendar() != Sense.Calendar.HIJRI
        ? null
        : one(at, name + 1, Form.Date.of(Sense.Calendar.HIJRI, 0, month.number(), day), "holiday");
  }

  private Reading one(int at, int end, Form form, String rule) {
    return Reading.of(tokens, at, end, form, rule);
  }
}
