package org.isnad.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Phrases, looked up by words: the longest phrase that starts at a word.
 *
 * <p>With {@code الأمم المتحدة} in it, {@code للأمم المتحدة} matches, from the stem of its first
 * word on. Keys are folded. Build it once per load; lookups do not change it.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

  /**
   * A phrase found.
   *
   * @param first the reading of the first word
   * @param endWord index after the last word
   */
  public record Match<T>(T value, Stem first, int firstWord, int endWord) {}

  private final PhraseNumbers numbers;

  /** In the order in which they were put. */
  private final List<T> values = new ArrayList<>();

  /** Phrases with a table of their own, which no text was read with. */
  public Phrases() {
    this(new Spellings());
  }

  public Phrases(Spellings spellings) {
    this.numbers = new PhraseNumbers(spellings);
  }

  /** Adds a phrase; the words of {@code phrase} are separated by white space. */
  public void put(String phrase, T value) {
    numbers.put(phrase, values.size());
    values.add(value);
  }

  /**
   * The longest phrase whose first word is the one at {@code index}, in any of its readings; none
   * behind the last word.
   */
  public Optional<Match<T>> find(List<Word> words, int index) {
    PhraseNumbers.Match match = numbers.find(words, index);
    return match == null
        ? Optional.empty()
        : Optional.of(
            new Match<>(
                values.get(match.number()), match.first(), match.firstWord(), match.endWord()));
  }
}
