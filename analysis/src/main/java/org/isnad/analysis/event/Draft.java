package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event as its clause tells it, before statements, times and other mentions of it are looked at.
 *
 * @param word index of the trigger word
 * @param with index of the word that its trigger requires, that of the trigger where it needs none
 */
record Draft(
    Trigger trigger,
    int word,
    int with,
    Span span,
    List<Participant> actors,
    List<Participant> recipients,
    EventStatus status,
    String rule) {

  private static final int NEAR = 20;

  Draft {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** Whether it tells both sides, so that its second word names no event of its own. */
  boolean isWhole() {
    return !actors.isEmpty() && !recipients.isEmpty();
  }

  /** {@code مقتل ستة}: somebody was killed, and by whom is not told. */
  boolean isDeathByNobody() {
    return trigger.isKilling() && actors.isEmpty();
  }

  /** The same with other actors, where they are not among its recipients. */
  Draft by(List<Participant> others) {
    return with(VerbEvents.without(others, recipients), recipients);
  }

  /** The same with other sides. */
  Draft with(List<Participant> otherActors, List<Participant> otherRecipients) {
    return new Draft(trigger, word, with, span, otherActors, otherRecipients, status, rule);
  }

  /**
   * Of two readings of one word the one that another word confirms, then the one with both sides,
   * then the one confirmed by the nearer word, then the first.
   */
  static @Nullable Draft better(@Nullable Draft first, @Nullable Draft second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return second.rank() > first.rank() ? second : first;
  }

  private int rank() {
    int sides = isWhole() ? NEAR : 0;
    return trigger.standsAlone() ? sides : 2 * NEAR + sides + NEAR - Math.abs(with - word);
  }
}
