package org.isnad.analysis.time;

import java.util.List;
import org.isnad.analysis.time.Sense.Role;

/** Tells a noun that a number before it can count: {@code 12 سفينة}. */
final class CountedNoun {

  /** How a word starts that has a preposition, or و, or is a verb after ل. */
  private static final List<String> NOT_A_NOUN =
      List.of("بال", "لل", "كال", "وال", "فال", "لي", "لت");

  /** {@code بالغ}, {@code بالغين}: a noun although it starts with بال. */
  private static final String ADULT = "بالغ";

  private CountedNoun() {}

  /** {@code وامتناع}, {@code وإصابة}, {@code واستشهاد}: a noun joined by و that no lexicon has. */
  private static boolean isJoined(Token token) {
    String surface = token.word().surface();
    String key = token.word().key();
    if (key.length() < 5 || key.charAt(0) != 'و') {
      return false;
    }
    boolean hamza =
        surface.charAt(1) == 'أ' || surface.charAt(1) == 'إ' || surface.charAt(1) == 'آ';
    boolean derived = key.startsWith("واست") || key.startsWith("وان") || key.charAt(3) == 'ت';
    return hamza || key.charAt(1) == 'ا' && derived;
  }

  /** A counted noun is indefinite and not joined to what is before. */
  static boolean is(Token token) {
    String key = token.word().key();
    return token.word().isArabic()
        && !token.definite()
        && token.stem().proclitics().isEmpty()
        && !token.is(Role.FUNCTION)
        && !token.is(Sense.Approximation.class)
        && !token.is(Sense.Cardinal.class)
        && !token.is(Sense.Fraction.class)
        && (!token.known().temporal() || token.month() != null)
        && key.length() > 1
        && !isJoined(token)
        && (key.startsWith(ADULT) || !isLed(token));
  }

  /**
   * Whether it starts as a word does that has a preposition or و, or is a verb: {@code للمجتمع}.
   */
  static boolean isLed(Token token) {
    String key = token.word().key();
    return NOT_A_NOUN.stream().anyMatch(key::startsWith);
  }
}
