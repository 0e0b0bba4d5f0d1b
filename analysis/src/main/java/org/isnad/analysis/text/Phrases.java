package org.isnad.analysis.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A trie of phrases, looked up by words: the longest phrase that starts at a word.
 *
 * <p>With {@code الأمم المتحدة} in it, {@code للأمم المتحدة} matches, from the stem of its first
 * word on. Keys are folded. Build it once per load; lookups do not change it.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private @Nullable T value;
  }

  /**
   * A phrase found.
   *
   * @param first the reading of the first word
   * @param endWord index after the last word
   */
  public record Match<T>(T value, Stem first, int firstWord, int endWord) {}

  private final Node<T> root = new Node<>();

  /** Adds a phrase; the words of {@code phrase} are separated by white space. */
  public void put(String phrase, T value) {
    Node<T> node = root;
    for (Word word : new WordReader().read(phrase)) {
      node = node.next.computeIfAbsent(word.key(), key -> new Node<>());
    }
    node.value = value;
  }

  /** The longest phrase whose first word is the one at {@code index}, in any of its readings. */
  public Optional<Match<T>> find(List<Word> words, int index) {
    Match<T> longest = null;
    for (Stem stem : words.get(index).stems()) {
      Match<T> match = find(words, index, stem);
      if (match != null && (longest == null || match.endWord() > longest.endWord())) {
        longest = match;
      }
    }
    return Optional.ofNullable(longest);
  }

  private @Nullable Match<T> find(List<Word> words, int index, Stem stem) {
    Match<T> longest = null;
    Node<T> node = root.next.get(stem.key());
    int end = index + 1;
    while (node != null) {
      T value = node.value;
      if (value != null) {
        longest = new Match<>(value, stem, index, end);
      }
      node = end < words.size() ? node.next.get(words.get(end++).key()) : null;
    }
    return longest;
  }
}
