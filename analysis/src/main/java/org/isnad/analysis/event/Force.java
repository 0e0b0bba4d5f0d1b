package org.isnad.analysis.event;

import org.isnad.analysis.record.EventType;

/**
 * Whether force that is told is of note.
 *
 * <p>{@code مقتل ستة أشخاص في غارة} is; {@code منذ تحرير المدينة}, by nobody, is not.
 */
final class Force {

  private Force() {}

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
        || (draft.trigger().isRuin() || draft.trigger().isRaid()) && !draft.actors().isEmpty()
        || !draft.recipients().isEmpty();
  }
}
