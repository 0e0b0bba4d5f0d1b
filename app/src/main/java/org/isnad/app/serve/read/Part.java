package org.isnad.app.serve.read;

import java.util.List;
import org.isnad.app.serve.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param total how many the whole list has
 * @param next by which the part after this is asked for; null after the last
 */
public record Part<T>(List<T> items, long total, @Nullable String next) {

  public Part {
    items = List.copyOf(items);
  }

  /** The whole list. */
  public static <T> Part<T> whole(List<T> all) {
    return new Part<>(all, all.size(), null);
  }

  /**
   * Of a list that is known whole: read by place.
   *
   * @param list what the list is called in its cursors
   */
  public static <T> Part<T> of(String list, List<T> all, @Nullable String cursor, int limit) {
    int size = all.size();
    int from = cursor == null ? 0 : (int) Math.min(size, Cursor.place(list, cursor));
    int to = Math.min(size, from + limit);
    String next = to < size ? Cursor.of(list, Integer.toString(to)) : null;
    return new Part<>(all.subList(from, to), size, next);
  }
}
