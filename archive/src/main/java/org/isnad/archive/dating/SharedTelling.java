package org.isnad.archive.dating;

import java.util.function.Function;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that two articles tell.
 *
 * @param rule {@code same-event} or {@code same-statement}
 * @param first the article with the lower number among the story's choices
 * @param second the other
 * @param against how much it speaks against two days if the articles then disagree
 */
record SharedTelling(String rule, Side first, Side second, double against) {

  /**
   * One article's telling of it.
   *
   * @param choice number of the article among the story's choices
   * @param span the words that tell it
   * @param isPlan whether it is told as to come
   * @param when finds its TIMEX3 value in a record of the article; null where it has none there
   */
  record Side(int choice, Span span, boolean isPlan, When when) {}

  /** The TIMEX3 value of one thing in a record. */
  interface When extends Function<AnalysisRecord, @Nullable String> {}

  Side of(int choice) {
    return first.choice == choice ? first : second;
  }
}
