package org.isnad.analysis.text;

import java.util.Collection;

/**
 * A list of words that every word of a text is compared with: one lexicon of those that share a
 * table of {@link Spellings}, so that each comparison is one bit.
 */
public final class WordSet {

  private final KeyNumbers words;

  /**
   * @param keys folded
   */
  public WordSet(Spellings spellings, Collection<String> keys) {
    this.words = new KeyNumbers(spellings);
    keys.forEach(key -> words.put(key, 0));
  }

  /** Whether it may hold any reading of a word: mostly it does not. */
  public boolean mayHold(Word word) {
    return words.mayHold(word);
  }

  /** Whether it holds any reading of a word. */
  public boolean holdsAny(Word word) {
    if (mayHold(word)) {
      for (Stem reading : word.stems()) {
        if (holds(reading)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it holds a word as it stands. */
  public boolean holds(Word word) {
    return holds(word.whole());
  }

  /** Whether it holds a reading, article included. */
  public boolean holds(Stem reading) {
    return words.get(reading) != KeyNumbers.NONE;
  }
}
