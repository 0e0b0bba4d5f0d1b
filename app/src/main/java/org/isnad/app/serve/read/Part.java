package org.isnad.app.serve.read;

import java.util.List;
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
}
