package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;

/**
 * An event as its clause tells it, before statements, times and other mentions of it are looked at.
 *
 * @param word index of the trigger word
 */
record Draft(
    Trigger trigger,
    int word,
    Span span,
    List<Participant> actors,
    List<Participant> recipients,
    EventStatus status,
    String rule) {

  Draft {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
