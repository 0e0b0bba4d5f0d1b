package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.event.Slot.Place;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Stem;

/**
 * Whether a noun tells an event, rather than speaking of one in passing.
 *
 * <p>{@code جرت محادثات بين كيم وبوتين} does, {@code المحادثات} alone and {@code لدعم حملتها} do
 * not.
 */
final class NounTelling {

  private static final Set<String> RAIDS = Set.of("مداهمة|مداهمات", "دهم", "اقتحام|اقتحامات");

  private static final Set<String> FIGHTS = Set.of("حرب", "معركه", "مواجهه", "قتال");

  private static final int IMAGINED = 10;

  private final Layers layers;
  private final Violence violence;

  NounTelling(Layers layers, Violence violence) {
    this.layers = layers;
    this.violence = violence;
  }

  /**
   * @param index of the noun
   * @param recipients those who are not among the actors
   */
  boolean isTold(
      int index,
      TriggerLexicon.Match match,
      Governance governed,
      NounSides sides,
      List<Participant> recipients) {
    return !isPurpose(match, governed)
        && !isStanding(match.trigger(), governed)
        && !isAim(index)
        && !isMissing(index)
        && (isHeldWith(match.trigger(), recipients) || !isImagined(index))
        && !isJoinedMention(match, sides, recipients)
        && (isBetween(match.trigger(), sides)
            || sides.isJoint(match)
            || isHeldWith(match.trigger(), recipients)
            || !isMention(match, governed))
        && isTold(index, match, governed, sides.actors, recipients, sides.byAgent);
  }

  /**
   * {@code الاتفاق بين تونس والجزائر}, unlike {@code التعاون بين البلدين}, which always goes on.
   */
  private static boolean isBetween(Trigger trigger, NounSides sides) {
    return sides.byBetween && trigger.type() != EventType.COOPERATE;
  }

  /** {@code أهمية التعاون بين أثينا وتونس}, unlike {@code بدأت أثينا التعاون مع تونس}. */
  private static boolean isStanding(Trigger trigger, Governance governed) {
    return trigger.isRelation()
        && (!governed.verbal()
            || governed.status() == EventStatus.POSSIBLE
            || governed.status() == EventStatus.PLANNED);
  }

  /** {@code المباحثات مع المقرضين}, {@code الاتفاق مع أثينا}: with whom tells which. */
  private static boolean isHeldWith(Trigger trigger, List<Participant> recipients) {
    return trigger.isMutual()
        && !"visit".equals(trigger.mode())
        && !"host".equals(trigger.mode())
        && VerbTelling.isKnown(recipients);
  }

  /** {@code فرقة الأبحاث والتفتيش}: with one side only it is part of a name. */
  private boolean isJoinedMention(
      TriggerLexicon.Match match, NounSides sides, List<Participant> recipients) {
    return match.stem().joined()
        && layers.definite(match.stem())
        && (sides.actors.isEmpty() || recipients.isEmpty());
  }

  /** {@code عدم تحرير المدينة}: what did not come about. */
  private boolean isMissing(int index) {
    return index > 0 && layers.word(index - 1).key().endsWith("عدم");
  }

  /** {@code حذر من أن رفض الاتفاق سيؤدي إلى الحرب}: what would come about. */
  private boolean isImagined(int index) {
    if (index == 0 || !layers.word(index - 1).key().endsWith("ان")) {
      return false;
    }
    int end = Math.min(layers.sentence(index).endWord(), index + IMAGINED);
    for (int i = index + 1; i < end; i++) {
      if (!layers.isNamed(i) && layers.word(i).stems().stream().anyMatch(Stem::future)) {
        return true;
      }
    }
    return false;
  }

  /** {@code من أجل القتل}. */
  private boolean isAim(int index) {
    return index > 1
        && layers.word(index - 1).key().equals("اجل")
        && layers.word(index - 2).key().equals("من");
  }

  /** {@code لدعم حملتها}: what something is done for. */
  private static boolean isPurpose(TriggerLexicon.Match match, Governance governed) {
    return match.stem().preposition() == 'ل'
        && !governed.verbal()
        && governed.subject().isEmpty()
        && governed.status() == null;
  }

  /** {@code التعاون}, {@code قتالها}: something known that is spoken of. */
  private boolean isMention(TriggerLexicon.Match match, Governance governed) {
    boolean known =
        layers.definite(match.stem())
                && (isSpokenOf(match.trigger().type()) || FIGHTS.contains(match.stem().bareKey()))
            || !match.suffix().isEmpty() && match.trigger().type() != EventType.CONSULT;
    return known && !governed.verbal();
  }

  private static boolean isSpokenOf(EventType type) {
    return switch (type) {
      case COOPERATE, AGREE, CONSULT, REJECT -> true;
      case SUPPORT,
          CONCEDE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          THREATEN,
          SANCTION,
          PROTEST,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          false;
    };
  }

  /** Whether the phrase tells an event, rather than speaking of one in passing. */
  private boolean isTold(
      int index,
      TriggerLexicon.Match match,
      Governance governed,
      List<Participant> actors,
      List<Participant> recipients,
      boolean agents) {
    Trigger trigger = match.trigger();
    boolean both = !actors.isEmpty() && !recipients.isEmpty();
    if (both) {
      return true;
    }
    if (agents && !recipients.isEmpty() || agents && !trigger.isTwoSided()) {
      return true;
    }
    if (isDoneToPeople(index, trigger, recipients)) {
      return true;
    }
    if (tellsAlone(match, actors, recipients)) {
      return true;
    }
    boolean one = !actors.isEmpty() || !recipients.isEmpty();
    return one
        && governed.verbal()
        && (!trigger.isTwoSided() || isMeetingOf(trigger, actors, recipients))
        && (!recipients.isEmpty() || !isRestriction(trigger));
  }

  /**
   * {@code مساعدات لأثينا}, {@code حملة اعتقالات الشرطة}, {@code هجوم على قوات الأمن}: who helps or
   * arrests, whom help or an attack is for, tells enough by name.
   */
  private boolean tellsAlone(
      TriggerLexicon.Match match, List<Participant> actors, List<Participant> recipients) {
    Trigger trigger = match.trigger();
    if (isVisitOf(trigger, actors)
        || trigger.isTalk() && actors.stream().anyMatch(layers::isPerson)) {
      return true;
    }
    if (!match.suffix().isEmpty()) {
      return false;
    }
    boolean helps = trigger.type() == EventType.AID;
    boolean arrests = trigger.type() == EventType.COERCE && "arrest".equals(trigger.mode());
    boolean attacks = trigger.type() == EventType.ASSAULT && !trigger.isKilling();
    return (helps || arrests) && VerbTelling.isKnown(actors)
        || helps && !isTraining(trigger) && VerbTelling.isKnown(recipients)
        || attacks && recipients.stream().anyMatch(this::isNamedActor)
        || attacks
            && !FIGHTS.contains(match.stem().bareKey())
            && actors.stream().anyMatch(p -> isAttacker(p, trigger))
        || isHeldWith(trigger, recipients);
  }

  /** {@code الغارات التركية}, {@code هجوم شنه مسلحون}: but {@code ضربات المدينة} are on it. */
  private boolean isAttacker(Participant participant, Trigger trigger) {
    return participant.entity() == null
        || isNamedActor(participant)
        || !trigger.isTransitiveNoun()
            && trigger.with().isEmpty()
            && !layers.isNamed(layers.text.wordAt(participant.span().start()));
  }

  /** {@code تدريبات الفريق}: of one's own. */
  private static boolean isTraining(Trigger trigger) {
    return trigger.lemma().startsWith("تدريب");
  }

  /** {@code زيارة كوستا}: whose visit it is tells enough of a person. */
  private boolean isVisitOf(Trigger trigger, List<Participant> actors) {
    return "visit".equals(trigger.mode())
        && !trigger.isTravel()
        && actors.stream().anyMatch(layers::isPerson);
  }

  /** {@code أجرت أثينا مفاوضات}: a meeting held tells enough where one side has a name. */
  private static boolean isMeetingOf(
      Trigger trigger, List<Participant> actors, List<Participant> recipients) {
    return trigger.type() == EventType.CONSULT
        && (VerbTelling.isKnown(actors) || VerbTelling.isKnown(recipients));
  }

  /** {@code مقتل ستة أشخاص}, {@code اعتقال ناشطين}: whom it is done to tells enough. */
  private boolean isDoneToPeople(int index, Trigger trigger, List<Participant> recipients) {
    if (recipients.isEmpty()) {
      return false;
    }
    boolean release = "release".equals(trigger.mode());
    boolean arrest = "arrest".equals(trigger.mode());
    boolean kill =
        trigger.type() == EventType.ASSAULT
            && !trigger.actor().isEmpty()
            && trigger.recipientAt(Place.GENITIVE);
    return release
        || arrest
        || trigger.isDismissal() && recipients.stream().anyMatch(layers::isPerson)
        || kill && (recipients.stream().anyMatch(this::isNamedActor) || violence.isTold(index));
  }

  /** A named person or body; a place is taken or freed, not hurt. */
  private boolean isNamedActor(Participant participant) {
    String entity = participant.entity();
    return entity != null && layers.names.entity(entity).type() != EntityType.LOC;
  }

  private static boolean isRestriction(Trigger trigger) {
    return "restrict".equals(trigger.mode())
        || "ban".equals(trigger.mode())
        || "deport".equals(trigger.mode())
        || "arrest".equals(trigger.mode())
            && trigger.with().isEmpty()
            && !RAIDS.contains(trigger.lemma());
  }
}
