package org.isnad.analysis.statement;

import java.util.EnumSet;

/**
 * The lists of {@code words.txt} that hold one word: asked for nearly every word of an article,
 * many times, and so always a set of one and the same kind.
 */
final class WordLists {

  static final WordLists NONE = new WordLists();

  private final EnumSet<WordList> lists = EnumSet.noneOf(WordList.class);

  /** Only while the lexicon is read. */
  void add(WordList list) {
    lists.add(list);
  }

  boolean contains(WordList list) {
    return lists.contains(list);
  }
}
