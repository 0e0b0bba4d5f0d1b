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
    /** None behind the last words, so that no look goes there. */
    private @Nullable Map<String, Node<T>> next;

    private @Nullable T value;

    Node<T> add(String key) {
      if (next == null) {
        next = new HashMap<>();
      }
      return next.computeIfAbsent(key, added -> new Node<>());
    }

    @Nullable Node<T> get(String key) {
      return next == null ? null : next.get(key);
    }
  }

  /**
   * A phrase found.
   *
   * @param first the reading of the first word
   * @param endWord index after the last word
   */
  public record Match<T>(T value, Stem first, int firstWord, int endWord) {}

  /** The nodes behind the first words: most words of a text begin no phrase. */
  private final KeyMap<Node<T>> first;

  private final WordReader reader = new WordReader();

  /** Phrases with a table of their own, which no text was read with. */
  public Phrases() {
    this(new Spellings());
  }

  public Phrases(Spellings spellings) {
    this.first = new KeyMap<>(spellings);
  }

  /** Adds a phrase; the words of {@code phrase} are separated by white space. */
  public void put(String phrase, T value) {
    Node<T> node = null;
    for (String key : reader.keys(phrase)) {
      node = node == null ? first.at(key, Node::new) : node.add(key);
    }
    if (node != null) {
      node.value = value;
    }
  }

  /**
   * The longest phrase whose first word is the one at {@code index}, in any of its readings; none
   * behind the last word.
   */
  public Optional<Match<T>> find(List<Word> words, int index) {
    if (index >= words.size()) {
      return Optional.empty();
    }
    Match<T> longest = null;
    for (Stem stem : words.get(index).stems()) {
      Node<T> node = first.get(stem);
      Match<T> match = node == null ? null : longest(node, stem, words, index);
      if (match != null && (longest == null || match.endWord() > longest.endWord())) {
        longest = match;
      }
    }
    return Optional.ofNullable(longest);
  }

  private static <T> @Nullable Match<T> longest(
      Node<T> first, Stem stem, List<Word> words, int index) {
    Match<T> longest = null;
    Node<T> node = first;
    int end = index + 1;
    while (node != null) {
      T value = node.value;
      if (value != null) {
        longest = new Match<>(value, stem, index, end);
      }
      node = end < words.size() ? node.get(words.get(end++).key()) : null;
    }
    return longest;
  }
}
