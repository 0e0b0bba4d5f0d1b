package org.isnad.analysis.statement;

import java.util.Set;
import org.isnad.analysis.text.KeySet;

/**
 * {@code سبق أن}, {@code سبق له أن}, which stand between a subject and what it did before: {@code
 * الوزير سبق له أن وعد}.
 */
final class DoneBefore {

  private static final Set<String> THAT = KeySet.of("ان", "وان");
  private static final Set<String> WHOSE = KeySet.of("له", "لها", "لهم", "لنا", "لي");

  private DoneBefore() {}

  /** Index of the first of these words, before the verb at {@code verb}; else {@code verb}. */
  static int first(View view, int verb) {
    if (!THAT.contains(view.key(verb - 1))) {
      return verb;
    }
    int before = WHOSE.contains(view.key(verb - 2)) ? verb - 3 : verb - 2;
    return before >= 0 && view.withoutConjunction(before).key().equals("سبق") ? before : verb;
  }
}
