package org.isnad.app.evaluate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How often each folded word stands in a text, whatever the order.
 *
 * <p>{@code وقال إنه قال} → وقال 1, انه 1, قال 1.
 *
 * @param size of all words together
 */
record WordBag(Map<String, Integer> counts, int size) {

  static WordBag of(String text) {
    return ofTexts(Stream.of(text));
  }

  static WordBag ofTexts(Stream<String> texts) {
    return ofWords(texts.map(Fold::words).flatMap(Collection::stream).toList());
  }

  static WordBag ofWords(Collection<String> words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String word : words) {
      counts.merge(word, 1, Integer::sum);
    }
    return new WordBag(counts, words.size());
  }

  /** How many words both have, each as often as it stands in both. */
  int common(WordBag other) {
    int common = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      common += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
    }
    return common;
  }

  /** The harmonic mean of the shares of words in common: 1 for the same words, 0 for none. */
  double f1(WordBag other) {
    int common = common(other);
    return common == 0 ? 0 : 2.0 * common / (size + other.size);
  }
}
