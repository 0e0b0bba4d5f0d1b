package org.isnad.analysis.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.Lexicon;

/** The short lists of words that the rules ask for, by their names. */
final class WordLists {

  private final Map<String, Set<String>> lists = new HashMap<>();

  WordLists() {
    Map<String, Set<String>> words = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read(WordLists.class, "word-lists.txt", 2)) {
      words.computeIfAbsent(entry.field(0), name -> new HashSet<>()).add(entry.field(1));
    }
    words.forEach((name, list) -> lists.put(name, KeySet.of(list)));
  }

  /**
   * The words of a list, folded unless the file says otherwise.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  Set<String> list(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no list of words: " + name);
    }
    return words;
  }
}
