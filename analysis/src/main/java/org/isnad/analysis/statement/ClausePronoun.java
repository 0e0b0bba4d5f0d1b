package org.isnad.analysis.statement;

import java.util.List;
import org.isnad.analysis.text.VerbForm;

/**
 * The pronoun on a complementiser, which is the subject of the verb after it: in {@code قال إنه دعا
 * البرلمان إلى} the parliament is called upon, and does not call.
 */
final class ClausePronoun {

  private static final List<String> BEARERS =
      List.of("ان", "بان", "لان", "فان", "لكن", "كان", "وان", "ولكن", "وبان", "ولان");

  private ClausePronoun() {}

  /** Whether the verb has its subject as a pronoun before it: {@code أنها قد أعلنت}. */
  static boolean isSubjectOf(View view, int verb, VerbForm form) {
    int at = verb - 1;
    while (at > 0
        && (view.key(at).equals("قد")
            || view.isIn(WordList.NEGATION, at)
            || view.isIn(WordList.WAS, at))) {
      at--;
    }
    String key = view.key(at);
    if (view.isIn(WordList.SUBJECT_PRONOUN, at)) {
      return Agreement.ofSubjectPronoun(key).answers(Agreement.of(form));
    }
    String suffix = OwnerPronoun.of(key);
    return !suffix.isEmpty()
        && BEARERS.contains(OwnerPronoun.without(key))
        && Agreement.ofPronoun(suffix).answers(Agreement.of(form));
  }
}
