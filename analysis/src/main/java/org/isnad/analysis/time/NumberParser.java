package org.isnad.analysis.time;

import java.math.BigDecimal;
import java.math.MathContext;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.time.Sense.Cardinal;
import org.isnad.analysis.time.Sense.CardinalKind;
import org.isnad.analysis.time.Sense.Fraction;
import org.isnad.analysis.time.Sense.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that starts at a token, in digits or words: {@code مئتان وثلاثة وعشرون ألفا} →
 * 223000, {@code 3 ملايين و500 ألف} → 3500000, {@code مليون ونصف المليون} → 1500000.
 *
 * <p>A number is a sum of groups below a thousand, each with its scale, the scales falling. A
 * plural (آلاف) counts only after a number, so that {@code آلاف الجنود} is none; units join tens by
 * و, which without a falling order starts another number ({@code 4 و8}).
 */
final class NumberParser {

  private final Tokens tokens;

  /** What was read at each token, for several readers ask for the same number. */
  private final @Nullable Numeral[] numerals;

  private final boolean[] isRead;

  NumberParser(Tokens tokens) {
    this.tokens = tokens;
    this.numerals = new Numeral[tokens.size()];
    this.isRead = new boolean[tokens.size()];
  }

  /** The longest number from the token at {@code at}; null where none starts there. */
  @Nullable Numeral read(int at) {
    Token token = tokens.get(at);
    if (!token.isNumber() && !token.is(Cardinal.class) && !token.is(Fraction.class)) {
      return null;
    }
    if (!isRead[at]) {
      numerals[at] = parse(at);
      isRead[at] = true;
    }
    return numerals[at];
  }

  private @Nullable Numeral parse(int at) {
    if (tokens.get(at).is(Role.NO_NUMBER)) {
      return null;
    }
    Numeral fraction = fractionOfScale(at);
    fraction = fraction != null ? fraction : fractionOfMeasure(at);
    return fraction != null ? fraction : sum(at);
  }

  /** {@code نصف في المئة}, {@code نصف كيلومتر} → 0.5; ثمن is the price of a barrel. */
  private @Nullable Numeral fractionOfMeasure(int at) {
    Token token = tokens.get(at);
    Fraction fraction = token.as(Fraction.class);
    boolean measure = tokens.get(at + 1).is(Sense.Measure.class) && !tokens.get(at + 1).joined();
    return fraction != null
            && measure
            && !token.definite()
            && !token.is(Cardinal.class)
            && !isPrice(fraction)
        ? new Numeral(share(fraction, 1, 1), at + 1, false)
        : null;
  }

  private static boolean isPrice(Fraction fraction) {
    return fraction.denominator() == 8;
  }

  /** What is added to one by {@code ونصف} at a token; null where no fraction is joined there. */
  @Nullable BigDecimal joinedFraction(int at) {
    Token token = tokens.get(at);
    Fraction fraction = token.joined() && !token.definite() ? token.as(Fraction.class) : null;
    return fraction == null || token.is(Cardinal.class) || isPrice(fraction)
        ? null
        : share(fraction, 1, 1);
  }

  /** {@code نصف مليون}, {@code ثلاثة أرباع المليون}. */
  private @Nullable Numeral fractionOfScale(int at) {
    int end = at;
    int times = 1;
    Cardinal count = tokens.get(at).cardinal();
    if (count != null && count.kind() == CardinalKind.UNIT && count.value() > 2) {
      times = (int) count.value();
      end++;
    }
    Fraction fraction = tokens.get(end).as(Fraction.class);
    Cardinal scale = fraction == null ? null : tokens.get(end + 1).cardinal();
    if (fraction == null || scale == null || scale.kind() != CardinalKind.SCALE) {
      return null;
    }
    // خمسة عشر is fifteen, not five tenths.
    boolean teen = tokens.get(end).is(Cardinal.class);
    if (end > at && (teen || tokens.get(end).joined())) {
      return null;
    }
    return new Numeral(share(fraction, times, scale.value()), end + 2, false);
  }

  private @Nullable Numeral sum(int at) {
    BigDecimal total = BigDecimal.ZERO;
    long limit = Long.MAX_VALUE;
    int end = at;
    boolean digits = false;
    while (limit > 1) {
      int start = end == at ? at : joinedAt(end);
      boolean parts = end > at && start >= 0 && countOfParts(start) > 0;
      Part part = start < 0 || parts ? null : part(start, limit, end > at);
      if (part == null) {
        break;
      }
      digits = end == at && part.scale == 1 && part.digits;
      total = total.add(part.value);
      end = part.end;
      limit = part.scale;
    }
    if (end == at) {
      return null;
    }
    Numeral more = addFraction(total, limit, end);
    return more != null ? more : new Numeral(total, end, digits);
  }

  /**
   * {@code مليون ونصف}, {@code مليونين وثلاثة أرباع المليون}; for {@code ساعة ونصف} see the
   * durations.
   */
  private @Nullable Numeral addFraction(BigDecimal total, long scale, int end) {
    int at = joinedAt(end);
    int times = at < 0 ? 0 : countOfParts(at);
    at = times > 0 ? at + 1 : at;
    Fraction fraction = at < 0 ? null : tokens.get(at).as(Fraction.class);
    // خمس is five before it is a fifth.
    if (fraction == null || times == 0 && tokens.get(at).is(Cardinal.class)) {
      return null;
    }
    Cardinal after = tokens.get(at + 1).cardinal();
    boolean repeated =
        after != null && after.kind() == CardinalKind.SCALE && after.value() == scale;
    BigDecimal share = share(fraction, Math.max(1, times), scale);
    return new Numeral(total.add(share), repeated ? at + 2 : at + 1, false);
  }

  /** Three in {@code ثلاثة أرباع}; 0 where no fraction is counted. */
  int countOfParts(int at) {
    Cardinal count = tokens.get(at).cardinal();
    Token part = tokens.get(at + 1);
    if (count == null || count.kind() != CardinalKind.UNIT || count.value() < 3) {
      return 0;
    }
    boolean counts = part.is(Fraction.class) && !part.is(Cardinal.class) && !part.joined();
    return counts ? (int) count.value() : 0;
  }

  private static BigDecimal share(Fraction fraction, int times, long whole) {
    return BigDecimal.valueOf(whole)
        .multiply(BigDecimal.valueOf((long) fraction.numerator() * times))
        .divide(BigDecimal.valueOf(fraction.denominator()), MathContext.DECIMAL64);
  }

  /** The token that goes on after و, which may stand apart; -1 where nothing is joined. */
  private int joinedAt(int at) {
    Token token = tokens.get(at);
    if (token.joined()) {
      return at;
    }
    boolean alone = token.is(Role.AND) || token.word().isArabic() && token.word().key().equals("و");
    return alone ? at + 1 : -1;
  }

  /** A group with its scale. */
  private record Part(BigDecimal value, long scale, int end, boolean digits) {}

  private @Nullable Part part(int at, long limit, boolean goesOn) {
    Cardinal first = tokens.get(at).cardinal();
    if (first != null && first.kind() == CardinalKind.SCALE_DUAL) {
      long scale = first.value() / 2;
      return scale < limit
          ? new Part(BigDecimal.valueOf(first.value()), scale, at + 1, false)
          : null;
    }
    if (first != null && first.kind() == CardinalKind.SCALE) {
      return scaled(BigDecimal.ONE, at, limit, false);
    }
    Group group = tokens.get(at).isNumber() ? digits(at, limit, goesOn) : group(at);
    if (group != null && group.digits && isBracketed(at, group.end)) {
      return scaled(group.value, group.end + 1, limit, true);
    }
    return group == null ? null : scaled(group.value, group.end, limit, group.digits);
  }

  /** {@code (180) ألف}: a scale follows the bracket. */
  private boolean isBracketed(int at, int end) {
    Cardinal scale = tokens.get(end + 1).cardinal();
    return tokens.get(at - 1).is('(')
        && tokens.get(end).is(')')
        && scale != null
        && isScale(scale, false)
        && !tokens.get(end + 1).joined();
  }

  /** Multiplies by the scale words that follow: {@code مئة ألف مليون}. */
  private @Nullable Part scaled(BigDecimal group, int at, long limit, boolean digits) {
    BigDecimal value = group;
    long scale = 1;
    int end = at;
    while (true) {
      Token token = tokens.get(end);
      Cardinal cardinal = token.cardinal();
      if (cardinal == null || !isScale(cardinal, end > at) || joins(token, end, at, group)) {
        break;
      }
      value = value.multiply(BigDecimal.valueOf(cardinal.value()));
      scale = scale == 1 ? cardinal.value() : Math.max(scale, cardinal.value());
      end++;
    }
    return scale < limit || scale == 1 && limit > 1 ? new Part(value, scale, end, digits) : null;
  }

  /** Whether the token is joined to the number before it and so does not multiply it. */
  private static boolean joins(Token token, int end, int at, BigDecimal group) {
    boolean firstOfAll = end == at && group.compareTo(BigDecimal.ONE) == 0;
    return token.joined() && !firstOfAll;
  }

  private static boolean isScale(Cardinal cardinal, boolean second) {
    return switch (cardinal.kind()) {
      case SCALE, DOZEN -> true;
      case SCALE_PLURAL, HUNDRED_PLURAL, DOZEN_PLURAL -> !second;
      case HUNDRED -> !second;
      case UNIT, TEN, TENS, HUNDREDS, SCALE_DUAL, DOZEN_DUAL -> false;
    };
  }

  /** A number below a thousand, in words, or any in digits. */
  private record Group(BigDecimal value, int end, boolean digits) {

    Group(long value, int end) {
      this(BigDecimal.valueOf(value), end, false);
    }
  }

  private @Nullable Group digits(int at, long limit, boolean goesOn) {
    String key = tokens.get(at).word().key();
    if (isDecimalFirst(at)) {
      return new Group(new BigDecimal(tokens.get(at + 2).word().key() + "." + key), at + 3, true);
    }
    Token next = tokens.get(at + 1);
    next = next.is(')') && tokens.get(at - 1).is('(') ? tokens.get(at + 2) : next;
    boolean scaled = next.is(Cardinal.class) || next.is(Sense.Measure.class) || next.is('%');
    BigDecimal value = Digits.read(key, scaled);
    int end = at + 1;
    if (value == null) {
      return null;
    }
    if (Digits.isPlain(key) && key.length() <= 3 && key.charAt(0) != '0') {
      StringBuilder all = new StringBuilder(key);
      while (isGroupOfThree(end)) {
        all.append(tokens.get(end++).word().key());
      }
      value = new BigDecimal(all.toString());
    }
    boolean tooLarge = limit != Long.MAX_VALUE && value.compareTo(BigDecimal.valueOf(limit)) >= 0;
    return goesOn && tooLarge ? null : new Group(value, end, true);
  }

  /** {@code 84ر3}: as agencies typed 3.84, the decimals first. */
  private boolean isDecimalFirst(int at) {
    Token mark = tokens.get(at + 1);
    Token whole = tokens.get(at + 2);
    return mark.word().key().equals("ر")
        && tokens.touches(at + 1)
        && whole.isNumber()
        && tokens.touches(at + 2)
        && Digits.isPlain(tokens.get(at).word().key())
        && Digits.isPlain(whole.word().key());
  }

  /** {@code 40 000}: digits with a space for a separator. */
  private boolean isGroupOfThree(int at) {
    Token token = tokens.get(at);
    String key = token.word().key();
    return token.isNumber()
        && key.length() == 3
        && Digits.isPlain(key)
        && token.word().start() == tokens.get(at - 1).last().end() + 1;
  }

  private @Nullable Group group(int at) {
    Cardinal first = tokens.get(at).cardinal();
    if (first == null) {
      return null;
    }
    Group hundreds = hundreds(at, first);
    if (hundreds == null) {
      return small(at);
    }
    int next = joinedAt(hundreds.end);
    Group rest = next < 0 || countOfParts(next) > 0 ? null : small(next);
    return rest == null ? hundreds : new Group(hundreds.value.add(rest.value), rest.end, false);
  }

  /** {@code مئة}, {@code مئتان}, {@code ثلاثمئة}, {@code ثلاث مئة}. */
  private @Nullable Group hundreds(int at, Cardinal first) {
    if (first.kind() == CardinalKind.HUNDRED || first.kind() == CardinalKind.HUNDREDS) {
      return isWithoutHamza(at) ? null : new Group(first.value(), at + 1);
    }
    Cardinal second = tokens.get(at + 1).cardinal();
    return first.kind() == CardinalKind.UNIT
            && first.value() > 2
            && second != null
            && second.kind() == CardinalKind.HUNDRED
            && !tokens.get(at + 1).joined()
        ? new Group(first.value() * second.value(), at + 2)
        : null;
  }

  /** {@code حيا أو ميتا}, {@code المية ومية}: only its hamza tells مئتا from other words. */
  private boolean isWithoutHamza(int at) {
    boolean folded = tokens.get(at).stem().bareKey().startsWith("مي");
    return folded && tokens.get(at).word().surface().indexOf(ArabicLetters.YEH_HAMZA) < 0;
  }

  /** Below a hundred: {@code ثلاثة عشر}, {@code خمسة وعشرون}, {@code عشرون}, {@code خمسة}. */
  private @Nullable Group small(int at) {
    Cardinal first = tokens.get(at).cardinal();
    if (first == null) {
      return null;
    }
    return switch (first.kind()) {
      case TEN, TENS, DOZEN, DOZEN_DUAL -> new Group(first.value(), at + 1);
      case UNIT -> units(at, first);
      case HUNDRED, HUNDREDS, HUNDRED_PLURAL, SCALE, SCALE_DUAL, SCALE_PLURAL, DOZEN_PLURAL -> null;
    };
  }

  private @Nullable Group units(int at, Cardinal first) {
    Token next = tokens.get(at + 1);
    Cardinal second = next.cardinal();
    if (second != null
        && second.kind() == CardinalKind.TEN
        && !next.joined()
        && first.value() > 0) {
      return new Group(first.value() + second.value(), at + 2);
    }
    int joined = joinedAt(at + 1);
    Cardinal tens = joined < 0 ? null : tokens.get(joined).cardinal();
    if (tens != null && tens.kind() == CardinalKind.TENS && first.value() > 0) {
      return new Group(first.value() + tens.value(), joined + 1);
    }
    // اثنا and اثني stand only before عشر; أثنى is a verb.
    String key = tokens.get(at).stem().bareKey();
    if (first.value() == 2 && (key.endsWith("ا") || key.endsWith("ي"))) {
      return null;
    }
    // أحد and إحدى alone are "one of", not a number.
    boolean oneOf = first.value() == 1 && !key.startsWith("و");
    return oneOf ? null : new Group(first.value(), at + 1);
  }
}
