package org.isnad.analysis.event;

import org.isnad.analysis.record.Event;

/**
 * Whether an event tells the sides without which nobody could say what took place.
 *
 * <p>{@code طالب الوزير بالإسراع} does not tell of whom, {@code مساعدات لليمن} not whose; an arrest
 * or a death needs no author, who deploys troops needs nobody to do it to, and a deed is condemned
 * whoever did it.
 */
final class Completeness {

  private Completeness() {}

  static boolean isComplete(Event event) {
    boolean actors = !event.actors().isEmpty();
    boolean both = actors && !event.recipients().isEmpty();
    boolean noun = event.rule().equals("noun");
    return switch (event.type()) {
      case REQUEST, SUPPORT, THREATEN, COOPERATE -> both;
      case AID -> both || actors && !noun;
      case ACCUSE -> both || "disapprove".equals(event.mode()) && event.rule().equals("verb");
      case AGREE, CONSULT -> both || actors && !noun;
      case CONCEDE -> actors || !noun;
      case ASSAULT -> both || !actors || !noun || Conquests.GROUND.equals(event.cameo());
      case REJECT, RETREAT, SANCTION, PROTEST, MOBILIZE, COERCE -> true;
    };
  }
}
