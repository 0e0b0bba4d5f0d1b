package org.isnad.archive.search;

import java.util.List;

/**
 * How what was found is divided by one of its sides.
 *
 * <p>{@code outlet}: الميناء 12, النشرة 7.
 *
 * @param name of the query language's field: {@code outlet}, {@code day}, {@code entity}, {@code
 *     country}, {@code event}, {@code act}, {@code speaker}
 * @param values the most frequent ones, most first; days in their order
 */
public record Facet(String name, List<Value> values) {

  public Facet {
    values = List.copyOf(values);
  }

  /**
   * @param count how many of what was found have it
   */
  public record Value(String label, long count) {}
}
