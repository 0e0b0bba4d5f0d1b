package org.isnad.benchmark.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor made of a page.
 *
 * @param text of the article
 */
public record Extracted(String text, @Nullable String title, @Nullable LocalDate published) {

  /** Nothing found. */
  static final Extracted NOTHING = new Extracted("", null, null);
}
