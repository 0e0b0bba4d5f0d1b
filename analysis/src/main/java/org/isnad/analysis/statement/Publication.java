package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.text.Folding;

/**
 * Who published what another says in it: in {@code نشرت صحيفة المرفأ مقالا للحداد قال فيه إن} the
 * paper passes the words of الحداد on, and says none itself.
 */
final class Publication {

  /** Words between the verb of saying and what it brings: {@code قال فيه إن}. */
  private static final int NEAR = 2;

  private Publication() {}

  /** The medium that published what the verb at {@code at} resumes, earlier in its sentence. */
  static Optional<Source> carrier(Report report, int at) {
    View view = report.view;
    for (int i = at - 1; i >= view.sentence(at).firstWord(); i--) {
      if (publishes(view, i)) {
        int verb = i;
        return report
            .sources
            .read(verb + 1, at, Set.of())
            .filter(report.sources::isMedium)
            .map(phrase -> report.resolve(phrase).withCue(view.word(verb).span()));
      }
    }
    return Optional.empty();
  }

  /** Whether the content found at {@code attachment} is brought by another verb than this one. */
  static boolean isAnothers(View view, int verb, int attachment) {
    if (!publishes(view, verb)) {
      return false;
    }
    for (int i = attachment - 1; i > verb; i--) {
      boolean near = i > attachment - 1 - NEAR;
      boolean says = !view.verbs(i).isEmpty() && !view.isInName(i);
      boolean resumes = view.isIn(WordList.RESUMPTION, i + 1);
      if (says && (resumes || near && view.isIn(WordList.RELATIVE, i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean publishes(View view, int at) {
    return view.verbs(at).stream()
        .anyMatch(
            match ->
                match.form().object().isEmpty()
                    && view.lexicon.is(WordList.PUBLISHING, Folding.key(match.verb().lemma())));
  }
}
