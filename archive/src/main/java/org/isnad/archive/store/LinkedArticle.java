package org.isnad.archive.store;

import java.time.LocalDate;
import java.util.List;
import org.isnad.archive.copy.CopyArticle;
import org.isnad.archive.story.Days;
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

  /**
   * As it is when it is compared.
   *
   * @param days null where it tells none
   */
  public static LinkedArticle of(
      long number, CopyArticle article, @Nullable Days days, long story, long copies) {
    return new LinkedArticle(
        number,
        article.id(),
        days == null ? null : days.date(),
        days == null ? null : days.earliest(),
        days == null ? null : days.latest(),
        article.length(),
        article.credits(),
        story,
        copies);
  }

  public LinkedArticle {
    credits = List.copyOf(credits);
  }
}
