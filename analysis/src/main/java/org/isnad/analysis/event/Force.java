package org.isnad.analysis.event;

import org.isnad.analysis.record.EventType;

/**
 * Force that is used on people and places.
 *
 * <p>{@code هاجم الجيش البلدة} tells on whom, {@code الحرب التي يشنها الجيش} does not.
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
