package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Participant;

/** Tells who visits from what is visited where ل may name either. */
final class Visitors {

  private final Layers layers;
  private final Prepositions prepositions;

  Visitors(Grammar grammar) {
    this.layers = grammar.layers();
    this.prepositions = grammar.prepositions();
  }

  /** {@code زيارة لكيم إلى روسيا}: a person after ل is the visitor. */
  void turn(
      Trigger trigger, int from, int end, List<Participant> actors, List<Participant> recipients) {
    if (!"visit".equals(trigger.mode()) || !actors.isEmpty() || recipients.size() != 1) {
      return;
    }
    String entity = recipients.get(0).entity();
    if (entity != null
        && layers.names.entity(entity).type() == EntityType.PER
        && prepositions.phrase(from, end, "ل") != null) {
      actors.addAll(recipients);
      recipients.clear();
      for (String preposition : List.of("الي", "في")) {
        NounPhrase place = prepositions.phrase(from, end, preposition);
        if (place != null && recipients.isEmpty()) {
          recipients.addAll(place.participants());
        }
      }
    }
  }
}
