package org.isnad.analysis.event;

import org.isnad.analysis.record.Event;

/**
 * Whether an event tells the sides without which nobody could say what took place.
 *
 * <p>{@code طالب الوزير بالإسراع} does not tell of whom; an arrest or a death needs no author, who
 * deploys troops needs nobody to do it to, and a deed is condemned whoever did it.
 */
final class Completeness {

  private Completeness() {}

  static boolean isComplete(Event event) {
    boolean both = !event.actors().isEmpty() && !event.recipients().isEmpty();
    return switch (event.type()) {
      case REQUEST, SUPPORT, THREATEN, AID, COOPERATE -> both;
      case AGREE -> both || "030".equals(event.cameo());
      case CONSULT -> both || "visit".equals(event.mode());
      case ACCUSE -> both || "disapprove".equals(event.mode()) && event.rule().equals("verb");
      case ASSAULT ->
          !event.recipients().isEmpty()
              || !event.rule().startsWith("noun")
              || Conquests.GROUND.equals(event.cameo());
      case CONCEDE, REJECT, RETREAT, SANCTION, PROTEST, MOBILIZE, COERCE -> true;
    };
  }
}
