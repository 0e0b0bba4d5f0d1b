package org.isnad.analysis.time;

import java.math.BigDecimal;
import org.isnad.analysis.time.Sense.CardinalKind;
import org.isnad.analysis.time.Sense.MeasureKind;
import org.isnad.analysis.time.Sense.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a number counts or measures: {@code 12 سفينة} → سفينة, {@code ثلاثة من القادة} →
 * القادة, {@code 5 في المئة} → %.
 */
final class CountedReader {

  private static final int MOST_MINUTES = 120;

  /** So many words from عدد its number may stand. */
  private static final int MOST_WORDS = 12;

  private final Tokens tokens;

  CountedReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** What is counted: the words, and where they end. */
  record Counted(@Nullable String unit, int end) {}

  /**
   * The noun, measure or currency that the number counts; null where the number stands for none.
   */
  @Nullable Counted read(int from, Numeral numeral) {
    int at = numeral.end();
    if (tokens.get(at).is(')') && isOpened(from)) {
      at++;
    }
    Token token = tokens.get(at);
    if (isPercent(token) && !token.joined()) {
      return new Counted("%", at + 1);
    }
    int measure = token.is('/') && tokens.get(at + 1).is(Sense.Measure.class) ? at + 1 : at;
    if (tokens.get(measure).is(Sense.Measure.class) && !token.joined()) {
      int end = afterRate(measure + 1);
      return new Counted(tokens.text(measure, end), end);
    }
    if (isCurrencyMark(token)) {
      return new Counted(token.word().surface(), at + 1);
    }
    if (token.is(Role.OF) && isNoun(tokens.get(at + 1)) && !token.joined()) {
      return new Counted(tokens.text(at + 1, at + 2), at + 2);
    }
    if (token.is(Role.OF_THEM)) {
      return new Counted(null, at + 1);
    }
    if (isAccusative(at - 1)) {
      return new Counted(null, at);
    }
    if (isSquareOrCubicMetre(at)) {
      return new Counted(tokens.text(at, at + 2), at + 2);
    }
    if (CountedNoun.is(token) && (!isYear(from, numeral) || isCountedYear(token, numeral))) {
      return new Counted(tokens.text(at, at + 1), at + 1);
    }
    boolean percent = isPercent(tokens.get(numeral.end() - 2));
    return percent || isAlone(from, numeral) ? new Counted(null, at) : null;
  }

  /** After {@code /ساعة} of a speed; {@code at} where none is told. */
  private int afterRate(int at) {
    Token per = tokens.get(at + 1);
    boolean rate = tokens.get(at).is('/') && (per.unit() != null || per.word().key().length() == 1);
    return rate && per.word().isArabic() ? at + 2 : at;
  }

  /** The bracket before the number, or before both of {@code (200 - 250) مراجعا}. */
  boolean isOpened(int from) {
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

  static boolean isPercent(Token token) {
    Sense.Measure measure = token.as(Sense.Measure.class);
    boolean word = measure != null && measure.kind() == MeasureKind.PERCENT;
    return word || token.is('%') || token.is('٪');
  }

  static boolean isCurrencyMark(Token token) {
    return token.is('$') || token.is('€') || token.is('£');
  }

  /**
   * A number without a noun stands for people or things told before, where it is large and no year,
   * and no noun before it makes it that noun's name: مخرج 25.
   */
  private boolean isAlone(int from, Numeral numeral) {
    Token before = tokens.get(from - 1);
    if (numeral.digits() && (before.is(':') || isGoal(from, numeral))) {
      return false;
    }
    boolean harmed =
        before.is(Role.HARM) || before.is(Role.OUT_OF) || before.is(Role.PAST) && !numeral.digits();
    if (harmed && numeral.isInteger() || numeral.digits() && !numeral.isInteger()) {
      return true;
    }
    if (before.is(Role.NUMBER_OF) && numeral.isInteger()) {
      return true;
    }
    if (numeral.value().compareTo(BigDecimal.TEN) <= 0 || isYear(from, numeral)) {
      return false;
    }
    boolean grouped = numeral.digits() && !Digits.isPlain(tokens.get(from).word().key());
    boolean noun = before.word().isArabic() && before.senses().isEmpty() && !grouped;
    return !numeral.digits() || !noun || isNumberOf(from);
  }

  /** {@code وعددهم 250}, {@code عدد القتلى 34}, {@code بلغ عدد المسجلين في المدينة 4120}. */
  private boolean isNumberOf(int from) {
    for (int i = from - 1; i >= Math.max(0, from - MOST_WORDS); i--) {
      Token token = tokens.get(i);
      if (token.word().isPunctuation() || token.isNumber()) {
        return false;
      }
      if (token.is(Role.NUMBER_OF)) {
        return !tokens.get(i + 1).is(Role.OF);
      }
    }
    return false;
  }

  /** {@code وسجل سالم الحداد (42)}: the minute of a match after a name. */
  private boolean isGoal(int from, Numeral numeral) {
    Token scorer = tokens.get(from - 2);
    return tokens.get(from - 1).is('(')
        && numeral.isWithin(1, MOST_MINUTES)
        && scorer.word().isArabic()
        && scorer.senses().isEmpty();
  }

  boolean isYear(int from, Numeral numeral) {
    return numeral.digits()
        && numeral.isWithin(1900, 2100)
        && Digits.isPlain(tokens.get(from).word().key());
  }
}
