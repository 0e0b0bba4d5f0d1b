package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.event.Sectors.Rank;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;

/**
 * Tells politics from what serves, teaches, sells and plays.
 *
 * <p>{@code طالبت أثينا المتمردين بالانسحاب} is an event; {@code دعت الجامعة المرشحين لمراجعتها} is
 * the day's routine.
 */
final class Relevance {

  private final Layers layers;
  private final Sectors sectors;
  private final Agreement agreement;
  private final Violence violence;

  Relevance(Grammar grammar, Sectors sectors) {
    this.layers = grammar.layers();
    this.sectors = sectors;
    this.agreement = grammar.agreement();
    this.violence = new Violence(layers, grammar.vocabulary(), grammar.readings());
  }

  boolean isRelevant(Draft draft) {
    List<Participant> actors = draft.actors();
    List<Participant> recipients = draft.recipients();
    Trigger trigger = draft.trigger();
    if (draft.rule().equals(VerbTelling.DROPPED)
            && (!has(actors, Rank.LEADING) || recipients.isEmpty() && !isArm(trigger))
        || isOnSpeaker(draft)
        || isUnknownDeed(draft)) {
      return false;
    }
    if (isDoneToPeople(trigger)) {
      return actors.isEmpty() || !isAll(actors, Rank.CIVIL, Rank.MINOR) || hasName(recipients);
    }
    if (!has(actors, Rank.LEADING)
        && !has(recipients, Rank.LEADING)
        && !isQuarrel(trigger, actors, recipients)) {
      return false;
    }
    if (trigger.type() == EventType.SUPPORT && !has(actors, Rank.LEADING)
        || trigger.type() == EventType.CONSULT
            && recipients.isEmpty()
            && !draft.rule().equals("verb")
            && draft.status() == EventStatus.HAPPENED) {
      return false;
    }
    return isTaken(actors) && (isTaken(recipients) || isAided(trigger, actors));
  }

  /** What is done by arms and goods needs no other side. */
  private static boolean isArm(Trigger trigger) {
    return trigger.type() == EventType.MOBILIZE || trigger.type() == EventType.COERCE;
  }

  /** {@code قال المتحدث إنه تم القبض عليه}: not the one who says it. */
  private boolean isOnSpeaker(Draft draft) {
    if (!isDoneToPeople(draft.trigger()) || draft.recipients().isEmpty()) {
      return false;
    }
    String id = draft.recipients().get(0).entity();
    return id != null
        && layers
            .statements
            .covering(draft.span().start())
            .map(s -> id.equals(s.speaker().entity()))
            .orElse(false);
  }

  /**
   * {@code منذ تحرير المدينة}, {@code تدمير الشباب}: force that nobody is told to use on a place or
   * on people in general; a death needs a name or an attack.
   */
  private boolean isUnknownDeed(Draft draft) {
    if (draft.trigger().type() != EventType.ASSAULT || !draft.actors().isEmpty()) {
      return false;
    }
    boolean named =
        draft.recipients().stream().anyMatch(p -> p.entity() != null && !agreement.isPlace(p));
    return !named && (!draft.trigger().isKilling() || !violence.isTold(draft.word()));
  }

  /** Force used on bodies and arrests are of note whoever suffers them. */
  private static boolean isDoneToPeople(Trigger trigger) {
    return switch (trigger.type()) {
      case ASSAULT, PROTEST -> true;
      case COERCE -> "arrest".equals(trigger.mode()) || "deport".equals(trigger.mode());
      case CONCEDE -> "release".equals(trigger.mode());
      default -> false;
    };
  }

  /** Whether a side is nobody, or not only private people and those who serve them. */
  private boolean isTaken(List<Participant> side) {
    return side.isEmpty()
        || !isAll(side, Rank.CIVIL, Rank.MINOR)
        || hasName(side) && !isAll(side, Rank.CIVIL, Rank.CIVIL);
  }

  /** Aid goes to private people. */
  private boolean isAided(Trigger trigger, List<Participant> actors) {
    return trigger.type() == EventType.AID
        && has(actors, Rank.LEADING)
        && !trigger.lemma().startsWith("تدريب");
  }

  /** {@code هاجم كوستا ستافريديس}: persons known to the reader without their offices. */
  private boolean isQuarrel(Trigger trigger, List<Participant> actors, List<Participant> others) {
    return trigger.type() == EventType.ACCUSE
        && !actors.isEmpty()
        && !others.isEmpty()
        && actors.stream().allMatch(agreement::isPerson)
        && others.stream().allMatch(agreement::isPerson);
  }

  /** Of a person of whom no office is known but a title before the name, as of one with power. */
  private Rank rank(Participant participant) {
    Rank rank = sectors.of(participant, layers).rank();
    boolean untold =
        participant.entity() == null
            || layers.names.entity(participant.entity()).roles().isEmpty();
    return rank == Rank.UNKNOWN && untold && agreement.isOfficial(participant)
        ? Rank.LEADING
        : rank;
  }

  private boolean has(List<Participant> side, Rank rank) {
    return side.stream().anyMatch(p -> rank(p) == rank);
  }

  private boolean isAll(List<Participant> side, Rank one, Rank other) {
    return side.stream()
        .map(this::rank)
        .allMatch(rank -> rank == one || rank == other);
  }

  private static boolean hasName(List<Participant> side) {
    return side.stream().anyMatch(p -> p.entity() != null);
  }
}
