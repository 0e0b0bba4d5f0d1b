package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * What the words that govern a noun say of the event it names.
 *
 * <p>{@code يعتزم كيم إجراء مباحثات}: the role actor for كيم, planned.
 *
 * @param subject participants that the governor's subject gives
 * @param verbal whether a finite verb carries the noun
 * @param others to whom the subject does it, where the governor says that each does it to the other
 */
record Governance(
    Governor.Role role,
    List<Participant> subject,
    @Nullable EventStatus status,
    boolean verbal,
    List<Participant> others) {

  static final Governance NONE = new Governance(Governor.Role.NONE, List.of(), null, false);

  Governance(
      Governor.Role role, List<Participant> subject, @Nullable EventStatus status, boolean verbal) {
    this(role, subject, status, verbal, List.of());
  }

  /** {@code قامت الوزارة بتفكيكها}: whom a pronoun on the noun does not mean. */
  List<Participant> doer() {
    return verbal && role == Governor.Role.ACTOR ? subject : List.of();
  }

  /** {@code تم سحبها}: somebody who is not told does it. */
  boolean isPassive() {
    return verbal && role == Governor.Role.NONE;
  }

  Governance {
    subject = List.copyOf(subject);
    others = List.copyOf(others);
  }
}
