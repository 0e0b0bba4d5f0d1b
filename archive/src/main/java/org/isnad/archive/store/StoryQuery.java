package org.isnad.archive.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which stories are listed, and in what order.
 *
 * @param all also those of one article
 * @param disputed only those in which somebody denies what another asserts
 * @param words what their title must have, in any spelling of hamza and the like; empty for any
 * @param outlet that tells them; null for any
 * @param from they were still told on that day or after it
 * @param to they were told on that day or before it
 * @param after a cursor that {@link Part#next} gave; null for the first part
 * @param skip how many are left out at the beginning
 * @param most how many are listed
 */
public record StoryQuery(
    boolean all,
    boolean disputed,
    String words,
    @Nullable String outlet,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Order order,
    @Nullable String after,
    long skip,
    long most) {

  /** Every one as far as it has days; else by id. */
  public enum Order {
    /** By the day on which they begin. */
    OLDEST,
    /** Those told last first. */
    NEWEST,
    /** Those with the most articles first. */
    LARGEST,
    /** Those with the most articles that are no copies first. */
    ORIGINS
  }

  /** All of two articles and more, the oldest first. */
  public static final StoryQuery ALL =
      new StoryQuery(false, false, "", null, null, null, Order.OLDEST, null, 0, Long.MAX_VALUE);

  public StoryQuery {
    if (skip < 0 || most < 0) {
      throw new IllegalArgumentException("skip " + skip + ", most " + most);
    }
  }

  /** Also those of one article. */
  public StoryQuery withAll(boolean also) {
    return new StoryQuery(also, disputed, words, outlet, from, to, order, after, skip, most);
  }

  public StoryQuery part(long leftOut, long limit) {
    return new StoryQuery(all, disputed, words, outlet, from, to, order, after, leftOut, limit);
  }
}
