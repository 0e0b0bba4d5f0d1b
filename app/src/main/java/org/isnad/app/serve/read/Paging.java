package org.isnad.app.serve.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.isnad.app.serve.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a list that is sorted by a key, the greatest first, and for one key by id. What is added
 * or goes meanwhile moves nothing else.
 *
 * @param list which list it is, with all that it was asked with
 */
record Paging<T>(String list, Function<T, String> key, Function<T, String> id) {

  /** All, in the order of the list. */
  List<T> sorted(List<T> all) {
    return all.stream().sorted(Comparator.comparing(key).reversed().thenComparing(id)).toList();
  }

  Part<T> part(List<T> sorted, @Nullable String cursor, int limit) {
    int from = cursor == null ? 0 : after(sorted, Cursor.keys(list, cursor, 2));
    List<T> items = new ArrayList<>(sorted.subList(from, Math.min(sorted.size(), from + limit)));
    boolean more = from + limit < sorted.size();
    T last = items.isEmpty() ? null : items.get(items.size() - 1);
    String next = more && last != null ? Cursor.of(list, key.apply(last), id.apply(last)) : null;
    return new Part<>(items, sorted.size(), next);
  }

  private int after(List<T> sorted, List<String> keys) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      T item = sorted.get(middle);
      int order = keys.get(0).compareTo(key.apply(item));
      boolean shown = order == 0 ? id.apply(item).compareTo(keys.get(1)) <= 0 : order < 0;
      if (shown) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
