package org.isnad.archive.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story within a story: some of its articles that tell one side of it.
 *
 * @param id the same as long as its first article stays the same
 * @param title headline of the article that is most like the others of the branch
 * @param from day of its first dated article
 * @param to day of its last dated article
 * @param articles ids, by day; two at least
 */
public record Branch(
    String id,
    String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> articles) {

  public Branch {
    articles = List.copyOf(articles);
  }
}
