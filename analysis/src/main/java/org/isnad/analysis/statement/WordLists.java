package org.isnad.analysis.statement;

import java.util.Set;

/**
 * The lists of {@code words.txt} that hold one word: asked for nearly every word of an article,
 * many times, and so always a set of one and the same kind.
 */
final class WordLists {

  static final WordLists NONE = new WordLists(Set.of());

  /** A bit for each list. */
  private final long[] lists = new long[(WordList.values().length >> 6) + 1];

  WordLists(Set<WordList> lists) {
    for (WordList list : lists) {
      this.lists[list.ordinal() >> 6] |= 1L << list.ordinal();
    }
  }

  boolean contains(WordList list) {
    int bit = list.ordinal();
    return (lists[bit >> 6] & 1L << bit) != 0;
  }
}
