package org.isnad.analysis.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Quantity;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.time.Sense.CardinalKind;
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

  private static final int MOST = 99;

  /**
   * @param times found before, so that the numbers in them are not counted again
   */
  public List<Quantity> find(TimeScan scan, Times times) {
    return new Pass(scan, times).run();
  }

  /** One way through a text. */
  private static final class Pass {

    private final Tokens tokens;
    private final Times times;
    private final NumberParser numbers;
    private final NumberNames names;
    private final CountedReader counts;
    private final ShareReader shares;
    private final List<Quantity> found = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private int nextTime;
    private int timeEnd;

    Pass(TimeScan scan, Times times) {
      this.tokens = scan.tokens();
      this.times = times;
      this.numbers = scan.numbers();
      this.names = new NumberNames(tokens);
      this.counts = new CountedReader(tokens);
      this.shares = new ShareReader(tokens, numbers);
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
        BigDecimal half = numbers.joinedFraction(at + 1);
        int end = half != null || isTwo(tokens.get(at + 1)) ? at + 2 : at + 1;
        add(at, end, half == null ? TWO : TWO.add(half), dual.singular());
        return end;
      }
      Numeral numeral = numbers.read(at);
      int part = part(at, token);
      if (part > at || numeral == null) {
        return part;
      }
      if (names.isName(at, numeral) || tokens.get(at - 1).is(Role.FEW)) {
        return numeral.end();
      }
      int next =
          tokens.get(numeral.end()).is(')') && counts.isOpened(at)
              ? numeral.end() + 1
              : numeral.end();
      if (tokens.get(next).unit() != null) {
        return next + 1;
      }
      return amount(at, numeral);
    }

    /** {@code كيلومتر ونصف}, {@code نصف الأعضاء}: where it ends; {@code at} elsewhere. */
    private int part(int at, Token token) {
      BigDecimal half = token.is(Sense.Measure.class) ? numbers.joinedFraction(at + 1) : null;
      if (half != null && !token.definite() && !token.joined()) {
        add(at, at + 2, BigDecimal.ONE.add(half), tokens.text(at, at + 1));
        return at + 2;
      }
      ShareReader.Share share = shares.read(at);
      if (share == null) {
        return at;
      }
      add(at, share.end(), share.value(), share.of());
      return share.end();
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
        add(at - 1, at + 1, BigDecimal.ONE, tokens.text(at - 1, at));
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
      if (!word && isNumberedBy(at, numeral)) {
        return numeral.end();
      }
      if (!word && isArticle(tokens.get(at - 1)) && isPlainDefinite(tokens.get(at - 2))) {
        return definiteDigits(at, numeral);
      }
      if (numeral.end() == at + 1 && isScaleAlone(token)) {
        return twoOfScale(at, token);
      }
      boolean percents = CountedReader.isPercent(tokens.get(numeral.end()));
      if (numeral.value().compareTo(BigDecimal.ONE) == 0 && word && !percents) {
        one(at);
        return numeral.end();
      }
      if (numeral.value().compareTo(TWO) == 0 && word && isDual(at)) {
        add(at - 1, at + 1, TWO, tokens.text(at - 1, at));
        return numeral.end();
      }
      int upper = range(numeral.end());
      Numeral second = upper < 0 ? null : numbers.read(upper);
      if (second != null && tokens.get(second.end()).unit() != null && isTimeRange(at)) {
        return second.end() + 1;
      }
      if (second != null
          && !names.isName(upper, second)
          && tokens.get(second.end()).unit() == null) {
        return range(at, numeral, upper, second);
      }
      if (tokens.get(numeral.end()).is(Sense.Fraction.class)) {
        return numeral.end() + 1;
      }
      Token mark = tokens.get(at - 1);
      if (mark.is('%') || mark.is('٪')) {
        add(at, numeral.end(), numeral.value(), "%");
        return numeral.end();
      }
      CountedReader.Counted counted = counts.read(at, numeral);
      if (counted == null) {
        return numeral.end();
      }
      boolean currency = counted.unit() == null && CountedReader.isCurrencyMark(mark);
      BigDecimal half =
          tokens.get(counted.end() - 1).is(Sense.Measure.class)
              ? numbers.joinedFraction(counted.end())
              : null;
      int end = half == null ? counted.end() : counted.end() + 1;
      BigDecimal value = half == null ? numeral.value() : numeral.value().add(half);
      add(at, end, value, currency ? mark.word().surface() : counted.unit());
      return end;
    }

    /** {@code أعمارهم بين 14 و16 عاما}: both bounds are of the time that the second tells. */
    private boolean isTimeRange(int at) {
      Token before = tokens.get(at - 1);
      return before.word().key().equals("بين") || before.is(Role.OF);
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
      boolean measured = next.is(Sense.Measure.class) && !CountedReader.isPercent(next);
      Token before = tokens.get(at - 1);
      boolean told =
          before.is(Role.HARM) || before.is(Role.PAST) || before.approximates(Side.BEFORE);
      boolean dual = !next.joined() && (measured || told && CountedNoun.is(next));
      if (!dual || cardinal == null) {
        return at + 1;
      }
      add(at, at + 2, BigDecimal.valueOf(2 * cardinal.value()), tokens.text(at + 1, at + 2));
      return at + 2;
    }

    /** {@code بين 4 و8 مليارات درهم}: the first bound shares the scale and the unit. */
    private int range(int at, Numeral first, int upper, Numeral second) {
      CountedReader.Counted counted = counts.read(upper, second);
      if (counted == null) {
        return second.end();
      }
      BigDecimal scale = sharedScale(first, upper, second);
      add(at, counted.end(), first.value().multiply(scale), counted.unit());
      add(upper, counted.end(), second.value(), counted.unit());
      return counted.end();
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
      boolean few = numeral.isWithin(3, isCompound(at, numeral) ? MOST : MOST_DEFINITE);
      if (few && NounForms.hasPronoun(before) && !isCountedBefore(before, numeral)) {
        add(at - 1, numeral.end(), numeral.value(), tokens.text(at - 1, at));
        return numeral.end();
      }
      if (!few || !isPlainDefinite(before)) {
        return numeral.end();
      }
      boolean apart = before.joined();
      boolean described = !apart && isPlainDefinite(tokens.get(at - 2));
      boolean owned =
          !apart && before.word().surface().endsWith("ة") && isOwned(tokens.get(at - 2));
      int noun = described || owned ? at - 2 : at - 1;
      if (!isCountedBefore(tokens.get(noun), numeral)) {
        add(noun, numeral.end(), numeral.value(), tokens.text(noun, noun + 1));
      }
      return numeral.end();
    }

    /** {@code الخمسة عشر}, {@code السبع والعشرين}: the ordinal has another word for its units. */
    private boolean isCompound(int at, Numeral numeral) {
      Sense.Cardinal units = tokens.get(at).cardinal();
      return units != null && units.kind() == CardinalKind.UNIT && numeral.end() > at + 1;
    }

    /** {@code الأطراف الـ 9}. */
    private int definiteDigits(int at, Numeral numeral) {
      Token noun = tokens.get(at - 2);
      if (numeral.isInteger() && !counts.isYear(at, numeral) && !isCountedBefore(noun, numeral)) {
        add(at - 2, numeral.end(), numeral.value(), noun.word().surface());
      }
      return numeral.end();
    }

    /** {@code التقرير الـ51} is the fifty-first. */
    private static boolean isNumbered(Token noun) {
      return noun.is(Role.NUMBERED) || noun.is(Role.LABEL);
    }

    /** {@code الدورة 34 السنوية}, {@code الذكرى 72 لانتصار الحلفاء}: nothing is counted. */
    private boolean isNumberedBy(int at, Numeral numeral) {
      Token noun = tokens.get(at - 1);
      Token next = tokens.get(numeral.end());
      boolean of = next.word().stems().stream().anyMatch(stem -> stem.preposition() == 'ل');
      boolean counted = CountedNoun.is(next) && !of && !next.definite();
      return noun.definite() && noun.is(Role.NUMBERED) && noun.unit() == null && !counted;
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

    private void add(int from, int end, BigDecimal value, @Nullable String unit) {
      int start = from;
      boolean approximate = false;
      Token before = tokens.get(start - 1);
      boolean bracket = before.is('(') && tokens.holds(')', from, end);
      if (CountedReader.isPercent(before) || CountedReader.isCurrencyMark(before) || bracket) {
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
      if (said.add(tokens.text(from, end))) {
        found.add(new Quantity(tokens.span(start, stop), plain, unit, approximate));
      }
    }
  }
}
