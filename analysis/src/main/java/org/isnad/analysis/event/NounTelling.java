package org.isnad.analysis.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Event;
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
          EventType.AGREE,
          EventType.ACCUSE,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.REJECT);

  /** {@code السيطرة على}, {@code عرقلة}: by a noun mostly how things stand, not a deed. */
  private static final Set<String> STANDING = Set.of("seize", "restrict");

  /** So far before a noun stands the verb by which somebody says that he does it. */
  private static final int CUE = 10;

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
    if (layers.isMissing(index) && !trigger.isRefusal()
        || !isSaidToDo(index, governed, actors) && isBySpeaker(index, actors)
        || layers.isCue(index) && !isAddressed(trigger, recipients)) {
      return false;
    }
    boolean both = !actors.isEmpty() && !recipients.isEmpty();
    if (both) {
      return governed.verbal()
          || !isStanding(trigger)
              && (isOfAnybody(trigger)
                  || VerbTelling.isKnown(actors)
                  || VerbTelling.isKnown(recipients));
    }
    List<Participant> side = actors.isEmpty() ? recipients : actors;
    return governed.status() != EventStatus.DENIED
        && !isStanding(trigger)
        && !side.isEmpty()
        && (isOfAnybody(trigger) || tellsAlone(trigger, side));
  }

  private static boolean isStanding(Trigger trigger) {
    return STANDING.contains(String.valueOf(trigger.mode()));
  }

  /** What anybody does, or has done to him; force is joined with who is killed in it besides. */
  private static boolean isOfAnybody(Trigger trigger) {
    return switch (trigger.type()) {
      case ASSAULT, COERCE, PROTEST -> true;
      default -> false;
    };
  }

  /**
   * {@code مقتل ستة أشخاص}, {@code ضبط خلية}, {@code إضراب المعلمين}; not {@code مواجهات مع
   * محتجين}, of people whom nobody names.
   */
  static boolean isOfSomebody(Event event) {
    boolean both = !event.actors().isEmpty() && !event.recipients().isEmpty();
    boolean onPeople = EventMerger.isDeath(event) || "arrest".equals(event.mode());
    return !event.rule().startsWith("noun")
        || onPeople && !event.recipients().isEmpty()
        || event.type() == EventType.PROTEST
        || both && event.rule().equals(NounEvents.GOVERNED)
        || VerbTelling.isKnown(event.actors())
        || VerbTelling.isKnown(event.recipients());
  }

  /** {@code مناشدة أثينا لها}: what a statement says is an event too where it is said to whom. */
  private static boolean isAddressed(Trigger trigger, List<Participant> recipients) {
    return !recipients.isEmpty() && trigger.isVerbal() && trigger.type() != EventType.SUPPORT;
  }

  /** {@code تعهدت أثينا بمواصلة دعم البصرة}: by the verb it is said with who says it does it. */
  private boolean isSaidToDo(int index, Governance governed, List<Participant> actors) {
    if (!governed.verbal()
        || governed.role() != Governor.Role.ACTOR
        || !governed.subject().equals(actors)) {
      return false;
    }
    for (int i = index - 1; i >= Math.max(0, index - CUE); i--) {
      if (layers.isCue(i)) {
        int cue = layers.word(i).start();
        return actors.stream().anyMatch(actor -> actor.span().end() > cue);
      }
    }
    return false;
  }

  /** {@code قال حداد إن الإفراج عن المحتجزين}: who speaks of a deed is seldom who does it. */
  private boolean isBySpeaker(int index, List<Participant> actors) {
    return layers
        .statementAround(index)
        .map(statement -> statement.speaker().entity())
        .filter(speaker -> actors.stream().anyMatch(actor -> speaker.equals(actor.entity())))
        .isPresent();
  }

  /** What leaves open who does it too often: {@code لقاء مع كوستا}. */
  static boolean isOfNobody(Trigger trigger, List<Participant> actors) {
    return actors.isEmpty() && trigger.type() == EventType.CONSULT;
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
