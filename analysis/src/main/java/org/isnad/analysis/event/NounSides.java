package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;

/** Who stands on either side of an event that a noun names, as it is being read. */
final class NounSides {

  final List<Participant> actors = new ArrayList<>(2);
  final List<Participant> recipients = new ArrayList<>(2);

  /** Whether a relative clause tells the actors: {@code اتفاق أبرمته أثينا}. */
  boolean byRelative;

  /** Whether ل tells what it is done to, who need not be anybody. */
  boolean hasObject;

  /** Whether the genitive tells where somebody goes: {@code زيارة أثينا}. */
  boolean visited;

  /** Whether who goes there is only invited: {@code دعوة لزيارة أثينا}. */
  boolean invited;

  /** {@code بالتعاون مع الجامعة}: the clause tells what its subject does with another. */
  boolean isJoint(TriggerLexicon.Match match) {
    return match.trigger().type() == EventType.COOPERATE
        && match.stem().preposition() == 'ب'
        && !recipients.isEmpty();
  }

  /** {@code تقدمت القوات بدعم من أثينا}: who is told to do it is who is helped. */
  boolean isHelp(TriggerLexicon.Match match) {
    EventType type = match.trigger().type();
    return (type == EventType.AID || type == EventType.SUPPORT)
        && match.stem().preposition() == 'ب'
        && match.suffix().isEmpty()
        && !actors.isEmpty();
  }
}
