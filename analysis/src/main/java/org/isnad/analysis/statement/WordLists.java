package org.isnad.analysis.statement;

import java.util.EnumSet;
import java.util.Set;

/**
 * The lists of {@code words.txt} that hold one word: asked for nearly every word of an article,
 * many times, and so always a set of one and the same kind.
 */
final class WordLists {

  static final WordLists NONE = new WordLists(EnumSet.noneOf(WordList.class));

  private final EnumSet<WordList> lists;

  WordLists(Set<WordList> lists) {
    this.lists = EnumSet.noneOf(WordList.class);
    this.lists.addAll(lists);
  }

  boolean contains(WordList list) {
    return lists.contains(list);
  }
}
