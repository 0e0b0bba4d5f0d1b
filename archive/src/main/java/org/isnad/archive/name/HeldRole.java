package org.isnad.archive.name;

import java.time.LocalDate;
import java.util.List;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * An office or profession that articles give somebody, and when they did.
 *
 * @param title in the words of the first article: {@code وزير الدفاع}
 * @param of the organisation or country that it is held in, by its name over all articles
 * @param first day of publication of the first article that tells it, where one is dated
 * @param last likewise
 * @param tellings by day, at least one
 */
public record HeldRole(
    String title,
    @Nullable String of,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<Telling> tellings) {

  /** Where an article tells it: the words of the title. */
  public record Telling(String article, @Nullable LocalDate day, Span span) {}

  public HeldRole {
    tellings = List.copyOf(tellings);
  }
}
