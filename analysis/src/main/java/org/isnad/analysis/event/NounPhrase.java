package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase, and who it speaks of.
 *
 * <p>{@code وزير الدفاع اليوناني نيكوس ستافريديس وكوستا} → both persons.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param participants empty where nobody is named or described
 * @param kind how it speaks of them
 */
record NounPhrase(int first, int end, List<Participant> participants, Kind kind) {

  /** How a phrase speaks of its participants. */
  enum Kind {
    /** By name, or by an office or arm that stands for a name. */
    NAME,
    /** By a description: {@code ثلاثة كيانات}. */
    DESCRIPTION,
    /** It is a thing, but names somebody: {@code سلطة المحكمة}. */
    THING
  }

  NounPhrase {
    participants = List.copyOf(participants);
  }

  /** A phrase that names one participant. */
  static NounPhrase named(int first, int end, Participant participant) {
    return new NounPhrase(first, end, List.of(participant), Kind.NAME);
  }

  static boolean isThing(NounPhrase phrase) {
    return phrase.kind() == Kind.THING;
  }

  /** Nobody where there is no phrase. */
  static List<Participant> anybody(@Nullable NounPhrase phrase) {
    return phrase == null ? List.of() : phrase.participants();
  }

  boolean isSomebody() {
    return kind != Kind.THING && !participants.isEmpty();
  }
}
