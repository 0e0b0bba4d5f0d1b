package org.isnad.analysis.text;

import java.util.Collection;

/**
 * A list of words that every word of a text is compared with: one lexicon of those that share a
 * table of {@link Spellings}, so that each comparison is one bit.
 */
public final class WordSet {

  private final KeyMap<Boolean> words;

  /**
   * @param keys folded
   */
  public WordSet(Spellings spellings, Collection<String> keys) {
    this.words = new KeyMap<>(spellings);
    keys.forEach(key -> words.put(key, Boolean.TRUE));
  }

  /** Whether it holds a word as it stands. */
  public boolean holds(Word word) {
    return words.holds(word.whole());
  }

  /** Whether it holds a reading, article included. */
  public boolean holds(Stem reading) {
    return words.holds(reading);
  }
}
