package org.isnad.analysis.statement;

import java.util.Set;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Word;

/**
 * أن and لا in one word: what it brings is denied, {@code تمنى ألا يتكرر الحادث} → {@code لا يتكرر
 * الحادث}.
 */
final class NegatedThat {

  private static final Set<String> WORDS = Set.of("ألا", "ألّا", "ألاّ", "بألا", "بألّا", "بألاّ");

  private NegatedThat() {}

  static boolean is(Word word) {
    return WORDS.contains(word.surface());
  }

  /** Where لا begins in such a word. */
  static int negation(Word word) {
    return word.start() + word.surface().indexOf(ArabicLetters.LAM);
  }
}
