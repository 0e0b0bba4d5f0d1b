package org.isnad.archive.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what was asked for.
 *
 * @param total how much there is, whatever was left out
 * @param next a cursor by which the next part is asked for; null for the last
 */
public record Part<T>(List<T> list, long total, @Nullable String next) {

  public Part {
    list = List.copyOf(list);
  }
}
