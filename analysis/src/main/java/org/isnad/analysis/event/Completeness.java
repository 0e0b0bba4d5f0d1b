package org.isnad.analysis.event;

import org.isnad.analysis.record.Event;

/**
 * Whether an event tells the sides without which nobody could say what took place.
 *
 * <p>{@code مساعدات لليمن} does not tell whose, {@code طالب الوزير بالإسراع} not of whom; an arrest
 * or a death needs no author, and who deploys troops needs nobody to do it to.
 */
final class Completeness {

  private Completeness() {}

  static boolean isComplete(Event event) {
    boolean both = !event.actors().isEmpty() && !event.recipients().isEmpty();
    return switch (event.type()) {
      case REQUEST, ACCUSE, SUPPORT, THREATEN -> both;
      case AGREE,
          CONSULT,
          CONCEDE,
          COOPERATE,
          AID,
          REJECT,
          RETREAT,
          SANCTION,
          PROTEST,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          true;
    };
  }
}
