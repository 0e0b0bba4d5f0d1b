package org.isnad.analysis.event;

import java.util.function.Predicate;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;

/**
 * Whether force that is told is of note.
 *
 * <p>{@code مقتل ستة أشخاص في غارة} is; {@code منذ تحرير المدينة}, by nobody, is not.
 */
final class Force {

  private final Layers layers;
  private final Agreement agreement;
  private final Violence violence;
  private final Predicate<Participant> leading;

  /**
   * @param leading whether somebody acts in politics or war
   */
  Force(Layers layers, Agreement agreement, Violence violence, Predicate<Participant> leading) {
    this.layers = layers;
    this.agreement = agreement;
    this.violence = violence;
    this.leading = leading;
  }

  /**
   * {@code منذ تحرير المدينة}, {@code تدمير الشباب}: force that nobody is told to use on a place or
   * on people in general; a death needs a name or an attack.
   */
  boolean isByNobody(Draft draft) {
    if (draft.trigger().type() != EventType.ASSAULT || !draft.actors().isEmpty()) {
      return false;
    }
    if (isOpenGenitive(draft)) {
      return true;
    }
    boolean named =
        draft.recipients().stream()
            .anyMatch(p -> p.entity() != null && (!agreement.isPlace(p) || leading.test(p)));
    return !named && (!draft.trigger().isKilling() || !violence.isTold(draft.word()));
  }

  /** {@code قصف القوات}: by them or on them. */
  private boolean isOpenGenitive(Draft draft) {
    return draft.rule().startsWith("noun")
        && !draft.trigger().isKilling()
        && draft.recipients().stream()
            .anyMatch(
                p ->
                    draft.word() + 1 < layers.size()
                        && p.span().start() == layers.word(draft.word() + 1).start()
                        && !agreement.isPlace(p));
  }

  /** Force used on bodies and arrests are of note whoever suffers them. */
  static boolean isDoneToPeople(Trigger trigger) {
    return switch (trigger.type()) {
      case ASSAULT, PROTEST -> true;
      case COERCE -> "arrest".equals(trigger.mode()) || "deport".equals(trigger.mode());
      case CONCEDE -> "release".equals(trigger.mode());
      default -> false;
    };
  }

  /** {@code الحرب التي يشنها الجيش}: an attack is told with whom it is made on. */
  static boolean isWhole(Draft draft) {
    return draft.trigger().type() != EventType.ASSAULT
        || !draft.rule().startsWith("verb")
        || draft.trigger().isRuin() && VerbTelling.isKnown(draft.actors())
        || !draft.recipients().isEmpty();
  }
}
