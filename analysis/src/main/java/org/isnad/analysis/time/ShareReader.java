package org.isnad.analysis.time;

import java.math.BigDecimal;
import java.math.MathContext;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.time.Sense.Fraction;
import org.isnad.analysis.time.Sense.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads a fraction of something: {@code نصف الأعضاء}, {@code ثلثا سكان المدينة}, {@code ثلاثة أرباع
 * الميزانية}, {@code نصفهم}, {@code 8 من كل 10 أشخاص}.
 *
 * <p>The thing is definite, or made so by what follows it. خمس and the like are fractions only
 * where the text writes their vowel (خُمس), for without it they are numbers, and ثمن a price.
 */
final class ShareReader {

  private static final int EIGHTH = 8;

  private final Tokens tokens;
  private final NumberParser numbers;

  ShareReader(Tokens tokens, NumberParser numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /**
   * A fraction.
   *
   * @param of what it is a fraction of; null where a pronoun stands for it
   */
  record Share(BigDecimal value, @Nullable String of, int end) {}

  /** The fraction at {@code at}; null where there is none. */
  @Nullable Share read(int at) {
    Share ratio = ratio(at);
    if (ratio != null) {
      return ratio;
    }
    int times = numbers.countOfParts(at);
    int part = times > 0 ? at + 1 : at;
    Token token = tokens.get(part);
    Fraction fraction = token.as(Fraction.class);
    if (fraction == null || token.definite() || times == 0 && isOtherWord(token, fraction)) {
      return null;
    }
    BigDecimal value =
        BigDecimal.valueOf((long) fraction.numerator() * Math.max(1, times))
            .divide(BigDecimal.valueOf(fraction.denominator()), MathContext.DECIMAL32);
    if (token.is(Role.PART_OF_THEM)) {
      return isVerb(part) || isOrdinal(part + 1) ? null : new Share(value, null, part + 1);
    }
    return isThing(part + 1) ? new Share(value, tokens.text(part + 1, part + 2), part + 2) : null;
  }

  /** {@code 8 من كل 10 أشخاص}, {@code واحد من كل خمسة} → 0.8, 0.2. */
  private @Nullable Share ratio(int at) {
    Numeral part = numbers.read(at);
    boolean every =
        part != null && tokens.get(part.end()).is(Role.OF) && isEvery(tokens.get(part.end() + 1));
    Numeral whole = part != null && every ? numbers.read(part.end() + 2) : null;
    if (part == null || whole == null || part.value().compareTo(whole.value()) >= 0) {
      return null;
    }
    BigDecimal value = part.value().divide(whole.value(), MathContext.DECIMAL32);
    return CountedNoun.is(tokens.get(whole.end()))
        ? new Share(value, tokens.text(whole.end(), whole.end() + 1), whole.end() + 1)
        : new Share(value, null, whole.end());
  }

  private static boolean isEvery(Token token) {
    return token.is(Role.EVERY) && !token.definite();
  }

  /** خمس, عشر and ثمن, unless they have their vowel; a plural (أرباع, إنصاف) wants its number. */
  private static boolean isOtherWord(Token token, Fraction fraction) {
    boolean vowelled = token.word().surface().indexOf(ArabicLetters.DAMMA) >= 0;
    boolean other = token.is(Sense.Cardinal.class) || fraction.denominator() == EIGHTH;
    return other && !vowelled || token.stem().key().charAt(0) == ArabicLetters.ALEF;
  }

  /** {@code أن نصفها بالخطيرة}: we describe it. */
  private boolean isVerb(int at) {
    boolean led = tokens.get(at - 1).word().key().equals("ان");
    return led || tokens.get(at + 1).stem().preposition() == 'ب';
  }

  /** {@code نصفها الثاني} is a part by its place. */
  private boolean isOrdinal(int at) {
    return tokens.get(at).definite() && tokens.get(at).is(Sense.Ordinal.class);
  }

  private boolean isThing(int at) {
    Token noun = tokens.get(at);
    boolean possible =
        noun.word().isArabic()
            && !noun.joined()
            && !CountedNoun.isLed(noun)
            && noun.stem().preposition() == 0
            && !noun.is(Role.FUNCTION)
            && !noun.is(Role.NO_SHARE)
            && !noun.is(Sense.Cardinal.class)
            && !noun.is(Sense.Part.class)
            && noun.unit() == null;
    if (!possible) {
      return false;
    }
    Token next = tokens.get(at + 1);
    boolean owned = next.definite() && next.word().isArabic() && next.stem().preposition() == 0;
    return noun.definite() || owned && !next.joined() || NounForms.hasPronoun(noun);
  }
}
