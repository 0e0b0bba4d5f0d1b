package org.isnad.analysis.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;

/**
 * Whether a noun with the participants found for it tells an event.
 *
 * <p>{@code محادثات مع كوستا} does; {@code دعم الأصدقاء} speaks of anybody's support, and {@code
 * مواجهات مع محتجين} of people whom nobody names.
 */
final class NounTelling {

  /** What a noun with one side leaves open too often. */
  private static final Set<EventType> OF_BOTH =
      EnumSet.of(
          EventType.SUPPORT,
          EventType.ACCUSE,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.REJECT);

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
    if (actors.isEmpty() || recipients.isEmpty()) {
      return governed.status() != EventStatus.DENIED
          && tellsAlone(trigger, actors.isEmpty() ? recipients : actors);
    }
    return Stream.concat(actors.stream(), recipients.stream()).anyMatch(p -> p.entity() != null);
  }

  /** {@code مناشدة أثينا لها}: what a statement says is an event too where it is said to whom. */
  private static boolean isAddressed(Trigger trigger, List<Participant> recipients) {
    return !recipients.isEmpty() && trigger.isVerbal() && trigger.type() != EventType.SUPPORT;
  }

  /** {@code عدم تحرير المدينة}: what did not come about. */
  private boolean isMissing(int index) {
    return index > 0 && layers.word(index - 1).key().endsWith("عدم");
  }

  /** One side, by name: {@code زيارة كوستا}; not {@code تحقيق كوستا}, of whom or what? */
  private boolean tellsAlone(Trigger trigger, List<Participant> side) {
    return !OF_BOTH.contains(trigger.type()) && side.stream().anyMatch(this::isActor);
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
