package org.isnad.archive.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is kept to be compared with others, and where that brought it.
 *
 * @param number of the article in the store
 * @param day of publication as its own record tells it; null, with {@code earliest} and {@code
 *     latest}, where it tells none
 * @param length of its text
 * @param credits the agencies it names
 * @param story the number of the first article of its story
 * @param copies the number of the first article of its text; its own where it is no copy
 */
public record LinkedArticle(
    long number,
    String id,
    @Nullable LocalDate day,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    int length,
    List<String> credits,
    long story,
    long copies) {

  public LinkedArticle {
    credits = List.copyOf(credits);
  }
}
