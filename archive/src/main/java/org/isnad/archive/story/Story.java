package org.isnad.archive.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles on one developing story.
 *
 * @param id the same as long as its first article stays the same
 * @param title headline of the article that is most like all the others
 * @param from day of its first dated article
 * @param to day of its last dated article
 * @param articles ids, by day
 * @param related ids of stories on the same matter at another time
 */
public record Story(
    String id,
    String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> articles,
    List<String> related) {

  public Story {
    articles = List.copyOf(articles);
    related = List.copyOf(related);
  }
}
