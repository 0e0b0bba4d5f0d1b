package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.record.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * A word that carries an event named by a noun after it.
 *
 * <p>{@code أجرى محادثات}: its subject is the actor; {@code يعتزم السفر}: and the event is planned.
 *
 * @param subject what its subject is to the event
 * @param prepositions folded, between it and the noun; empty where the noun is its object
 * @param status what it makes of the event, null where nothing
 */
record Governor(
    String lemma,
    boolean verb,
    Role subject,
    Set<String> prepositions,
    @Nullable EventStatus status) {

  /** What the subject of a governor is to the event. */
  enum Role {
    ACTOR,
    RECIPIENT,
    PLACE,
    /** It asks others to do it: {@code دعوة إلى زيارة}. */
    OTHERS,
    /** Its object does it: {@code طالب المتمردين بالانسحاب}. */
    OBJECT,
    NONE,
    /** Whom it names behind ل, من or إلى does it: {@code سمح للجيش بقصف}. */
    ADDRESSED,
    /** Each of its subjects does it to the other: {@code تبادلت أثينا والبصرة الاتهامات}. */
    EACH
  }

  Governor {
    prepositions = Set.copyOf(prepositions);
  }
}
