package org.isnad.archive.store;

import java.util.List;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as it is kept: what is told of it is in the records.
 *
 * @param story id of its story
 * @param events that tell it, in its order
 */
public record KeptHappening(
    String story,
    EventType type,
    @Nullable String mode,
    EventStatus status,
    List<String> actors,
    List<String> recipients,
    @Nullable String when,
    List<Event> events) {

  /** An event of an article. */
  public record Event(String article, String id) {}

  public KeptHappening {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    events = List.copyOf(events);
  }
}
