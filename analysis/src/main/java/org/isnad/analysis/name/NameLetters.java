package org.isnad.analysis.name;

import java.util.HashMap;
import java.util.Map;
import org.isnad.analysis.text.Lexicon;

/**
 * Tells by its letters whether a word that is in no list looks like a foreign name: {@code
 * كوستيلوف} does, {@code احتواؤها} does not.
 *
 * <p>Each three letters count for or against, by how often they occur in known names and in
 * ordinary words. Of words held out 89% of the names pass and 6% of the ordinary words.
 */
final class NameLetters {

  /** Tenths of a natural logarithm. */
  private static final int ENOUGH = 10;

  /** Below this it is hardly a name of any kind. */
  private static final int TOO_LITTLE = -20;

  private final Map<String, Integer> weights = new HashMap<>(20_000);

  NameLetters() {
    for (Lexicon.Entry entry : Lexicon.read(NameLetters.class, "name-letters.txt", 2)) {
      weights.put(entry.field(0), Integer.valueOf(entry.field(1)));
    }
  }

  /**
   * @param key a folded word
   */
  boolean areForeign(String key) {
    return score(key) > ENOUGH;
  }

  /** Whether the letters speak against any name: يشتهر. */
  boolean speakAgainst(String key) {
    return score(key) < TOO_LITTLE;
  }

  private int score(String key) {
    String padded = "^^" + key + "$";
    int sum = 0;
    for (int i = 0; i + 3 <= padded.length(); i++) {
      sum += weights.getOrDefault(padded.substring(i, i + 3), 0);
    }
    return sum;
  }
}
