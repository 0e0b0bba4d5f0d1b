package org.isnad.analysis.time;

import java.util.Locale;
import org.isnad.analysis.time.Sense.Cardinal;
import org.isnad.analysis.time.Sense.Fraction;
import org.isnad.analysis.time.Sense.Ordinal;
import org.isnad.analysis.time.Sense.PartOfDay;
import org.isnad.analysis.time.Sense.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time of the clock: {@code الساعة الثامنة والنصف مساء} → T20:30, {@code الساعة 15:00
 * بتوقيت غرينتش} → T15:00. Without الساعة a preposition must lead it, and a part of the day or a
 * zone follow: {@code في الثامنة مساء}, {@code عند 20:45 بتوقيت غرينتش}.
 */
final class ClockReader {

  private static final int NOON = 12;

  private final Tokens tokens;
  private final NumberParser numbers;

  ClockReader(Tokens tokens, NumberParser numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  private record Minutes(int value, int end) {}

  @Nullable Reading read(int at) {
    // عند الـ6:30 صباحا.
    boolean article = tokens.get(at).stem().key().equals("ال") && tokens.get(at + 1).isNumber();
    Reading afterArticle = article && isLed(at) ? read(at + 1) : null;
    if (afterArticle != null) {
      return afterArticle.startingAt(at, tokens);
    }
    Token first = tokens.get(at);
    boolean headed = first.is(Role.CLOCK);
    boolean hour = first.isNumber() || first.is(Ordinal.class);
    if (!headed && !(hour && (isLed(at) || isWithMinutes(at)))) {
      return null;
    }
    Minutes time = headed ? afterHead(at + 1) : time(at);
    if (time == null) {
      return null;
    }
    int minutes = time.value;
    int end = time.end;
    if (headed && isHalfOfDay(end)) {
      minutes = half(minutes, tokens.get(end));
      end++;
    }
    for (Token token = tokens.get(end); isPart(token); token = tokens.get(end)) {
      minutes = shifted(minutes, token);
      end++;
    }
    end = zone(end);
    boolean ofPart = tokens.get(end).is(Role.OF) && tokens.get(end + 1).is(Sense.Part.class);
    if (ofPart && tokens.get(end + 2).is(Role.EVERY)) {
      minutes = shifted(minutes, tokens.get(end + 1));
    }
    if (!headed && end == time.end && !ofPart) {
      return null;
    }
    String value = String.format(Locale.ROOT, "T%02d:%02d", minutes / 60 % 24, minutes % 60);
    return Reading.of(tokens, at, end, new Form.Clock(value), "clock");
  }

  /** {@code الساعة 8:30 م}, {@code 9 ص}. */
  private boolean isHalfOfDay(int at) {
    String key = tokens.get(at).word().key();
    return (key.equals("م") || key.equals("ص")) && tokens.get(at - 1).isNumber();
  }

  private static int half(int minutes, Token mark) {
    int hour = minutes / 60;
    boolean late = mark.word().key().equals("م");
    boolean other = late ? hour < NOON : hour == NOON;
    return other ? (minutes + NOON * 60) % (24 * 60) : minutes;
  }

  /** Whether a preposition or the like makes of the ordinal no adjective: not الدورة الثامنة. */
  private boolean isLed(int at) {
    boolean article = tokens.get(at - 1).stem().key().equals("ال");
    Token before = tokens.get(article ? at - 2 : at - 1);
    return before.is(Role.IN)
        || before.is(Role.AT)
        || before.is(Role.OF)
        || before.is(Role.TO)
        || before.is(Role.UNTIL)
        || before.is(Role.AFTER)
        || before.is(Role.AGO)
        || before.is(Role.SINCE)
        || before.is(Sense.Approximation.class)
        || tokens.get(at).stem().preposition() != 0;
  }

  /** {@code (18:00 بتوقيت غرينتش)}. */
  private boolean isWithMinutes(int at) {
    return tokens.get(at).isNumber()
        && tokens.get(at + 1).is(':')
        && tokens.get(at + 2).isNumber()
        && tokens.touches(at + 2);
  }

  private static boolean isPart(Token token) {
    return token.is(Sense.Part.class) && !token.definite() && !token.joined();
  }

  private static int shifted(int minutes, Token token) {
    Sense.Part part = token.as(Sense.Part.class);
    int hour = minutes / 60;
    if (part == null || hour > NOON) {
      return minutes;
    }
    PartOfDay when = part.part();
    boolean late = when == PartOfDay.AFTERNOON || when == PartOfDay.EVENING;
    if (late && hour < NOON && !(when == PartOfDay.AFTERNOON && hour == 11)) {
      return minutes + NOON * 60;
    }
    if (when == PartOfDay.NIGHT && hour >= 6) {
      return (hour == NOON ? 0 : hour + NOON) * 60 + minutes % 60;
    }
    return minutes;
  }

  /** {@code الساعة الـ 12}, {@code الساعة (8:20) دقيقة}. */
  private @Nullable Minutes afterHead(int at) {
    boolean article = tokens.get(at).stem().key().equals("ال") && tokens.get(at + 1).isNumber();
    if (!tokens.get(at).is('(')) {
      return time(article ? at + 1 : at);
    }
    Minutes inside = tokens.get(at + 1).isNumber() ? digits(at + 1) : null;
    if (inside == null || !tokens.get(inside.end).is(')')) {
      return null;
    }
    int end = inside.end + 1;
    return new Minutes(inside.value, tokens.get(end).isUnit(Sense.Unit.MINUTE) ? end + 1 : end);
  }

  private @Nullable Minutes time(int at) {
    Token token = tokens.get(at);
    Ordinal ordinal = token.as(Ordinal.class);
    if (ordinal != null && token.definite() && ordinal.value() > 0) {
      return words(at, ordinal.value());
    }
    Cardinal one = token.cardinal();
    if (one != null && token.definite() && one.value() == 1) {
      return words(at, 1);
    }
    return token.isNumber() ? digits(at) : null;
  }

  /** {@code 20:30}, {@code 20.30}, {@code 0830}, {@code 8}. */
  private @Nullable Minutes digits(int at) {
    String key = tokens.get(at).word().key();
    String minute = "0";
    int end = at + 1;
    int dot = Math.max(key.indexOf('.'), key.indexOf(','));
    if (dot > 0) {
      minute = key.substring(dot + 1);
      key = key.substring(0, dot);
    } else if (key.length() == 4 && Digits.isPlain(key)) {
      minute = key.substring(2);
      key = key.substring(0, 2);
    } else if (tokens.get(at + 1).is(':') && tokens.get(at + 2).isNumber()) {
      minute = tokens.get(at + 2).word().key();
      end = tokens.get(at + 3).is(':') && tokens.get(at + 4).isNumber() ? at + 5 : at + 3;
    }
    boolean plain = Digits.isPlain(key) && Digits.isPlain(minute) && key.length() <= 2;
    if (!plain || minute.length() > 2) {
      return null;
    }
    int value = Integer.parseInt(key) * 60 + Integer.parseInt(minute);
    return value <= 24 * 60 ? new Minutes(value, end) : null;
  }

  /**
   * {@code الثامنة}, {@code الثانية عشرة والنصف}, {@code التاسعة وعشر دقائق}, {@code الثالثة إلا
   * ربعا}.
   */
  private @Nullable Minutes words(int at, int hour) {
    int end = at + 1;
    int minutes = hour * 60;
    Cardinal ten = tokens.get(end).cardinal();
    if (ten != null && ten.value() == 10 && !tokens.get(end).joined()) {
      minutes += 10 * 60;
      end++;
    }
    Token next = tokens.get(end);
    boolean apart = next.word().key().equals("و");
    int more = apart ? end + 1 : end;
    boolean goesOn = apart || next.joined();
    Fraction fraction = goesOn ? tokens.get(more).as(Fraction.class) : null;
    if (fraction != null && !tokens.get(more + 1).isUnit(Sense.Unit.MINUTE)) {
      return new Minutes(minutes + 60 * fraction.numerator() / fraction.denominator(), more + 1);
    }
    if (next.word().key().equals("الا")) {
      Fraction less = tokens.get(end + 1).as(Fraction.class);
      return less == null
          ? new Minutes(minutes, end)
          : new Minutes(minutes - 60 * less.numerator() / less.denominator(), end + 2);
    }
    Numeral numeral = goesOn ? numbers.read(more) : null;
    return numeral != null
            && numeral.isWithin(0, 59)
            && tokens.get(numeral.end()).isUnit(Sense.Unit.MINUTE)
        ? new Minutes(minutes + numeral.intValue(), numeral.end() + 1)
        : new Minutes(minutes, end);
  }

  /** After {@code بتوقيت غرينتش}, {@code بالتوقيت المحلي}, {@code (18:00 بتوقيت غرينتش)}. */
  private int zone(int at) {
    int end = isZone(at) ? at + 2 : zoneName(at);
    if (!tokens.get(end).is('(') || !tokens.get(end + 1).isNumber()) {
      return end;
    }
    Minutes other = digits(end + 1);
    int named = other == null ? end : other.end;
    int close = isZone(named) ? named + 2 : zoneName(named);
    return close > named && tokens.get(close).is(')') ? close + 1 : end;
  }

  /** {@code بتوقيت غرينتش}, and not {@code بتوقيت} as the last word of a text that breaks off. */
  private boolean isZone(int at) {
    return tokens.get(at).is(Role.ZONE) && !tokens.get(at + 1).word().key().isEmpty();
  }

  /** After {@code تغ}, {@code ت غ} or {@code ت.غ}; {@code at} where there is none. */
  private int zoneName(int at) {
    if (tokens.get(at).is(Role.ZONE_NAME)) {
      return at + 1;
    }
    boolean dotted =
        tokens.get(at).word().key().equals("ت")
            && tokens.get(at + 1).is('.')
            && tokens.get(at + 2).word().key().equals("غ");
    return dotted ? tokens.get(at + 3).is('.') ? at + 4 : at + 3 : at;
  }
}
