package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.text.KeySet;
import org.jspecify.annotations.Nullable;

/**
 * A word that names an event, and the frame it stands in.
 *
 * <p>{@code زار، يزور}: CONSULT, visit, 042, the actor is the subject, the recipient the object.
 *
 * @param lemma as the lexicon spells it
 * @param with folded words of which one must stand near it, empty where none need
 * @param group number of that set of words, the same of all triggers that require it, {@link
 *     #ALONE} where they are none
 * @param actor where the actor may stand, first choice first
 * @param recipient likewise
 */
record Trigger(
    String lemma,
    Kind kind,
    Set<String> with,
    int group,
    EventType type,
    @Nullable String mode,
    String cameo,
    List<Slot> actor,
    List<Slot> recipient) {

  /** Its part of speech. */
  enum Kind {
    VERB,
    NOUN,
    /** A passive participle: {@code المدعومة من}. */
    ADJECTIVE
  }

  /** The group of triggers that require no word. */
  static final int ALONE = 0;

  private static final Slot IN = Slot.of("في");
  private static final List<Slot> WITH = List.of(Slot.of("مع"));

  private static final Set<String> BODILY =
      KeySet.of(
          "arrest", "abduct", "deport", "release", "torture", "sexual", "execute", "investigate");

  private static final Set<String> FOILING = Set.of("أحبط|يحبط", "أفشل|يفشل");

  private static final Set<String> RAIDS = Set.of("اقتحم|يقتحم", "داهم|يداهم");

  Trigger {
    with = KeySet.of(with);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
  }

  /** Whether it needs no other word near it. */
  boolean standsAlone() {
    return group == ALONE;
  }

  boolean actorAt(Slot.Place place) {
    return isAmong(place, actor);
  }

  boolean recipientAt(Slot.Place place) {
    return isAmong(place, recipient);
  }

  private static boolean isAmong(Slot.Place place, List<Slot> slots) {
    for (Slot slot : slots) {
      if (slot.is(place)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a genitive alone may be either side: {@code قصف الجيش} and {@code قصف المدنيين}. */
  boolean isTransitiveNoun() {
    return actorAt(Slot.Place.GENITIVE) && recipientAt(Slot.Place.GENITIVE);
  }

  /** {@code زيارة}, {@code وصول}: somebody goes where the others are. */
  boolean isVisit() {
    return "visit".equals(mode);
  }

  /** The lemma's first form: {@code اتفاق} of {@code اتفاق|اتفاقات}. */
  String firstForm() {
    int bar = lemma.indexOf('|');
    return bar < 0 ? lemma : lemma.substring(0, bar);
  }

  /** Types that are done by speaking. */
  boolean isVerbal() {
    return switch (type) {
      case REQUEST, ACCUSE, REJECT, THREATEN, SUPPORT -> true;
      case AGREE,
          CONSULT,
          CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          SANCTION,
          PROTEST,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          false;
    };
  }

  /** Said once and for all: {@code يطالب} tells what happened, {@code يرفض} what goes on. */
  boolean isSaid() {
    return type == EventType.REQUEST || type == EventType.ACCUSE || type == EventType.THREATEN;
  }

  /** {@code سافر}, {@code وصل}: a visit only where somebody with an office goes. */
  boolean isTravel() {
    return isVisit()
        && standsAlone()
        && !recipientAt(Slot.Place.OBJECT)
        && !actorAt(Slot.Place.ADJECTIVE);
  }

  /** What force was used on tells enough without who used it; nothing else does. */
  boolean needsActor() {
    return switch (type) {
      case COERCE, ASSAULT, CONCEDE -> false;
      case AGREE,
          CONSULT,
          SUPPORT,
          COOPERATE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          SANCTION,
          PROTEST,
          MOBILIZE ->
          true;
    };
  }

  /** Killing, seizing, holding a person: what nobody does without saying to whom. */
  boolean isDoneToBody() {
    return standsAlone() && (isKilling() || mode != null && BODILY.contains(mode) && !isRaid());
  }

  /** {@code اقتحم مسلحون المبنى}: where those are who are held. */
  boolean isRaid() {
    return kind == Kind.VERB && RAIDS.contains(lemma);
  }

  /** {@code يناقشان المناورات}: its object is a topic, so that two subjects alone do not meet. */
  boolean isTopical() {
    return kind == Kind.VERB
        && type == EventType.CONSULT
        && standsAlone()
        && recipient.equals(WITH);
  }

  /** An assault told as such, and not as a death. */
  boolean isAttack() {
    return type == EventType.ASSAULT && !isKilling();
  }

  boolean isKilling() {
    return type == EventType.ASSAULT && (cameo.equals("1823") || cameo.equals("186"));
  }

  /** {@code لن تسمح}, {@code عدم السماح}: by not doing what it names somebody refuses. */
  boolean isRefusal() {
    return type == EventType.REJECT && !standsAlone() && with.contains(TriggerLexicon.NOT);
  }

  /** {@code أحبط محاولة}: whoever made it is whom it is done to. */
  boolean isFoiling() {
    return FOILING.contains(lemma);
  }

  /** Talks and meetings, unlike visits, receptions and calls. */
  boolean isTalk() {
    return type == EventType.CONSULT && mode == null;
  }

  /** What is done to things: {@code دمر}. */
  boolean isRuin() {
    return type == EventType.ASSAULT && cameo.equals("1712");
  }

  /** What is done by force. */
  boolean isForce() {
    return type == EventType.ASSAULT || type == EventType.COERCE;
  }

  /** Whether it tells an event only where it is said to whom. */
  boolean needsRecipient() {
    return switch (type) {
      case REQUEST, ACCUSE, THREATEN, SUPPORT, CONSULT, AID, AGREE, SANCTION, COOPERATE -> true;
      case REJECT -> standsAlone() || isRefusal();
      case ASSAULT -> standsAlone() || "firearms".equals(mode);
      case CONCEDE -> standsAlone() && !cameo.equals("0831");
      case COERCE ->
          "arrest".equals(mode) && !recipient.isEmpty() && !isFoiling()
              || !"seize".equals(mode) && standsAlone();
      case RETREAT, PROTEST, MOBILIZE -> false;
    };
  }

  /** What somebody with a name gives or signs tells enough without the other side. */
  boolean isDeed() {
    return !standsAlone()
        && !recipient.equals(WITH)
        && (type == EventType.AID || type == EventType.AGREE || type == EventType.COOPERATE);
  }

  /** {@code التقى كيم وبوتين}: joint actors are each other's recipients. */
  boolean isMutual() {
    return isMutual(type);
  }

  /** {@code وافقت الحكومة على النظام}: to a thing. */
  boolean isConsent() {
    return type == EventType.AGREE && cameo.equals("030");
  }

  /**
   * {@code وافقت الحكومة والبرلمان على البيع}, {@code تشارك أثينا والبصرة في الحملة}: all of them
   * do it to a thing, not to each other.
   */
  boolean isOfWhole() {
    return isConsent() && standsAlone() || type == EventType.COOPERATE && recipient.contains(IN);
  }

  /** Types whose sides can be told either way round. */
  static boolean isMutual(EventType type) {
    return type == EventType.CONSULT || type == EventType.COOPERATE || type == EventType.AGREE;
  }

  /** What is refused or agreed to is a thing, whatever its pronoun could mean: {@code رفضها}. */
  boolean isOfThings() {
    return type == EventType.REJECT || type == EventType.AGREE;
  }

  /** Whether a thing may stand for whose it is: {@code يرفض سلطة المحكمة}. */
  boolean mayReachThings() {
    return switch (type) {
      case ACCUSE, REJECT, SUPPORT, ASSAULT, THREATEN, REQUEST -> true;
      case AGREE, CONSULT, CONCEDE, COOPERATE, AID, RETREAT, SANCTION, PROTEST, MOBILIZE, COERCE ->
          false;
    };
  }

  /** Whether بين may tell both sides. */
  boolean isTwoWay() {
    return actorAt(Slot.Place.BETWEEN) || recipientAt(Slot.Place.BETWEEN);
  }

  /** Types that tell an event only with both sides. */
  boolean isTwoSided() {
    return switch (type) {
      case CONSULT, AGREE, SUPPORT, COOPERATE, AID, REQUEST, ACCUSE, THREATEN, SANCTION -> true;
      case CONCEDE, RETREAT, REJECT, PROTEST, MOBILIZE, COERCE, ASSAULT -> false;
    };
  }
}
