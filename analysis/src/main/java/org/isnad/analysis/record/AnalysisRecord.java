package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the analysis of one article gives: the stored form, the export form and the wire form.
 *
 * <p>All spans are offsets into {@link #text}; lists are in text order.
 *
 * @param version of this format
 * @param id the page's own identifier
 * @param text the article's own words, paragraphs separated by one newline
 * @param language ISO 639-1 code
 * @param page what else the page told; null where it told nothing, as plain text does, and in
 *     records written before this was kept
 * @param declined who was asked and said nothing; empty in records written before this was kept
 */
public record AnalysisRecord(
    int version,
    String id,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    String language,
    @Nullable Published published,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PageDetails page,
    List<Credit> credits,
    String text,
    List<Span> sentences,
    List<Entity> entities,
    List<TimeExpression> times,
    List<Quantity> quantities,
    List<Statement> statements,
    List<Declined> declined,
    List<Event> events,
    List<Warning> warnings) {

  /** The version of the format that this code writes. */
  public static final int VERSION = 1;

  public AnalysisRecord {
    credits = List.copyOf(credits);
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    statements = List.copyOf(statements);
    declined = List.copyOf(declined);
    events = List.copyOf(events);
    warnings = List.copyOf(warnings);
  }

  /** The same with other findings of who says what, and who did what. */
  public AnalysisRecord with(
      List<Statement> otherStatements, List<Declined> otherDeclined, List<Event> otherEvents) {
    return new AnalysisRecord(
        version,
        id,
        url,
        outlet,
        title,
        language,
        published,
        page,
        credits,
        text,
        sentences,
        entities,
        times,
        quantities,
        otherStatements,
        otherDeclined,
        otherEvents,
        warnings);
  }
}
