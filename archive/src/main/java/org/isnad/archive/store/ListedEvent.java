package org.isnad.archive.store;

import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is listed beside the records: enough to choose it and to find its words.
 *
 * @param article the id of its article
 * @param id within the article's record
 * @param actors by the words used there, in the order of the record; the same of {@code recipients}
 * @param when it happened, as in the record
 * @param trigger the word in the article's text that names it
 */
public record ListedEvent(
    String article,
    String id,
    EventType type,
    @Nullable String mode,
    EventStatus status,
    List<String> actors,
    List<String> recipients,
    @Nullable String when,
    Span trigger) {

  public ListedEvent {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** All of an article, in the order of its record. */
  public static List<ListedEvent> of(AnalysisRecord record) {
    return record.events().stream().map(event -> of(record, event)).toList();
  }

  private static ListedEvent of(AnalysisRecord record, Event event) {
    return new ListedEvent(
        record.id(),
        event.id(),
        event.type(),
        event.mode(),
        event.status(),
        names(event.actors()),
        names(event.recipients()),
        event.when(),
        event.trigger());
  }

  /** On one line each, so that they can be kept line by line. */
  private static List<String> names(List<Participant> side) {
    return side.stream().map(participant -> participant.name().replace('\n', ' ')).toList();
  }
}
