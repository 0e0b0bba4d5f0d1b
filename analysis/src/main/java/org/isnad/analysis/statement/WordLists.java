package org.isnad.analysis.statement;

/**
 * The lists of {@code words.txt} that hold one word, as bits: asked for nearly every word of an
 * article, many times.
 */
final class WordLists {

  static final WordLists NONE = new WordLists();

  private final long[] bits = new long[(WordList.values().length + Long.SIZE - 1) / Long.SIZE];

  /** Only while the lexicon is read. */
  void add(WordList list) {
    bits[list.ordinal() / Long.SIZE] |= 1L << list.ordinal();
  }

  boolean contains(WordList list) {
    return (bits[list.ordinal() / Long.SIZE] & 1L << list.ordinal()) != 0;
  }
}
