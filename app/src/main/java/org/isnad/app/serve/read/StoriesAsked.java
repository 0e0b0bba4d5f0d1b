package org.isnad.app.serve.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which stories are asked for.
 *
 * @param all also those of one article
 * @param words that its title must have, in any spelling; empty for all
 * @param outlet that must tell it
 * @param from the first day that it may end on
 * @param to the last day that it may begin on
 */
public record StoriesAsked(
    boolean all,
    boolean disputed,
    String words,
    @Nullable String outlet,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Order order) {

  /** What comes first. */
  public enum Order {
    NEWEST,
    LARGEST,
    ORIGINS
  }
}
