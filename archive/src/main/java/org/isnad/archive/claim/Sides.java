package org.isnad.archive.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * On which sides of {@link Opposites} the words of a content stand, and beside which other words:
 * that prices rise and that exports fall is not contrary.
 */
final class Sides {

  static final Sides NONE = new Sides(Map.of());

  private final Map<Integer, Set<String>> beside;

  private Sides(Map<Integer, Set<String>> beside) {
    this.beside = beside;
  }

  /** Gathers sides as the words of a content are read. */
  static final class Gathering {
    private final Map<Integer, Set<String>> beside = new HashMap<>();

    /**
     * @param near what the content is compared by that stands near the word
     */
    void add(Set<Integer> sides, Set<String> near) {
      sides.forEach(side -> beside.computeIfAbsent(side, key -> new HashSet<>()).addAll(near));
    }

    Sides sides() {
      return beside.isEmpty() ? NONE : new Sides(beside);
    }
  }

  /**
   * Whether one content stands on a side that the other stands across from, of the same thing, and
   * nowhere beside.
   */
  boolean areAcrossFrom(Sides other) {
    boolean across = false;
    for (Map.Entry<Integer, Set<String>> own : beside.entrySet()) {
      int side = own.getKey();
      if (other.beside.containsKey(side)) {
        return false;
      }
      Set<String> rival = other.beside.get(side ^ 1);
      across |=
          rival != null
              && !beside.containsKey(side ^ 1)
              && own.getValue().stream().anyMatch(rival::contains);
    }
    return across;
  }
}
