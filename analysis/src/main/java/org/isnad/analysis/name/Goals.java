package org.isnad.analysis.name;

import java.util.Set;

/** Tells places that somebody goes to from surnames: {@code زار الأمير فيصل جازان}. */
final class Goals {

  /** So many words stand between the verb and the place: a title and two names. */
  private static final int NEAR = 4;

  private final Set<String> verbs;

  Goals(NameLexicons lexicons) {
    this.verbs = lexicons.list("going-verbs");
  }

  boolean isGoal(Draft draft, int place) {
    for (int i = place - 1; i >= Math.max(0, place - NEAR); i--) {
      if (draft.word(i).stems().stream().anyMatch(stem -> verbs.contains(stem.key()))) {
        return true;
      }
    }
    return false;
  }
}
