package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom.
 *
 * @param id unique in the article: {@code v1}
 * @param mode PLOVER's mode, where the type has one: {@code visit}
 * @param cameo the CAMEO code
 * @param when TIMEX3 value of the event's own time
 * @param where id of the place
 * @param trigger the words that name it
 * @param via id of the statement that asserts it, null for the article's own voice
 * @param rule name of the rule that found it
 * @param confidence how likely the article tells an event of this type, and at least half of those
 *     who take part are these, between 0.03 and 0.86; 0 in records written before this was kept
 */
public record Event(
    String id,
    EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable String when,
    @Nullable String where,
    EventStatus status,
    Span trigger,
    @Nullable String via,
    String rule,
    double confidence) {

  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence + " of " + id);
    }
  }

  /** Cooperation or conflict, in words or in deeds; null where the event has no code. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public @Nullable QuadClass quad() {
    return cameo == null ? null : QuadClass.of(cameo);
  }
}
