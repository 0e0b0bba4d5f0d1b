package org.isnad.analysis.time;

import java.math.BigDecimal;
import org.isnad.analysis.time.Sense.Cardinal;
import org.isnad.analysis.time.Sense.CardinalKind;
import org.isnad.analysis.time.Sense.Ordinal;
import org.jspecify.annotations.Nullable;

/**
 * Reads an ordinal in words: {@code السادس عشر} → 16, {@code الخامسة والعشرين} → 25, {@code
 * الثلاثون} → 30, {@code المئة والخامسة} → 105. The last (الأخير) is none.
 */
final class OrdinalReader {

  private final Tokens tokens;
  private final NumberParser numbers;

  OrdinalReader(Tokens tokens, NumberParser numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /** The ordinal that starts at a token; null where there is none. */
  @Nullable Numeral read(int at) {
    Numeral small = small(at);
    return small != null ? small : large(at);
  }

  /** One made of an ordinal word, up to 99. */
  @Nullable Numeral small(int at) {
    Ordinal ordinal = tokens.get(at).as(Ordinal.class);
    if (ordinal == null || ordinal.value() < 1) {
      return null;
    }
    Cardinal ten = tokens.get(at + 1).cardinal();
    if (ten != null && ten.kind() == CardinalKind.TEN && !tokens.get(at + 1).joined()) {
      return numeral(ordinal.value() + 10, at + 2);
    }
    int next = tokens.get(at + 1).word().key().equals("و") ? at + 2 : at + 1;
    Cardinal tens = tokens.get(next).cardinal();
    boolean joined = next > at + 1 || tokens.get(next).joined();
    return tens != null && tens.kind() == CardinalKind.TENS && joined
        ? numeral(ordinal.value() + tens.value(), next + 1)
        : numeral(ordinal.value(), at + 1);
  }

  /** A cardinal with the article stands for the ordinal that has no word: {@code العشرون}. */
  private @Nullable Numeral large(int at) {
    Token token = tokens.get(at);
    Numeral number = token.definite() && token.is(Cardinal.class) ? numbers.read(at) : null;
    if (number == null) {
      return null;
    }
    boolean joined = tokens.get(number.end()).joined();
    Numeral rest = joined ? small(number.end()) : null;
    return rest == null ? number : new Numeral(number.value().add(rest.value()), rest.end(), false);
  }

  private static Numeral numeral(long value, int end) {
    return new Numeral(BigDecimal.valueOf(value), end, false);
  }
}
