package org.isnad.analysis.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number for each of many phrases, looked up by words: the longest phrase that starts at a word.
 *
 * <p>A trie in arrays, with a node for each beginning of a phrase. Keys are folded. Where its table
 * of {@link Spellings} was read with what was kept in it, what is put is let be.
 */
public final class PhraseNumbers {

  /** Of a node, whether another word may follow; above that the phrase's number, from one on. */
  private static final int GOES_ON = 1;

  /**
   * A phrase found.
   *
   * @param first the reading of the first word
   * @param endWord index after the last word
   */
  public record Match(int number, Stem first, int firstWord, int endWord) {}

  /** The even nodes, behind first words: most words of a text begin no phrase. */
  private final KeyNumbers first;

  /** The odd nodes, behind other words, by the node before and the word. */
  private final KeyIndex next;

  private int[] nodes;

  /** The next even node. */
  private int added;

  private final WordReader reader = new WordReader();

  public PhraseNumbers(Spellings spellings) {
    this.first = new KeyNumbers(spellings);
    ArrayReader kept = spellings.kept();
    if (kept == null) {
      this.next = new KeyIndex();
      this.nodes = new int[1 << 3];
      spellings.keepBy(this::keep);
    } else {
      this.next = new KeyIndex(kept);
      this.nodes = kept.ints();
    }
  }

  private void keep(ArrayWriter writer) {
    next.keep(writer);
    writer.ints(nodes, Math.max(added, next.size() * 2));
  }

  /** Whether it is to be filled by {@link #put}. */
  public boolean isFilled() {
    return first.isFilled();
  }

  /**
   * Adds a phrase; the words of {@code phrase} are separated by white space.
   *
   * @param number no negative one; it takes the place of one that the phrase has
   */
  public void put(String phrase, int number) {
    if (!isFilled()) {
      return;
    }
    int node = KeyNumbers.NONE;
    for (String key : reader.keys(phrase)) {
      node = node == KeyNumbers.NONE ? first(key) : next(node, key);
    }
    if (node != KeyNumbers.NONE) {
      nodes[node] = nodes[node] & GOES_ON | number + 1 << 1;
    }
  }

  private int first(String key) {
    int node = first.get(key);
    if (node == KeyNumbers.NONE) {
      node = added;
      added += 2;
      first.put(key, node);
      makeRoom(node);
    }
    return node;
  }

  private int next(int before, String key) {
    nodes[before] |= GOES_ON;
    int node = odd(next.put(before, key));
    makeRoom(node);
    return node;
  }

  private void makeRoom(int node) {
    if (node + 1 >= nodes.length) { // with the odd one beside it
      nodes = Arrays.copyOf(nodes, node * 2 + 2);
    }
  }

  private static int odd(int number) {
    return number << 1 | 1;
  }

  /**
   * The longest phrase whose first word is the one at {@code index}, in any of its readings; null
   * where there is none, as behind the last word.
   */
  public @Nullable Match find(List<Word> words, int index) {
    if (index >= words.size() || !first.mayHold(words.get(index))) {
      return null;
    }
    Match longest = null;
    for (Stem stem : words.get(index).stems()) {
      int node = first.get(stem);
      Match match = node == KeyNumbers.NONE ? null : longest(node, stem, words, index);
      if (match != null && (longest == null || match.endWord() > longest.endWord())) {
        longest = match;
      }
    }
    return longest;
  }

  private @Nullable Match longest(int firstNode, Stem stem, List<Word> words, int index) {
    int number = 0;
    int endWord = index;
    int end = index + 1;
    int node = firstNode;
    while (true) {
      int known = nodes[node];
      if (known > GOES_ON) {
        number = known >> 1;
        endWord = end;
      }
      if ((known & GOES_ON) == 0 || end == words.size()) {
        break;
      }
      int following = next.get(node, words.get(end++).key());
      if (following == KeyIndex.NONE) {
        break;
      }
      node = odd(following);
    }
    return number == 0 ? null : new Match(number - 1, stem, index, endWord);
  }
}
