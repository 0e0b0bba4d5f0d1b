package org.isnad.archive.search;

import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * An article, statement or event that a search found.
 *
 * @param record of the article it is in
 * @param statement the one found, null where articles or events are looked for
 * @param event the one found, null where articles or statements are looked for
 * @param snippet the part of the article's text that answers best
 * @param matches the words in that part that answer, in text order
 */
public record Hit(
    AnalysisRecord record,
    @Nullable Statement statement,
    @Nullable Event event,
    Span snippet,
    List<Span> matches) {

  public Hit {
    matches = List.copyOf(matches);
  }

  /** A statement that was chosen otherwise than by its words. */
  public static Hit of(AnalysisRecord record, Statement statement) {
    return new Hit(record, statement, null, statement.content(), List.of());
  }

  /** An event that was chosen otherwise than by its words. */
  public static Hit of(AnalysisRecord record, Event event) {
    Span sentence = Documents.sentence(record, event.trigger());
    return new Hit(record, null, event, sentence, List.of(event.trigger()));
  }
}
