package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Ground that is taken is where an event takes place, not whom it is done to.
 *
 * <p>{@code استعاد الجيش المدينة من المتمردين} → the army, the rebels; {@code سيطر الجيش على
 * المدينة} → the army alone.
 */
final class Conquests {

  static final String GROUND = "192";
  private static final String CONTROL = "سيطرة";

  /** What stands before a control that lasts. */
  private static final Set<String> HOLDING = WordLists.of("holding");

  private static final Set<String> SUBJECTED = WordLists.of("subjected");

  private static final Set<String> GROUNDS = WordLists.of("grounds");

  private static final int OPPONENTS = 25;
  private static final int OTHER = 5;

  private final Layers layers;
  private final Readings readings;
  private final Prepositions prepositions;
  private final Clauses clauses;
  private final Agreement agreement;

  Conquests(Grammar grammar) {
    this.layers = grammar.layers();
    this.clauses = grammar.clauses();
    this.agreement = grammar.agreement();
    this.readings = grammar.readings();
    this.prepositions = grammar.prepositions();
  }

  /** The draft without the ground among its recipients, any other draft as it is. */
  Draft fromWhom(Draft draft) {
    if (!isConquest(draft)) {
      return draft;
    }
    List<Participant> whom =
        draft.recipients().stream().filter(p -> !agreement.isPlace(p) && !isGround(p)).toList();
    return draft.with(
        draft.actors(),
        whom.isEmpty() ? VerbEvents.without(opponents(draft.word()), draft.actors()) : whom);
  }

  /** {@code سيطر الجيش على المدينة ومزارع النخيل}: ground without a name. */
  private boolean isGround(Participant participant) {
    return participant.entity() == null
        && GROUNDS.contains(
            layers.word(layers.text.wordAt(participant.span().start())).stems().stream()
                .map(Stem::bareKey)
                .reduce((first, last) -> last)
                .orElse(""));
  }

  /** {@code سيطر الجيش على المدينة بعد معارك مع المتمردين}. */
  private List<Participant> opponents(int word) {
    int end = Math.min(layers.sentence(word).endWord(), word + OPPONENTS);
    for (int i = word + 1; i < end; i++) {
      if (!layers.isNamed(i)
          && readings.nouns(layers.word(i)).stream()
              .map(TriggerLexicon.Match::trigger)
              .anyMatch(t -> t.type() == EventType.ASSAULT && t.isTwoWay())) {
        NounPhrase other = prepositions.phrase(i + 1, Math.min(end, i + OTHER), "مع");
        return other == null ? List.of() : NounPhrase.anybody(other);
      }
    }
    return List.of();
  }

  /** The ground taken, null where none is named or none is taken. */
  @Nullable String ground(Draft draft) {
    if (!isConquest(draft)) {
      return null;
    }
    for (Participant recipient : draft.recipients()) {
      if (agreement.isPlace(recipient)) {
        return recipient.entity();
      }
    }
    for (int i = draft.word() + 1; i < clauses.end(draft.word()); i++) {
      Names.Named named = layers.mention(i);
      if (named != null && named.entity().type() == EntityType.LOC) {
        return named.entity().id();
      }
    }
    return null;
  }

  /**
   * {@code مدينة يسيطر عليها المتمردون}, {@code منذ تحرير المدينة}: what somebody holds is not
   * taken now, and nobody is told to take it.
   */
  boolean isHeld(Draft draft) {
    return isOfGround(draft.trigger())
        && (draft.actors().isEmpty()
            || draft.trigger().kind() == Trigger.Kind.VERB && draft.status() == EventStatus.ONGOING
            || draft.trigger().lemma().startsWith(CONTROL) && isState(draft.word()));
  }

  /** {@code الأحياء الواقعة تحت سيطرة القوات}, {@code الخاضعة لسيطرة القوات}. */
  private boolean isState(int noun) {
    Word before = layers.wordOrNull(noun - 1);
    if (before == null) {
      return false;
    }
    boolean governed = layers.word(noun).stems().any(s -> s.preposition() == 'ل');
    return governed && isSubjected(noun)
        || HOLDING.contains(before.key())
            && !layers.definite(layers.word(noun).stems().get(0))
            && before.stems().get(0).proclitics().isEmpty();
  }

  /** {@code تخضع المدينة جزئيا لسيطرة}. */
  private boolean isSubjected(int noun) {
    for (int i = noun - 1; i >= Math.max(layers.sentence(noun).firstWord(), noun - OTHER); i--) {
      if (layers.word(i).stems().any(s -> SUBJECTED.contains(s.bareKey()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word names the taking of ground. */
  static boolean isOfGround(Trigger trigger) {
    return trigger.cameo().equals(GROUND);
  }

  private static boolean isConquest(Draft draft) {
    return isOfGround(draft.trigger()) && !draft.actors().isEmpty();
  }
}
