package org.isnad.archive.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The articles of a story, and what they are together.
 *
 * @param ids by day
 * @param outlets that published them, those with the most articles first
 * @param days how many of them were published on each day, as far as they tell it or others do
 */
public record StoryArticles(
    List<String> ids, List<String> outlets, SortedMap<LocalDate, Integer> days) {

  public StoryArticles {
    ids = List.copyOf(ids);
    outlets = List.copyOf(outlets);
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
  }
}
