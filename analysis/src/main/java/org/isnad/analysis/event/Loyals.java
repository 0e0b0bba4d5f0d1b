package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.text.Stem;

/**
 * Finds where a description ends that says for or against whom its people are.
 *
 * <p>{@code القوات الموالية للحكومة} and {@code النواب المقربين من الحركة} end after the other
 * side; without it the description would be anybody.
 */
final class Loyals {

  private static final int ADJECTIVES = 4;
  private static final String RECOGNISED = "المعترف";
  private static final Set<String> FROM = WordLists.of("loyal-from");

  private final Layers layers;

  Loyals(Layers layers) {
    this.layers = layers;
  }

  /**
   * Index after the other side.
   *
   * @param word index of the adjective, given back where no other side follows
   */
  int end(int word) {
    int limit = layers.sentence(word).endWord();
    int next = word + 1;
    if (next >= limit) {
      return word;
    }
    int other = FROM.contains(layers.word(next).key()) ? next + 1 : next;
    if (other == next && !isAfterLam(next) || other >= limit) {
      return word;
    }
    if (layers.mention(other) != null) {
      return layers.mentionEnd(other);
    }
    int end = other + 1;
    if (isDefinite(other)) {
      int holder = holder(end, limit);
      end = holder < 0 ? afterRecognised(end, limit) : layers.mentionEnd(holder);
    }
    boolean named = end < limit && layers.mention(end) != null && !isDefinite(other);
    return named ? layers.mentionEnd(end) : isDefinite(other) || other == next ? end : word;
  }

  /** {@code للرئيس اليمني السابق نيكوس كوستا}: the name behind the office, negative without one. */
  private int holder(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + ADJECTIVES); i++) {
      if (layers.mention(i) != null) {
        return layers.personIn(i, i + 1) == null ? -1 : i;
      }
      if (!isDefinite(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code للحكومة المعترف بها دوليا}: by whom the other side is recognised. */
  private int afterRecognised(int from, int limit) {
    if (from + 2 >= limit || !layers.word(from).key().equals(RECOGNISED)) {
      return from;
    }
    return layers.word(from + 2).key().endsWith("يا") ? from + 3 : from + 2;
  }

  private boolean isAfterLam(int word) {
    return layers.word(word).stems().any(s -> s.preposition() == 'ل')
        && layers.word(word).key().startsWith("ل");
  }

  private boolean isDefinite(int word) {
    for (Stem stem : layers.word(word).stems()) {
      if (layers.definite(stem)) {
        return true;
      }
    }
    return false;
  }
}
