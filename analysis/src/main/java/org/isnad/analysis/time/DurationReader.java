package org.isnad.analysis.time;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.isnad.analysis.time.Sense.Cardinal;
import org.isnad.analysis.time.Sense.Count;
import org.isnad.analysis.time.Sense.Fraction;
import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Side;
import org.isnad.analysis.time.Sense.Unit;
import org.isnad.analysis.time.Sense.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount of time and what it does: {@code لمدة ثلاثة أيام} → P3D, {@code قبل يومين} → two
 * days before the publication, {@code منذ أكثر من خمسة أعوام} → P5Y, {@code السنوات الأخيرة} →
 * PAST_REF.
 *
 * <p>قبل counts back from the publication unless من follows; منذ does so for a few days and else
 * measures; بعد counts on in a clause about the future. The age of a person is read and left out.
 */
final class DurationReader {

  private static final int FEW_DAYS = 10;
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  private final Tokens tokens;
  private final NumberParser numbers;
  private final ClauseTense tense;
  private final Ages ages;

  DurationReader(Tokens tokens, NumberParser numbers, ClauseTense tense) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.tense = tense;
    this.ages = new Ages(tokens);
  }

  /**
   * An amount.
   *
   * @param unit of the only or first part
   * @param amount in that unit; null where several parts make the duration
   */
  private record Amount(
      Duration duration, Unit unit, @Nullable BigDecimal amount, boolean relative, int end) {}

  /** What stands before an amount: قبل نحو. */
  private record Lead(@Nullable Token head, boolean approximate, int end) {}

  @Nullable Reading read(int at) {
    Lead lead = lead(at);
    Reading vague = vague(at, lead);
    if (vague != null) {
      return vague;
    }
    Amount amount = amount(lead);
    if (amount == null) {
      return null;
    }
    if (ages.isAge(at, amount.end, amount.unit)) {
      return new Reading(List.of(), amount.end);
    }
    if (tokens.get(at - 1).is(Role.EVERY) || isCount(amount)) {
      return new Reading(List.of(), amount.end);
    }
    Form form = form(at, lead, amount);
    // قبل belongs to the day it counts to; of a mere length the words before it are no part.
    int from = form instanceof Form.Fixed && lead.head != null ? at + 1 : at;
    return Reading.of(mention(from, amount.end, form, "duration"));
  }

  /** {@code 944 ألف يوم عمل}: days that are counted, not on end. */
  private static boolean isCount(Amount amount) {
    BigDecimal count = amount.amount;
    return amount.unit.compareTo(Unit.DAY) <= 0 && count != null && count.compareTo(MOST) > 0;
  }

  private Lead lead(int at) {
    Token first = tokens.get(at);
    boolean head =
        first.is(Role.AGO)
            || first.is(Role.SINCE)
            || first.is(Role.AFTER)
            || first.is(Role.DURING)
            || first.is(Role.UNTIL);
    int end = head ? at + 1 : at;
    boolean approximate = false;
    while (isApproximation(end)) {
      end++;
      approximate = true;
    }
    return new Lead(head ? first : null, approximate, end);
  }

  private boolean isApproximation(int at) {
    Sense.Approximation approximation = tokens.get(at).as(Sense.Approximation.class);
    return approximation != null && approximation.side() == Side.BEFORE;
  }

  /** {@code قبل أيام}, {@code منذ عدة سنوات}, {@code السنوات القليلة الماضية}. */
  private @Nullable Reading vague(int at, Lead lead) {
    int next = tokens.get(lead.end).is(Role.FEW) ? lead.end + 1 : lead.end;
    UnitName unit = tokens.get(next).unit();
    if (unit == null || unit.number() != Count.PLURAL) {
      return null;
    }
    int end = next + 1;
    while (tokens.get(end).is(Role.FEW)) {
      end++;
    }
    boolean definite = tokens.get(next).definite();
    Relation relation = tokens.get(end).relation();
    int from = lead.head != null && lead.head.is(Role.DURING) ? at + 1 : at;
    if (relation != null && tokens.get(end).definite() == definite) {
      return Reading.of(mention(from, end + 1, new Form.Fixed(reference(relation)), "vague"));
    }
    Token head = definite ? null : lead.head;
    String value = head == null ? null : reference(at, head, tokens.get(end));
    return value == null ? null : Reading.of(mention(at, end, new Form.Fixed(value), "vague"));
  }

  /** {@code طوال أيام العيد}: the days of something. */
  private static boolean isOfThing(Token head, Token next) {
    boolean noun = next.definite() && next.word().isArabic() && !next.joined();
    boolean thing = noun && next.stem().preposition() == 0 || next.is(Sense.Holiday.class);
    return head.is(Role.DURING) && thing;
  }

  private static String reference(Relation relation) {
    return switch (relation) {
      case LAST, RECENT, PREVIOUS -> "PAST_REF";
      case THIS, SAME -> "PRESENT_REF";
      case NEXT, FOLLOWING -> "FUTURE_REF";
    };
  }

  private @Nullable String reference(int at, Token head, Token next) {
    if (isOfThing(head, next)) {
      return null;
    }
    if (head.is(Role.AGO) || head.is(Role.SINCE)) {
      return "PAST_REF";
    }
    boolean counts = head.is(Role.AFTER) || head.is(Role.DURING);
    return !counts ? null : tense.isFuture(at) ? "FUTURE_REF" : "PAST_REF";
  }

  private @Nullable Amount amount(Lead lead) {
    int at = lead.end;
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
    return whole(unit, BigDecimal.valueOf(2), at + 1, alternative(at + 1));
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
    return numeral == null ? null : whole(unit, numeral.value(), numeral.end(), numeral.end());
  }

  /** A single unit counts only where what stands beside it makes it an amount. */
  private @Nullable Amount singular(int at, Unit unit, Lead lead) {
    Token token = tokens.get(at);
    Token next = tokens.get(at + 1);
    Cardinal one = next.cardinal();
    boolean counted = one != null && one.value() == 1 && !next.joined() && !next.definite();
    boolean whole = next.stem().key().startsWith("كامل");
    if (counted || whole) {
      return token.definite() ? null : whole(unit, BigDecimal.ONE, at + 2, at + 2);
    }
    if (lead.head != null && lead.head.is(Role.WHOLE) && token.definite()) {
      return next.relation() == null && next.weekday() == null
          ? whole(unit, BigDecimal.ONE, at + 1, at + 1)
          : null;
    }
    boolean measured =
        lead.head != null && !lead.head.is(Role.UNTIL)
            || lead.approximate
            || isAdverb(at, unit) && lead.head == null;
    boolean allowed = !token.definite() || lead.approximate && lead.head != null;
    boolean repeats = lead.head != null && tokens.get(at - 2).isUnit(unit);
    boolean other = repeats || unit == Unit.DECADE && !next.is(Role.OF) || next.relation() != null;
    if (!measured
        || !allowed
        || other
        || next.weekday() != null
        || next.is(Sense.DayOffset.class)) {
      return null;
    }
    return isConstruct(token, next) ? null : whole(unit, BigDecimal.ONE, at + 1, at + 1);
  }

  /** {@code استمر أسبوعا}: alone in the accusative, after a verb; not شهرا بعد شهر. */
  private boolean isAdverb(int at, Unit unit) {
    Token token = tokens.get(at);
    Token next = tokens.get(at + 1);
    boolean accusative = token.word().key().endsWith("ا") && !token.joined();
    boolean fit = unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
    boolean plain = !next.is(Role.AFTER) && next.unit() == null;
    Token before = tokens.get(at - 1);
    return accusative && fit && plain && before.word().isArabic() && before.unit() == null;
  }

  /** {@code يوم الانتخابات}, {@code عام 2015}: the unit belongs to what follows. */
  private static boolean isConstruct(Token token, Token next) {
    return next.month() != null
        || next.isNumber()
        || next.definite() && next.word().isArabic() && !next.joined() && !token.definite();
  }

  /** {@code نصف ساعة}, {@code ربع قرن}. */
  private @Nullable Amount fraction(int at) {
    Fraction fraction = tokens.get(at).as(Fraction.class);
    UnitName unit = fraction == null ? null : tokens.get(at + 1).unit();
    if (fraction == null || unit == null || unit.number() != Count.SINGULAR) {
      return null;
    }
    if (tokens.get(at).definite() || tokens.get(at + 1).definite() && !unit.unit().isClock()) {
      return null;
    }
    return whole(unit.unit(), part(fraction), at + 2, at + 2);
  }

  private static BigDecimal part(Fraction fraction) {
    return BigDecimal.valueOf(fraction.numerator())
        .divide(BigDecimal.valueOf(fraction.denominator()), MathContext.DECIMAL32);
  }

  /**
   * {@code ثلاثة أيام}, {@code 12 عاما قادمة}, {@code ست وسبع سنوات}, {@code الـ24 ساعة الماضية}.
   */
  private @Nullable Amount counted(int at) {
    boolean article = tokens.get(at).stem().key().equals("ال") && tokens.get(at + 1).isNumber();
    Numeral numeral = numbers.read(article ? at + 1 : at);
    if (numeral == null) {
      return null;
    }
    UnitName unit = countedUnit(numeral.end());
    if (unit != null) {
      return whole(unit.unit(), numeral.value(), numeral.end() + 1, numeral.end() + 1);
    }
    int second = afterRange(numeral.end());
    Numeral upper = second < 0 ? null : numbers.read(second);
    UnitName shared = upper == null ? null : countedUnit(upper.end());
    return upper == null || shared == null
        ? null
        : whole(shared.unit(), upper.value(), upper.end() + 1, upper.end() + 1);
  }

  private @Nullable UnitName countedUnit(int at) {
    Token token = tokens.get(at);
    UnitName unit = token.joined() ? null : token.unit();
    boolean counted =
        unit != null
            && unit.number() != Count.DUAL
            && token.stem().preposition() == 0
            && !endsNumber(tokens.get(at - 1));
    return counted && (!token.definite() || tokens.get(at - 1).is(Cardinal.class)) ? unit : null;
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
        token.is('-')
            || token.is('–')
            || token.is(Role.TO)
            || token.is(Role.OR)
            || token.is(Role.AND);
    if (separator) {
      return at + 1;
    }
    return token.joined() && (token.cardinal() != null) ? at : -1;
  }

  /** Adds what goes on after the first part: ونصف, وشهر, the adjective. */
  private Amount whole(Unit unit, BigDecimal amount, int at, int afterAlternative) {
    Duration duration = new Duration();
    duration.add(unit, amount);
    int end = Math.max(at, afterAlternative);
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

  private Form form(int at, Lead lead, Amount amount) {
    Form length = new Form.Fixed(amount.duration.value());
    BigDecimal count = amount.amount;
    int side = lead.head == null ? sideOfThat(at) : 0;
    boolean alone = lead.head == null && side == 0;
    if (alone || amount.relative || count == null || amount.unit.isClock()) {
      return length;
    }
    boolean whole = count.stripTrailingZeros().scale() <= 0 && count.compareTo(MOST) < 0;
    if (!whole) {
      return length;
    }
    int units = count.intValueExact();
    if (lead.head == null) {
      return new Form.Later(amount.unit, side * units, amount.duration.value());
    }
    if (tokens.get(amount.end).is(Role.OF)) {
      return fromElsewhere(lead.head, amount, units);
    }
    if (lead.head.is(Role.AGO)) {
      return new Form.Distance(amount.unit, -units);
    }
    if (lead.head.is(Role.SINCE)) {
      boolean days = amount.unit == Unit.DAY && units <= FEW_DAYS && !lead.approximate;
      return days ? new Form.Distance(Unit.DAY, -units) : length;
    }
    boolean future = lead.head.is(Role.AFTER) && tense.isFuture(at);
    return future ? new Form.Distance(amount.unit, units) : length;
  }

  /**
   * {@code بعد يومين من ذلك} counts from what was told, {@code بعد يومين من الحادث} is a length.
   */
  private Form fromElsewhere(Token head, Amount amount, int units) {
    String length = amount.duration.value();
    boolean that = tokens.get(amount.end + 1).is(Role.THAT_WORD);
    if (that && (head.is(Role.AGO) || head.is(Role.AFTER))) {
      return new Form.Later(amount.unit, head.is(Role.AGO) ? -units : units, length);
    }
    return new Form.Fixed(length);
  }

  /** 1 in {@code بعد ذلك بيومين}, -1 in {@code قبلها بثلاثة أيام}; 0 elsewhere. */
  private int sideOfThat(int at) {
    if (tokens.get(at).stem().preposition() != 'ب') {
      return 0;
    }
    Token before = tokens.get(at - 1);
    boolean that = before.is(Role.THAT_WORD);
    if (before.is(Role.LATER) || that && tokens.get(at - 2).is(Role.AFTER)) {
      return 1;
    }
    return before.is(Role.EARLIER) || that && tokens.get(at - 2).is(Role.AGO) ? -1 : 0;
  }

  private Mention mention(int at, int end, Form form, String rule) {
    return new Mention(at, end, tokens.span(at, end), form, null, null, rule);
  }
}
