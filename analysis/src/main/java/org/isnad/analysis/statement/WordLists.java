package org.isnad.analysis.statement;

import java.util.Set;

/**
 * The lists of {@code words.txt} that hold one word, as bits: asked for nearly every word of an
 * article, many times.
 */
@SuppressWarnings("EnumOrdinal") // a place among the bits, in memory alone
final class WordLists {

  static final WordLists NONE = new WordLists(Set.of());

  private final long[] bits = new long[WordList.values().length / Long.SIZE + 1];

  WordLists(Set<WordList> lists) {
    for (WordList list : lists) {
      bits[list.ordinal() / Long.SIZE] |= 1L << list.ordinal();
    }
  }

  boolean contains(WordList list) {
    return (bits[list.ordinal() / Long.SIZE] & 1L << list.ordinal()) != 0;
  }
}
