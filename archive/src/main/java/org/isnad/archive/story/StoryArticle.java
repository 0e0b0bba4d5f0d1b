package org.isnad.archive.story;

import java.time.LocalDate;
import java.util.Comparator;
import org.isnad.archive.term.Features;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is put to stories: all of it comes from the article alone, so that it stays when
 * others come.
 *
 * @param days null where it does not tell when it was published
 * @param features what it is compared by; none where its text is too short to tell
 */
public record StoryArticle(String id, @Nullable Days days, Features features) {

  /** Articles come by day, those without one last; of one day by id. */
  public static final Comparator<StoryArticle> ORDER =
      Comparator.comparing(
              (StoryArticle article) -> article.days() == null ? null : article.days().date(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(StoryArticle::id);
}
