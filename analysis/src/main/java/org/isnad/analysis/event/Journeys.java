package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;

/**
 * Leaves out a journey that its sentence tells the meeting of.
 *
 * <p>{@code يسافر كيم إلى موسكو للقاء بوتين} → CONSULT كيم → بوتين, and no visit to موسكو.
 */
final class Journeys {

  private static final int FARTHEST = 30;

  private final Layers layers;

  Journeys(Layers layers) {
    this.layers = layers;
  }

  /**
   * @param drafts in text order
   */
  List<Draft> join(List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> !d.trigger().isTravel() || drafts.stream().noneMatch(m -> isPurpose(d, m)))
        .toList();
  }

  private boolean isPurpose(Draft journey, Draft meeting) {
    return meeting.trigger().type() == EventType.CONSULT
        && !meeting.trigger().isTravel()
        && meeting.rule().equals(NounEvents.GOVERNED)
        && meeting.word() > journey.word()
        && meeting.word() - journey.word() <= FARTHEST
        && layers.sentence(meeting.word()).equals(layers.sentence(journey.word()))
        && entities(meeting.actors()).equals(entities(journey.actors()));
  }

  private static Set<String> entities(List<Participant> participants) {
    return participants.stream()
        .map(p -> p.entity() == null ? p.name() : p.entity())
        .collect(Collectors.toSet());
  }
}
