package org.isnad.analysis.page;

import java.time.LocalDate;
import java.util.List;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Warning;
import org.isnad.analysis.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The article on a page.
 *
 * @param url from the caller, or the canonical address that the page gives
 * @param published from the caller or the page's own metadata
 * @param text paragraphs separated by one newline, white space folded, nothing else rewritten
 * @param credits where the text credits a news agency
 * @param dateLines lines of the page outside the text that may tell its date, the likeliest first
 * @param warnings what went wrong in reading without spoiling the whole
 */
public record Article(
    String id,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable LocalDate fetched,
    ArticleDetails details,
    Text text,
    List<Span> credits,
    List<DateLine> dateLines,
    List<Warning> warnings) {

  public Article {
    credits = List.copyOf(credits);
    dateLines = List.copyOf(dateLines);
    warnings = List.copyOf(warnings);
  }
}
