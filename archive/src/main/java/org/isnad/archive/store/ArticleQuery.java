package org.isnad.archive.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are listed, by what their records tell: the newest first, those without a day
 * last; of one day by id.
 *
 * @param outlet that published them; null for any
 * @param from the first day; null with {@code to} for all, those without a day too
 * @param to the last day
 * @param after a cursor that {@link Part#next} gave; null for the first part
 * @param most how many are listed
 */
public record ArticleQuery(
    @Nullable String outlet,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String after,
    int most) {

  public ArticleQuery {
    if (most < 0) {
      throw new IllegalArgumentException("most " + most);
    }
  }
}
