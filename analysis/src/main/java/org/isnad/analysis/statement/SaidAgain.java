package org.isnad.analysis.statement;

import org.isnad.analysis.text.VerbForm.Tense;

/**
 * The verb of saying that says of a source at the start of the sentence once more that it says what
 * follows: {@code ووفقاً لمصادر أمنية أكدت لـ«المرفأ» أن السفينة غرقت} → {@code السفينة غرقت}.
 */
final class SaidAgain {

  private static final int FARTHEST = 9;

  private final View view;
  private final SourceReader sources;

  SaidAgain(View view, SourceReader sources) {
    this.view = view;
    this.sources = sources;
  }

  /**
   * @param at index of the first word after the source
   * @return index of the first word that is said, or {@code at} where nothing is said again
   */
  int skip(int at, int limit, Source source) {
    boolean says =
        at < limit
            && !view.isInName(at)
            && view.verbs(at).stream()
                .anyMatch(m -> m.form().tense() == Tense.PAST && m.stem().proclitics().isEmpty());
    for (int i = at + 1; says && i + 1 < Math.min(limit, at + FARTHEST); i++) {
      if (view.isComplementiser(i)) {
        return view.isIn(WordList.UNFIT_BEFORE_THAT, i - 1) ? at : i + 1;
      }
      if (view.isComma(i) || view.isColon(i) || isAnother(i, source)) {
        return at;
      }
    }
    return at;
  }

  /** Somebody else who may be the subject of the verb. */
  private boolean isAnother(int at, Source source) {
    boolean addressed = view.isIn(WordList.PREPOSITION, at - 1) || view.around(at) != null;
    boolean somebody = view.startsName(at) || view.sourceNoun(at) != null;
    boolean told = view.withPreposition(at, 'ل').isPresent() && view.nameAt(at) != null;
    return somebody
        && !addressed
        && !told
        && !sources.descriptions.bareHead(at).equals(source.head());
  }
}
