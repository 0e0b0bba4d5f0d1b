package org.isnad.benchmark.extraction;

import java.time.LocalDate;
import org.isnad.analysis.page.ArticleDetails;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor made of a page.
 *
 * @param text of the article
 * @param details what else it says of it; nothing where it gives none
 */
public record Extracted(
    String text,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String outlet,
    ArticleDetails details) {

  /** Nothing found. */
  static final Extracted NOTHING = new Extracted("", null, null, null, ArticleDetails.NONE);

  Extracted(String text, @Nullable String title) {
    this(text, title, null, null, ArticleDetails.NONE);
  }
}
