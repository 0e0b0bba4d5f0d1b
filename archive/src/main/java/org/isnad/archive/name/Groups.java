package org.isnad.archive.name;

import java.util.HashMap;
import java.util.Map;

/** Which numbers go together: those of which somebody said so, and all that these go with. */
final class Groups {

  private final Map<Long, Long> parents = new HashMap<>();

  /** One of those that a number goes together with, the same for all of them. */
  long of(long number) {
    long root = number;
    for (Long parent = parents.get(root); parent != null; parent = parents.get(root)) {
      root = parent;
    }
    for (long at = number; at != root; ) {
      Long next = parents.put(at, root);
      at = next == null ? root : next;
    }
    return root;
  }

  void together(long one, long other) {
    long first = of(one);
    long second = of(other);
    if (first != second) {
      parents.put(Math.max(first, second), Math.min(first, second));
    }
  }

  /** A label among numbers of blocks. */
  static long label(int label) {
    return -1 - (label & 0xffff_ffffL);
  }
}
