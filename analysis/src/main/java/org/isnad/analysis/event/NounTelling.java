package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;

/**
 * Whether a noun with the participants found for it tells an event.
 *
 * <p>{@code محادثات مع كوستا} does; {@code دعم الأصدقاء} speaks of anybody's support.
 */
final class NounTelling {

  private final Layers layers;
  private final Agreement agreement;
  private final Countries countries;

  NounTelling(Grammar grammar) {
    this.layers = grammar.layers();
    this.agreement = grammar.agreement();
    this.countries = grammar.countries();
  }

  boolean isTold(
      int index,
      Trigger trigger,
      Governance governed,
      List<Participant> actors,
      List<Participant> recipients) {
    if (isMissing(index) || layers.isCue(index) && !isAddressed(trigger, recipients)) {
      return false;
    }
    boolean both = !actors.isEmpty() && !recipients.isEmpty();
    return both
        || governed.status() != EventStatus.DENIED
            && tellsAlone(trigger, actors.isEmpty() ? recipients : actors);
  }

  /** {@code مناشدة أثينا لها}: what a statement says is an event too where it is said to whom. */
  private static boolean isAddressed(Trigger trigger, List<Participant> recipients) {
    return !recipients.isEmpty() && trigger.isVerbal() && trigger.type() != EventType.SUPPORT;
  }

  /** {@code عدم تحرير المدينة}: what did not come about. */
  private boolean isMissing(int index) {
    return index > 0 && layers.word(index - 1).key().endsWith("عدم");
  }

  /** One side by name; without one where it meets others, or where force or protest is told of. */
  private boolean tellsAlone(Trigger trigger, List<Participant> side) {
    return trigger.type() != EventType.SUPPORT
        && side.stream().anyMatch(p -> p.entity() == null ? isToldOfAnybody(trigger) : isActor(p));
  }

  private static boolean isToldOfAnybody(Trigger trigger) {
    return !trigger.isTwoSided()
        || trigger.type() == EventType.CONSULT
        || trigger.type() == EventType.AGREE;
  }

  private boolean isActor(Participant participant) {
    return participant.entity() != null && !isSite(participant);
  }

  /** {@code معارك الأنبار}: a place that is no state is where it takes place. */
  boolean isSite(Participant participant) {
    String entity = participant.entity();
    return entity != null
        && agreement.isPlace(participant)
        && countries.code(layers.names.entity(entity)) == null;
  }
}
