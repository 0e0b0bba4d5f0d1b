package org.isnad.analysis.page;

import java.time.LocalDate;
import java.util.List;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The article on a page.
 *
 * @param published from the caller or the page's own metadata
 * @param text paragraphs separated by one newline, white space folded, nothing else rewritten
 * @param credits where the text credits a news agency
 * @param bylines lines of the page outside the text that may tell its date, in page order
 * @param warnings what went wrong in reading without spoiling the whole
 */
public record Article(
    String id,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable LocalDate fetched,
    String text,
    List<Span> credits,
    List<String> bylines,
    List<String> warnings) {

  public Article {
    credits = List.copyOf(credits);
    bylines = List.copyOf(bylines);
    warnings = List.copyOf(warnings);
  }
}
