package org.isnad.analysis.time;

import java.math.BigDecimal;
import org.isnad.analysis.text.Word;
import org.isnad.analysis.time.Sense.CardinalKind;
import org.isnad.analysis.time.Sense.Role;

/** Tells a number that names something from one that counts: {@code المادة 7}, {@code إف-16}. */
final class NumberNames {

  private static final int MOST_DAYS = 31;

  private final Tokens tokens;

  NumberNames(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the number is a name, a place in a list or a score: إف 16, المادة 7, 3-2, 1-. */
  boolean isName(int at, Numeral numeral) {
    Token before = tokens.get(at - 1);
    Token after = tokens.get(numeral.end());
    boolean open = before.is('(');
    if (before.is(Role.LABEL) && !isCounted(numeral) || open && isAfterLabel(at - 1)) {
      return true;
    }
    if (before.is(Role.CLOCK) || before.is(Sense.Ordinal.class) && isTeen(at)) {
      return true;
    }
    if (!tokens.get(at).isNumber()) {
      return false;
    }
    if (before.is(Role.NUMBERED) && before.definite() && after.is(Role.OF)) {
      return true;
    }
    boolean touching = tokens.touches(at) && (before.isDash() || before.word().isArabic());
    boolean month = after.month() != null && !after.joined();
    if (month && numeral.isWithin(1, MOST_DAYS)) {
      return true;
    }
    if (isUpperBound(at, numeral)) {
      return false;
    }
    boolean latin = before.word().index() >= 0 && before.word().kind() == Word.Kind.LATIN;
    boolean article = before.stem().key().equals("ال");
    boolean negative = before.isDash() && !tokens.touches(at - 1);
    if (latin || touching && !article && !isJoint(before) && !negative) {
      return latin || !isMissingSpace(before, numeral);
    }
    boolean clock = after.is(':') && tokens.get(numeral.end() + 1).isNumber();
    boolean list = after.isDash() && !tokens.get(numeral.end() + 1).isNumber();
    boolean rate = after.is('/') && tokens.get(numeral.end() + 1).is(Sense.Measure.class);
    boolean slash =
        after.is('/') && !rate || before.is('/') || before.is(':') && tokens.touches(at);
    return clock || list || slash || isScore(numeral);
  }

  /** {@code أيد القرار 120 نائبا}: the noun in the accusative is counted. */
  private boolean isCounted(Numeral numeral) {
    Token noun = tokens.get(numeral.end());
    return numeral.digits() && CountedNoun.is(noun) && noun.word().key().endsWith("ا");
  }

  /** {@code المادة (7)}, {@code الهاتف المجاني (19988)}, {@code في عددها (190)}. */
  private boolean isAfterLabel(int bracket) {
    Token before = tokens.get(bracket - 1);
    boolean issue = before.is(Role.NUMBER_OF) && tokens.get(bracket - 2).is(Role.IN);
    return before.is(Role.LABEL)
        || issue
        || before.definite() && before.senses().isEmpty() && tokens.get(bracket - 2).is(Role.LABEL);
  }

  /** {@code 300-400 لاجئ}, {@code 70-80 دولارا}: what is counted shows that it is no score. */
  private boolean isUpperBound(int at, Numeral numeral) {
    Token lower = tokens.get(at - 2);
    BigDecimal from =
        tokens.get(at - 1).isDash() && lower.isNumber() ? Digits.read(lower.word().key()) : null;
    Token noun = tokens.get(numeral.end());
    boolean counts = CountedNoun.is(noun) || noun.is(Sense.Measure.class) || noun.is('%');
    boolean rises = from != null && from.compareTo(numeral.value()) < 0;
    return from != null && counts && (rises || noun.is(Sense.Measure.class));
  }

  /** عشر after an ordinal belongs to it: السادس عشر. */
  private boolean isTeen(int at) {
    Sense.Cardinal cardinal = tokens.get(at).cardinal();
    return cardinal != null && cardinal.kind() == CardinalKind.TEN;
  }

  /** {@code من6 دول}, {@code ويرافقهم13 مشرفا}: what is counted shows that a space is missing. */
  private boolean isMissingSpace(Token before, Numeral numeral) {
    Token noun = tokens.get(numeral.end());
    boolean apart = before.word().key().length() > 3 || before.is(Role.FUNCTION);
    return apart
        && before.word().isArabic()
        && (CountedNoun.is(noun) || noun.is(Sense.Measure.class));
  }

  private static boolean isJoint(Token before) {
    String key = before.word().key();
    return key.length() == 1 && "وبلفك".indexOf(key.charAt(0)) >= 0;
  }

  /** {@code 3-2} and {@code 5+1}. */
  private boolean isScore(Numeral numeral) {
    Token mark = tokens.get(numeral.end());
    Token other = tokens.get(numeral.end() + 1);
    Token after = tokens.get(numeral.end() + 2);
    boolean small = numeral.isWithin(0, 20) && other.isNumber();
    boolean plain = !after.word().isArabic() || after.senses().isEmpty() && after.definite();
    return small && (mark.is('+') || mark.isDash() && plain);
  }
}
