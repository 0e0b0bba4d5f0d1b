package org.isnad.archive.story;

import java.util.List;
import java.util.Optional;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, or is said to, with all that is told of it.
 *
 * @param mode PLOVER's mode, where the type has one
 * @param actors who did it, by their fullest names
 * @param recipients to whom
 * @param when the most exact TIMEX3 value that an article gives
 * @param status the furthest that an article says it came
 * @param tellings one for each article and event, in order of publication; at least one
 */
public record Happening(
    EventType type,
    @Nullable String mode,
    List<String> actors,
    List<String> recipients,
    @Nullable String when,
    EventStatus status,
    List<Telling> tellings) {

  public Happening {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    tellings = List.copyOf(tellings);
  }

  /** The days it covers, where they are known. */
  public Optional<Period> period() {
    return Period.of(when);
  }

  /** Different articles that tell it. */
  public int articles() {
    return (int) tellings.stream().map(Telling::article).distinct().count();
  }
}
