package org.isnad.analysis.time;

import java.math.BigDecimal;
import java.math.MathContext;
import org.isnad.analysis.time.Sense.Cardinal;
import org.isnad.analysis.time.Sense.Count;
import org.isnad.analysis.time.Sense.Fraction;
import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Unit;
import org.isnad.analysis.time.Sense.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * Reads how much time a number and a unit tell: {@code ثلاثة أيام}, {@code شهرين}, {@code ساعة
 * ونصف}, {@code السنوات الخمس الماضية}.
 */
final class AmountReader {

  private final Tokens tokens;
  private final NumberParser numbers;

  AmountReader(Tokens tokens, NumberParser numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /**
   * An amount.
   *
   * @param unit of the only or first part
   * @param amount in that unit; null where several parts make the duration
   * @param relative whether an adjective places it: الماضية
   * @param end index after the last token
   */
  record Amount(
      Duration duration, Unit unit, @Nullable BigDecimal amount, boolean relative, int end) {}

  /** The amount that stands after {@code lead}; null where there is none. */
  @Nullable Amount read(Lead lead) {
    int at = lead.end();
    Token token = tokens.get(at);
    UnitName unit = token.unit();
    if (unit != null) {
      return switch (unit.number()) {
        case DUAL -> dual(at, unit.unit());
        case PLURAL -> countedAfter(at, unit.unit());
        case SINGULAR -> singular(at, unit.unit(), lead);
      };
    }
    Amount fraction = fraction(at);
    return fraction != null ? fraction : counted(at);
  }

  /** {@code شهرين}, {@code الشهرين المنصرمين}, {@code يومان أو ثلاثة}. */
  private @Nullable Amount dual(int at, Unit unit) {
    Token token = tokens.get(at);
    if (token.stem().key().endsWith("ي")
        || token.joined() && tokens.get(at + 1).weekday() != null) {
      return null;
    }
    return whole(unit, BigDecimal.valueOf(2), alternative(at + 1));
  }

  /** After {@code أو ثلاثة}; {@code at} where no alternative stands. */
  private int alternative(int at) {
    Token next = tokens.get(at + 1);
    boolean other = tokens.get(at).is(Role.OR) && (next.cardinal() != null || next.isNumber());
    return other && tokens.get(at + 2).unit() == null ? at + 2 : at;
  }

  /** {@code السنوات الخمس الماضية}. */
  private @Nullable Amount countedAfter(int at, Unit unit) {
    Token number = tokens.get(at + 1);
    boolean article = number.stem().key().equals("ال") && tokens.get(at + 2).isNumber();
    boolean counted = number.cardinal() != null && number.definite() || article;
    if (!tokens.get(at).definite() || !counted) {
      return null;
    }
    Numeral numeral = numbers.read(article ? at + 2 : at + 1);
    return numeral == null ? null : whole(unit, numeral.value(), numeral.end());
  }

  /** A single unit counts only where what stands beside it makes it an amount. */
  private @Nullable Amount singular(int at, Unit unit, Lead lead) {
    Token token = tokens.get(at);
    Token next = tokens.get(at + 1);
    Cardinal one = next.cardinal();
    boolean counted = one != null && one.value() == 1 && !next.joined() && !next.definite();
    boolean whole = next.stem().key().startsWith("كامل");
    if (counted || whole) {
      return token.definite() ? null : whole(unit, BigDecimal.ONE, at + 2);
    }
    if (lead.head() != null && lead.head().is(Role.WHOLE) && token.definite()) {
      return next.relation() == null && next.weekday() == null
          ? whole(unit, BigDecimal.ONE, at + 1)
          : null;
    }
    boolean measured =
        lead.head() != null && !lead.head().is(Role.UNTIL)
            || lead.approximate()
            || isAfterThat(at)
            || (isAdverb(at, unit) || goesOn(at, unit)) && lead.head() == null;
    boolean allowed = !token.definite() || lead.approximate() && lead.head() != null;
    boolean repeats = lead.head() != null && tokens.get(at - 2).isUnit(unit);
    boolean other = repeats || unit == Unit.DECADE && !next.is(Role.OF) || next.relation() != null;
    if (!measured
        || !allowed
        || other
        || next.weekday() != null
        || unit.compareTo(Unit.WEEK) < 0 && next.is(Sense.DayOffset.class)) {
      return null;
    }
    return isConstruct(token, next) ? null : whole(unit, BigDecimal.ONE, at + 1);
  }

  /** {@code بعد ذلك بأسبوع}, {@code قبلها بشهر}. */
  private boolean isAfterThat(int at) {
    Token before = tokens.get(at - 1);
    boolean that = before.is(Role.THAT_WORD) && !before.joined();
    boolean led = that || before.is(Role.LATER) || before.is(Role.EARLIER);
    return led && tokens.get(at).stem().preposition() == 'ب' && !tokens.get(at).definite();
  }

  /** {@code سنة وثلاثة أشهر}, {@code عام ونصف}. */
  private boolean goesOn(int at, Unit unit) {
    Token token = tokens.get(at);
    boolean half = tokens.get(at + 1).joined() && tokens.get(at + 1).is(Fraction.class);
    return (half || !unit.isClock())
        && !token.definite()
        && !isConstruct(token, tokens.get(at + 1))
        && addJoined(new Duration(), unit, at + 1) > 0;
  }

  /** {@code استمر أسبوعا}: alone in the accusative, after a verb; not شهرا بعد شهر. */
  private boolean isAdverb(int at, Unit unit) {
    Token token = tokens.get(at);
    Token next = tokens.get(at + 1);
    boolean accusative = token.word().key().endsWith("ا") && !token.joined();
    boolean fit = unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
    boolean plain = !next.is(Role.AFTER) && next.unit() == null;
    Token before = tokens.get(at - 1);
    // منسقا عاما is a general coordinator.
    String key = before.word().key();
    boolean adjective = unit == Unit.YEAR && key.endsWith("ا") && !key.endsWith("وا");
    boolean after = before.word().isArabic() && before.unit() == null;
    return accusative && fit && plain && after && !adjective;
  }

  /** {@code يوم الانتخابات}, {@code عام 2015}: the unit belongs to what follows. */
  private static boolean isConstruct(Token token, Token next) {
    return next.month() != null
        || next.isNumber()
        || next.definite() && next.word().isArabic() && !next.joined() && !token.definite();
  }

  /** {@code نصف ساعة}, {@code ربع قرن}, {@code ثلاثة أرباع الساعة}. */
  private @Nullable Amount fraction(int at) {
    int times = numbers.countOfParts(at);
    int next = times > 0 ? at + 1 : at;
    Fraction fraction = tokens.get(next).as(Fraction.class);
    UnitName unit = fraction == null ? null : tokens.get(next + 1).unit();
    if (fraction == null || unit == null || unit.number() != Count.SINGULAR) {
      return null;
    }
    if (tokens.get(at).definite() || tokens.get(next + 1).definite() && !unit.unit().isClock()) {
      return null;
    }
    BigDecimal amount = part(fraction).multiply(BigDecimal.valueOf(Math.max(1, times)));
    return whole(unit.unit(), amount, next + 2);
  }

  private static BigDecimal part(Fraction fraction) {
    return BigDecimal.valueOf(fraction.numerator())
        .divide(BigDecimal.valueOf(fraction.denominator()), MathContext.DECIMAL32);
  }

  /**
   * {@code ثلاثة أيام}, {@code 12 عاما قادمة}, {@code (17) أسبوعا}, {@code ست وسبع سنوات}, {@code
   * الـ24 ساعة الماضية}.
   */
  private @Nullable Amount counted(int at) {
    boolean article = tokens.get(at).stem().key().equals("ال") && tokens.get(at + 1).isNumber();
    boolean open = tokens.get(at).is('(');
    Numeral numeral = numbers.read(article || open ? at + 1 : at);
    if (numeral == null) {
      return null;
    }
    boolean closed = (open || tokens.get(at - 1).is('(')) && tokens.get(numeral.end()).is(')');
    int next = closed ? numeral.end() + 1 : numeral.end();
    UnitName unit = open && !closed ? null : countedUnit(next);
    if (unit != null) {
      return whole(unit.unit(), numeral.value(), next + 1);
    }
    int second = afterRange(numeral.end());
    Numeral upper = second < 0 ? null : numbers.read(second);
    UnitName shared = upper == null ? null : countedUnit(upper.end());
    return upper == null || shared == null
        ? null
        : whole(shared.unit(), upper.value(), upper.end() + 1);
  }

  private @Nullable UnitName countedUnit(int at) {
    Token token = tokens.get(at);
    UnitName unit = token.joined() ? null : token.unit();
    boolean counted =
        unit != null
            && unit.number() != Count.DUAL
            && token.stem().preposition() == 0
            && !endsNumber(tokens.get(at - 1))
            && !(token.word().key().equals("يوم") && isDate(at + 1));
    return counted && (!token.definite() || tokens.get(at - 1).is(Cardinal.class)) ? unit : null;
  }

  /** {@code الرحلة 318 يوم 6 فبراير}: the day belongs to its date. */
  private boolean isDate(int at) {
    Token next = tokens.get(at);
    return next.weekday() != null || next.isNumber() && tokens.get(at + 1).month() != null;
  }

  /** {@code 584 ألفا عام 2013}: in the accusative it counts no noun in the genitive. */
  private static boolean endsNumber(Token number) {
    Cardinal scale = number.cardinal();
    return scale != null
        && scale.kind() == Sense.CardinalKind.SCALE
        && number.stem().key().endsWith("ا");
  }

  private int afterRange(int at) {
    Token token = tokens.get(at);
    boolean separator =
        token.isDash() || token.is(Role.TO) || token.is(Role.OR) || token.is(Role.AND);
    if (separator) {
      return at + 1;
    }
    return token.joined() && (token.cardinal() != null) ? at : -1;
  }

  /** Adds what goes on after the first part: ونصف, وشهر, the adjective. */
  private Amount whole(Unit unit, BigDecimal amount, int at) {
    Duration duration = new Duration();
    duration.add(unit, amount);
    int end = at;
    boolean single = true;
    while (true) {
      int next = addJoined(duration, unit, end);
      if (next < 0) {
        break;
      }
      end = next;
      single = false;
    }
    Relation relation = tokens.get(end).joined() ? null : tokens.get(end).relation();
    boolean relative = relation != null;
    return new Amount(duration, unit, single ? amount : null, relative, relative ? end + 1 : end);
  }

  private int addJoined(Duration duration, Unit unit, int at) {
    Token token = tokens.get(at);
    boolean apart = token.word().key().equals("و");
    int next = apart ? at + 1 : at;
    if (!apart && !token.joined()) {
      return -1;
    }
    Fraction fraction = tokens.get(next).as(Fraction.class);
    if (fraction != null && !tokens.get(next).definite()) {
      duration.add(unit, part(fraction));
      return tokens.get(next + 1).isUnit(unit) ? next + 2 : next + 1;
    }
    UnitName bare = tokens.get(next).unit();
    if (bare != null && !tokens.get(next).definite() && bare.number() != Count.PLURAL) {
      Cardinal one = tokens.get(next + 1).cardinal();
      boolean counted = one != null && one.value() == 1 && bare.unit() != unit;
      boolean smaller = bare.unit().compareTo(unit) < 0 && !tokens.get(next + 1).isNumber();
      if (!counted && !smaller) {
        return -1;
      }
      duration.add(bare.unit(), amountOf(bare.number()));
      return counted ? next + 2 : next + 1;
    }
    Numeral numeral = numbers.read(next);
    UnitName counted = numeral == null ? null : countedUnit(numeral.end());
    if (numeral == null || counted == null || counted.unit() == unit) {
      return -1;
    }
    duration.add(counted.unit(), numeral.value());
    return numeral.end() + 1;
  }

  private static BigDecimal amountOf(Count number) {
    return number == Count.DUAL ? BigDecimal.valueOf(2) : BigDecimal.ONE;
  }
}
