package org.isnad.analysis.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Quantity;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.time.Sense.CardinalKind;
import org.isnad.analysis.time.Sense.MeasureKind;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Side;
import org.jspecify.annotations.Nullable;

/**
 * Finds counted and measured amounts: {@code نحو 12 مليون وحدة} → 12000000 وحدة, approximate;
 * {@code صاروخين} → 2 صاروخ; {@code %97.2} → 97.2 %.
 *
 * <p>Left out are the numbers of dates and amounts of time, ages, numbers that are names (المادة 7,
 * إف-16), ordinals, and what counts without a number (مئات). Each bound of a range is a quantity;
 * what the article says twice is given where it stands first.
 */
public final class QuantityFinder {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Above it a definite number in words is more likely an ordinal's: الذكرى الستون. */
  private static final int MOST_DEFINITE = 10;

  private static final int MOST_MINUTES = 120;

  /**
   * @param times found before, so that the numbers in them are not counted again
   */
  public List<Quantity> find(TimeScan scan, Times times) {
    return new Pass(scan, times).run();
  }

  /** What is counted: the words, and where they end. */
  private record Counted(@Nullable String unit, int end) {}

  /** One way through a text. */
  private static final class Pass {

    private final Tokens tokens;
    private final Times times;
    private final NumberParser numbers;
    private final NumberNames names;
    private final List<Quantity> found = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private int nextTime;
    private int timeEnd;

    Pass(TimeScan scan, Times times) {
      this.tokens = scan.tokens();
      this.times = times;
      this.numbers = scan.numbers();
      this.names = new NumberNames(tokens);
    }

    List<Quantity> run() {
      int at = 0;
      while (at < tokens.size()) {
        Token token = tokens.get(at);
        boolean number = token.isNumber() && !token.is(Sense.DayName.class);
        boolean possible = number || token.known().numeric();
        int end = possible && !isInTime(token) ? read(at, token) : at;
        at = Math.max(end, at + 1);
      }
      return found;
    }

    /** Whether a time covers the token; call it for tokens in text order. */
    private boolean isInTime(Token token) {
      int start = token.stem().span().start();
      List<TimeExpression> all = times.expressions();
      while (nextTime < all.size() && all.get(nextTime).span().start() <= start) {
        timeEnd = Math.max(timeEnd, all.get(nextTime).span().end());
        nextTime++;
      }
      return start < timeEnd;
    }

    /**
     * Reads the quantity or number at {@code at} and returns where to go on; {@code at} if none.
     */
    private int read(int at, Token token) {
      Sense.DualNoun dual = token.as(Sense.DualNoun.class);
      if (dual != null) {
        int end = isTwo(tokens.get(at + 1)) ? at + 2 : at + 1;
        add(at, end, TWO, dual.singular());
        return end;
      }
      Numeral numeral = numbers.read(at);
      if (numeral == null) {
        return at;
      }
      if (names.isName(at, numeral)) {
        return numeral.end();
      }
      int next =
          tokens.get(numeral.end()).is(')') && isOpened(at) ? numeral.end() + 1 : numeral.end();
      if (tokens.get(next).unit() != null) {
        return next + 1;
      }
      return amount(at, numeral);
    }

    /** {@code مواطنان اثنان}. */
    private static boolean isTwo(Token token) {
      Sense.Cardinal number = token.cardinal();
      return number != null && number.value() == 2 && !token.joined() && !token.definite();
    }

    /** {@code دينار واحد}; of other nouns واحد mostly says no number: سبب واحد, صف واحد. */
    private void one(int at) {
      Token noun = tokens.get(at - 1);
      if (noun.is(Sense.Measure.class) && !noun.definite() && !tokens.get(at).joined()) {
        add(at - 1, at + 1, BigDecimal.ONE, text(at - 1, at));
      }
    }

    /** {@code عسكريين اثنين}: the number only stresses the dual before it. */
    private boolean isDual(int at) {
      Token noun = tokens.get(at - 1);
      String key = noun.word().key();
      boolean dual = key.endsWith("ين") || key.endsWith("ان");
      return dual && key.length() > 4 && CountedNoun.is(noun) && !tokens.get(at).joined();
    }

    private int amount(int at, Numeral numeral) {
      Token token = tokens.get(at);
      boolean word = !token.isNumber();
      if (word && token.definite() && !numeral.digits()) {
        return definite(at, numeral);
      }
      if (!word && isArticle(tokens.get(at - 1)) && isNumbered(tokens.get(at - 2))) {
        return numeral.end();
      }
      if (!word && isArticle(tokens.get(at - 1)) && isPlainDefinite(tokens.get(at - 2))) {
        return definiteDigits(at, numeral);
      }
      if (numeral.end() == at + 1 && isScaleAlone(token)) {
        return twoOfScale(at, token);
      }
      boolean percents = isPercent(tokens.get(numeral.end()));
      if (numeral.value().compareTo(BigDecimal.ONE) == 0 && word && !percents) {
        one(at);
        return numeral.end();
      }
      if (numeral.value().compareTo(TWO) == 0 && word && isDual(at)) {
        add(at - 1, at + 1, TWO, text(at - 1, at));
        return numeral.end();
      }
      int upper = range(numeral.end());
      Numeral second = upper < 0 ? null : numbers.read(upper);
      if (second != null
          && !names.isName(upper, second)
          && tokens.get(second.end()).unit() == null) {
        return range(at, numeral, upper, second);
      }
      if (tokens.get(numeral.end()).is(Sense.Fraction.class)) {
        return numeral.end() + 1;
      }
      Counted counted = counted(at, numeral);
      if (counted == null) {
        return numeral.end();
      }
      Token mark = tokens.get(at - 1);
      boolean percent = counted.unit == null && isPercent(mark);
      boolean currency = counted.unit == null && isCurrencyMark(mark);
      String unit = currency ? mark.word().surface() : counted.unit;
      add(at, counted.end, numeral.value(), percent ? "%" : unit);
      return counted.end;
    }

    /** {@code ألفا}, {@code مليونا}: alone, in the accusative, more likely a name: ألفا مارين. */
    private static boolean isScaleAlone(Token token) {
      Sense.Cardinal scale = token.cardinal();
      return scale != null
          && scale.kind() == CardinalKind.SCALE
          && token.stem().key().endsWith("ا");
    }

    /** {@code مليونا دولار}: before a measure it is the dual. */
    private int twoOfScale(int at, Token scale) {
      Sense.Cardinal cardinal = scale.cardinal();
      Token next = tokens.get(at + 1);
      boolean dual = next.is(Sense.Measure.class) && !next.joined() && !isPercent(next);
      if (!dual || cardinal == null) {
        return at + 1;
      }
      add(at, at + 2, BigDecimal.valueOf(2 * cardinal.value()), text(at + 1, at + 2));
      return at + 2;
    }

    private static boolean isPercent(Token token) {
      Sense.Measure measure = token.as(Sense.Measure.class);
      boolean word = measure != null && measure.kind() == MeasureKind.PERCENT;
      return word || token.is('%') || token.is('٪');
    }

    private static boolean isCurrencyMark(Token token) {
      return token.is('$') || token.is('€') || token.is('£');
    }

    /** {@code بين 4 و8 مليارات درهم}: the first bound shares the scale and the unit. */
    private int range(int at, Numeral first, int upper, Numeral second) {
      Counted counted = counted(upper, second);
      if (counted == null) {
        return second.end();
      }
      BigDecimal scale = sharedScale(first, upper, second);
      add(at, counted.end, first.value().multiply(scale), counted.unit);
      add(upper, counted.end, second.value(), counted.unit);
      return counted.end;
    }

    private BigDecimal sharedScale(Numeral first, int upper, Numeral second) {
      Sense.Cardinal scale = second.end() > upper + 1 ? tokens.get(upper + 1).cardinal() : null;
      if (scale == null
          || scale.kind() != CardinalKind.SCALE && scale.kind() != CardinalKind.SCALE_PLURAL) {
        return BigDecimal.ONE;
      }
      BigDecimal value = BigDecimal.valueOf(scale.value());
      return first.value().compareTo(value) < 0 ? value : BigDecimal.ONE;
    }

    /** Index of the number after a dash, إلى, أو or a joining و; -1 where there is none. */
    private int range(int at) {
      Token token = tokens.get(at);
      if (token.isDash() || token.is(Role.TO) || token.is(Role.OR)) {
        return at + 1;
      }
      if (token.word().key().equals("و")) {
        return tokens.get(at + 1).isNumber() ? at + 1 : -1;
      }
      return token.joined() && token.cardinal() != null ? at : -1;
    }

    /**
     * {@code القوى الدولية الست}, {@code المواقع الثلاثة}, {@code دول الغرب الست}: a definite
     * number counts what stands before it. What was counted before with the number first is no more
     * of it.
     */
    private int definite(int at, Numeral numeral) {
      Token before = tokens.get(at - 1);
      if (!numeral.isWithin(3, MOST_DEFINITE) || !isPlainDefinite(before)) {
        return numeral.end();
      }
      boolean described = isPlainDefinite(tokens.get(at - 2));
      boolean owned = before.word().surface().endsWith("ة") && isOwned(tokens.get(at - 2));
      int noun = described || owned ? at - 2 : at - 1;
      if (!isCountedBefore(tokens.get(noun), numeral)) {
        add(noun, numeral.end(), numeral.value(), text(noun, noun + 1));
      }
      return numeral.end();
    }

    /** {@code الأطراف الـ 9}. */
    private int definiteDigits(int at, Numeral numeral) {
      Token noun = tokens.get(at - 2);
      if (numeral.isInteger() && !isYear(at, numeral) && !isCountedBefore(noun, numeral)) {
        add(at - 2, numeral.end(), numeral.value(), noun.word().surface());
      }
      return numeral.end();
    }

    /** {@code التقرير الـ51} is the fifty-first. */
    private static boolean isNumbered(Token noun) {
      return noun.is(Role.NUMBERED) || noun.is(Role.LABEL);
    }

    private static boolean isArticle(Token token) {
      return token.word().isArabic() && token.stem().key().equals("ال");
    }

    /** {@code سمات} before {@code الشخصية}. */
    private static boolean isOwned(Token token) {
      return CountedNoun.is(token) && token.senses().isEmpty();
    }

    /** {@code الطائرات الثلاث} after {@code ثلاث طائرات}. */
    private boolean isCountedBefore(Token noun, Numeral numeral) {
      String key = noun.stem().bareKey();
      return found.stream()
          .filter(quantity -> quantity.value().compareTo(numeral.value()) == 0)
          .map(quantity -> quantity.unit() == null ? "" : Folding.key(quantity.unit()))
          .anyMatch(unit -> NounForms.areOfOneNoun(unit, key));
    }

    private static boolean isPlainDefinite(Token token) {
      return token.definite() && token.senses().isEmpty();
    }

    /**
     * The noun, measure or currency that the number counts; null where the number stands for none.
     */
    private @Nullable Counted counted(int from, Numeral numeral) {
      int at = numeral.end();
      if (tokens.get(at).is(')') && isOpened(from)) {
        at++;
      }
      Token token = tokens.get(at);
      if (isPercent(token) && !token.joined()) {
        return new Counted("%", at + 1);
      }
      if (token.is(Sense.Measure.class) && !token.joined()) {
        return new Counted(text(at, at + 1), at + 1);
      }
      if (isCurrencyMark(token)) {
        return new Counted(token.word().surface(), at + 1);
      }
      if (token.is(Role.OF) && isNoun(tokens.get(at + 1)) && !token.joined()) {
        return new Counted(text(at + 1, at + 2), at + 2);
      }
      if (token.is(Role.OF_THEM)) {
        return new Counted(null, at + 1);
      }
      if (isAccusative(at - 1)) {
        return new Counted(null, at);
      }
      if (isSquareOrCubicMetre(at)) {
        return new Counted(text(at, at + 2), at + 2);
      }
      if (CountedNoun.is(token) && (!isYear(from, numeral) || isCountedYear(token, numeral))) {
        return new Counted(text(at, at + 1), at + 1);
      }
      boolean percent = isPercent(tokens.get(numeral.end() - 2));
      return percent || isAlone(from, numeral) ? new Counted(null, at) : null;
    }

    /** The bracket before the number, or before both of {@code (200 - 250) مراجعا}. */
    private boolean isOpened(int from) {
      boolean range = tokens.get(from - 1).isDash() && tokens.get(from - 2).isNumber();
      return tokens.get(range ? from - 3 : from - 1).is('(');
    }

    /** Of those counted: {@code عشرة من صيادي السمك}; not {@code 6 من حيث}, {@code 30 من العمر}. */
    private static boolean isNoun(Token token) {
      boolean other = token.is(Role.FUNCTION) || token.is(Role.EVERY) || token.is(Role.AGE);
      return token.word().isArabic() && !other;
    }

    /** {@code 1950 سفينة}: a number like a year counts a noun in the accusative. */
    private static boolean isCountedYear(Token noun, Numeral numeral) {
      String key = noun.word().key();
      return numeral.intValue() % 100 == 0 || key.endsWith("ا") || key.endsWith("ه");
    }

    /** After {@code ألفا} and {@code مليونا} with the accusative ending no noun is counted. */
    private boolean isAccusative(int at) {
      Sense.Cardinal scale = tokens.get(at).cardinal();
      return scale != null
          && scale.kind() == CardinalKind.SCALE
          && tokens.get(at).stem().key().endsWith("ا")
          && tokens.get(at - 1).isNumber();
    }

    /** {@code م2}, {@code م3}. */
    private boolean isSquareOrCubicMetre(int at) {
      String power = tokens.get(at + 1).word().key();
      return tokens.get(at).word().key().equals("م")
          && tokens.touches(at + 1)
          && (power.equals("2") || power.equals("3"));
    }

    private String text(int from, int end) {
      Span span = tokens.span(from, end);
      return tokens.text().of(span);
    }

    /**
     * A number without a noun stands for people or things told before, where it is large and no
     * year, and no noun before it makes it that noun's name: مخرج 25.
     */
    private boolean isAlone(int from, Numeral numeral) {
      Token before = tokens.get(from - 1);
      if (numeral.digits() && (before.is(':') || isGoal(from, numeral))) {
        return false;
      }
      boolean harmed =
          before.is(Role.HARM)
              || before.is(Role.OUT_OF)
              || before.is(Role.PAST) && !numeral.digits();
      if (harmed && numeral.isInteger() || numeral.digits() && !numeral.isInteger()) {
        return true;
      }
      if (numeral.value().compareTo(BigDecimal.TEN) <= 0 || isYear(from, numeral)) {
        return false;
      }
      boolean grouped = numeral.digits() && !Digits.isPlain(tokens.get(from).word().key());
      boolean noun = before.word().isArabic() && before.senses().isEmpty() && !grouped;
      return !numeral.digits() || !noun || before.word().key().startsWith("عدد");
    }

    /** {@code وسجل سالم الحداد (42)}: the minute of a match after a name. */
    private boolean isGoal(int from, Numeral numeral) {
      Token scorer = tokens.get(from - 2);
      return tokens.get(from - 1).is('(')
          && numeral.isWithin(1, MOST_MINUTES)
          && scorer.word().isArabic()
          && scorer.senses().isEmpty();
    }

    private boolean isYear(int from, Numeral numeral) {
      return numeral.digits()
          && numeral.isWithin(1900, 2100)
          && Digits.isPlain(tokens.get(from).word().key());
    }

    private void add(int from, int end, BigDecimal value, @Nullable String unit) {
      int start = from;
      boolean approximate = false;
      Token before = tokens.get(start - 1);
      boolean bracket = before.is('(') && tokens.holds(')', from, end);
      if (isPercent(before) || isCurrencyMark(before) || bracket) {
        start--;
      }
      while (tokens.get(start - 1).approximates(Side.BEFORE)) {
        start--;
        approximate = true;
      }
      int stop = end;
      if (tokens.get(stop).approximates(Side.AFTER)) {
        stop++;
        approximate = true;
      }
      BigDecimal plain = value.stripTrailingZeros();
      plain = plain.scale() < 0 ? plain.setScale(0) : plain;
      if (said.add(text(from, end))) {
        found.add(new Quantity(tokens.span(start, stop), plain, unit, approximate));
      }
    }
  }
}
