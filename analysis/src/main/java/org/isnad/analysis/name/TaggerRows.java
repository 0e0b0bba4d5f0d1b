package org.isnad.analysis.name;

import java.util.Arrays;

/** Gathers the rows of a {@link TaggerModel} that the facts about one word are hashed to. */
final class TaggerRows {

  /** More than any word has facts. */
  private static final int MOST = 80;

  private final int[] rows = new int[MOST];
  private int size;

  /**
   * @param sort what sort of fact it is
   */
  void add(String sort, int value) {
    int hash = mix(sort.hashCode(), value);
    rows[size++] = (hash ^ hash >>> 16) >>> 1 & TaggerModel.ROWS - 1;
  }

  void add(String sort, int place, int one, int other) {
    add(sort, mix(mix(place, one), other));
  }

  /** The same sort of fact at each place of a window. */
  void addEach(String sort, int[] values) {
    for (int i = 0; i < values.length; i++) {
      add(sort, mix(i, values[i]));
    }
  }

  int[] toArray() {
    return Arrays.copyOf(rows, size);
  }

  /** One hash of two, the same on every machine. */
  static int mix(int one, int other) {
    int hash = (one * 31 + other) * 0x9e3779b1;
    hash ^= hash >>> 15;
    return hash * 0x85ebca6b;
  }
}
