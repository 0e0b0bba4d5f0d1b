package org.isnad.analysis.name;

import java.util.Set;

/** Tells by the words before a name that it is a place. */
final class PlaceSigns {

  /** So many words stand between a verb of going and the place: a title and two names. */
  private static final int NEAR = 4;

  private final Set<String> prepositions;
  private final Set<String> going;

  PlaceSigns(NameLexicons lexicons) {
    this.prepositions = lexicons.list("place-prepositions");
    this.going = lexicons.list("going-verbs");
  }

  /** {@code في الخبر}. */
  boolean isBehindPreposition(Draft draft, int place) {
    return place > 0 && isOneOf(draft, place - 1, prepositions);
  }

  /** {@code زار الأمير فيصل جازان}: where he goes, and no surname of his. */
  boolean isGoal(Draft draft, int place) {
    for (int i = place - 1; i >= Math.max(0, place - NEAR); i--) {
      if (isOneOf(draft, i, going)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(Draft draft, int index, Set<String> keys) {
    return draft.word(index).stems().stream().anyMatch(stem -> keys.contains(stem.key()));
  }
}
