package org.isnad.analysis.time;

import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Unit;

/** Tells the age of a person from an amount of time. */
final class Ages {

  private static final int AGE_DISTANCE = 6;
  private static final int LENGTH_DISTANCE = 5;

  private final Tokens tokens;

  Ages(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The age of a person: {@code (34 عاما)}, {@code سالم، 34 عاما،}, {@code يبلغ من العمر 34 عاما}.
   */
  boolean isAge(int at, int end, Unit unit) {
    if (unit != Unit.YEAR && unit != Unit.MONTH) {
      return false;
    }
    Token before = tokens.get(at - 1);
    Token after = tokens.get(end);
    boolean bracketed = before.is('(') && after.is(')') || before.is('/') && after.is('/');
    boolean apposed = (isComma(before) || isBracketedAge(at, end)) && isEnd(after);
    boolean ofAge = after.is(Role.OF) && tokens.get(end + 1).is(Role.AGE);
    return bracketed
        || apposed
        || ofAge
        || before.is(Role.AGE_OF)
        || before.is(Role.REACHES) && !isLength(at)
        || isAfterAge(at)
        || before.word().key().equals("عن") && isOfDeath(at);
  }

  /** {@code والمدة التي تبلغ 15 عاما}: what reaches the amount is no person. */
  private boolean isLength(int at) {
    for (int i = at - 2; i >= at - LENGTH_DISTANCE; i--) {
      Token token = tokens.get(i);
      if (token.is(Role.DURING) || token.word().key().endsWith("المده")) {
        return true;
      }
    }
    return false;
  }

  /** {@code توفي الشاعر في باريس عن 79 عاما}. */
  private boolean isOfDeath(int at) {
    int first = tokens.text().sentenceOf(tokens.get(at).word()).firstWord();
    for (int i = at - 2; i >= 0 && tokens.get(i).word().index() >= first; i--) {
      if (tokens.get(i).is(Role.DEATH)) {
        return true;
      }
    }
    return false;
  }

  /** {@code تتراوح أعمارهم بين 22 سنة و31 سنة}. */
  private boolean isAfterAge(int at) {
    for (int i = at - 1; i >= at - AGE_DISTANCE; i--) {
      Token token = tokens.get(i);
      if (token.is(Role.AGE)) {
        return true;
      }
      if (token.word().isPunctuation()) {
        return false;
      }
    }
    return false;
  }

  /** {@code سالم (30) عاما}: after a name, with the number alone in brackets. */
  private boolean isBracketedAge(int at, int end) {
    Token name = tokens.get(at - 1);
    boolean years = tokens.get(end - 1).word().key().startsWith("عام");
    return tokens.get(at).is('(') && years && name.word().isArabic() && name.senses().isEmpty();
  }

  private static boolean isEnd(Token token) {
    return token.word().index() < 0 || token.word().isPunctuation() || token.joined();
  }

  private static boolean isComma(Token token) {
    return token.is('،') || token.is(',');
  }
}
