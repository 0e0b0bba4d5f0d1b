package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.text.Word;

/**
 * Tells force that nobody is told to use.
 *
 * <p>{@code مقتل ستة في غارة} tells of a death whoever it was; {@code لقتل المدنيين} and {@code
 * الهجوم على القاعدة} speak of what somebody does whom other words tell.
 */
final class Unclaimed {

  /** Nouns of dying, unlike those of killing, which have a doer. */
  private static final Set<String> DEATHS = WordLists.of("deaths");

  private static final String KILLING = "قتل";

  private static final List<String> PRONOUNS = List.of("ه", "ها", "هم");
  private static final int CARRIER = 2;

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Sectors sectors;

  Unclaimed(Layers layers, Vocabulary vocabulary, Sectors sectors) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.sectors = sectors;
  }

  /** {@code مقتل}, {@code مصرع}: whoever tells of it, unlike {@code قتل}. */
  static boolean isDeath(Trigger trigger) {
    return DEATHS.contains(trigger.lemma());
  }

  boolean is(Draft draft) {
    Trigger trigger = draft.trigger();
    return draft.actors().isEmpty()
            && draft.rule().startsWith("noun")
            && (isAttack(draft)
                || isHold(trigger)
                    && (isOfAny(draft) || isOnlyAskedFor(draft) || isOfSeveral(draft)))
        || isHold(trigger) && isBeforeCourt(draft);
  }

  private static boolean isHold(Trigger trigger) {
    return trigger.type() == EventType.COERCE || trigger.type() == EventType.CONCEDE;
  }

  /** {@code طالب بمحاكمة الجناة}: so far by nobody. */
  private static boolean isOnlyAskedFor(Draft draft) {
    return draft.status() == EventStatus.POSSIBLE;
  }

  /** {@code مكافحة الإرهاب وضبط عناصره}: of what is spoken of, whoever they are. */
  private static boolean isOfSeveral(Draft draft) {
    return draft.rule().equals(NounEvents.PLAIN)
        && draft.recipients().size() == 1
        && draft.recipients().get(0).entity() == null
        && isOwned(draft.recipients().get(0).name());
  }

  /** {@code عناصره}, unlike {@code المتهم}. */
  private static boolean isOwned(String name) {
    return name.indexOf(' ') < 0
        && !name.startsWith("ال")
        && PRONOUNS.stream().anyMatch(name::endsWith);
  }

  /** {@code الإحالة للمحكمة}: where they go, not who. */
  private boolean isBeforeCourt(Draft draft) {
    return draft.rule().startsWith("noun")
        && draft.recipients().stream()
            .anyMatch(p -> !layers.isPerson(p) && sectors.of(p, layers).sector() == Sector.JUD);
  }

  /** {@code التقليل من اعتقال الأطفال}: of such people in general. */
  private boolean isOfAny(Draft draft) {
    return draft.rule().equals(NounEvents.PLAIN)
        && isDoneToPeople(draft.trigger())
        && draft.recipients().stream()
            .allMatch(p -> p.entity() == null && p.name().startsWith("ال"))
        && !isCarried(draft.word());
  }

  private boolean isAttack(Draft draft) {
    Trigger trigger = draft.trigger();
    return trigger.type() == EventType.ASSAULT
        && !Conquests.isOfGround(trigger)
        && !(trigger.isKilling()
            && (isDeath(trigger)
                || isAssassination(draft)
                || isCarried(draft.word())
                || isPassive(draft.word())));
  }

  /** {@code وفي مطلع العام قتل 119 شخصا}: spelled like the noun, before those counted. */
  private boolean isPassive(int word) {
    Word victims = layers.wordOrNull(word + 1);
    String key = layers.word(word).key();
    if (victims == null
        || !victims.isNumber() && !vocabulary.is(layers.stem(word + 1), NounClass.COUNT)) {
      return false;
    }
    return key.equals("ف" + KILLING)
        || key.equals(KILLING) && (word == 0 || layers.time(word - 1) != null);
  }

  /** {@code أدان اغتيال كوستا}: of somebody with a name. */
  private static boolean isAssassination(Draft draft) {
    return "assassinate".equals(draft.trigger().mode())
        && draft.status() != EventStatus.POSSIBLE
        && VerbTelling.isKnown(draft.recipients());
  }

  /** {@code تم قتل ستة}: as a passive would. */
  private boolean isCarried(int word) {
    for (int i = word - 1; i >= Math.max(0, word - CARRIER); i--) {
      if (VerbGuards.CARRIERS.contains(layers.word(i).key())) {
        return true;
      }
    }
    return false;
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
}
