package org.isnad.analysis.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page outside the article's text that may tell its date: {@code نُشر في: ٥ مارس/آذار
 * ٢٠٣١}.
 *
 * @param day what the line's markup says in numbers, if it does
 */
public record DateLine(String text, Kind kind, @Nullable LocalDate day) {

  /** What the line says of its date. */
  public enum Kind {
    /** That the article was published then. */
    PUBLISHED,
    /** Nothing. */
    UNSAID,
    /** That the article was changed then. */
    UPDATED,
    /** That something else was then: that the page was printed, or its reader came. */
    OTHER
  }
}
