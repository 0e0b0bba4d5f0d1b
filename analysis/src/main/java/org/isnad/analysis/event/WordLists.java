package org.isnad.analysis.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.Lexicon;

/** The short lists of words that the rules ask for, by their names: {@code words.txt}. */
final class WordLists {

  private static final Map<String, Set<String>> LISTS = read();

  private WordLists() {}

  /**
   * The words of a list, folded; several words with a space between.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  static Set<String> of(String name) {
    Set<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no list of words for events: " + name);
    }
    return words;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read(WordLists.class, "words.txt", 3)) {
      Set<String> words = KeySet.of(entry.list(1).stream().map(Folding::key).toList());
      if (words.isEmpty() || lists.put(entry.field(0), words) != null) {
        throw entry.broken("no words, or a list of that name before");
      }
    }
    return lists;
  }
}
