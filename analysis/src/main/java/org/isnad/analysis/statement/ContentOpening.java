package org.isnad.analysis.statement;

import org.isnad.analysis.record.Act;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * What is done by a content that opens as a question, a command or a duty.
 *
 * <p>{@code «ماذا سنقول لهم؟»} → ASK; {@code «اتركوا المكان»}, {@code «لا تبحثوا بعيدا»}, {@code إن
 * على الحكومة أن تعيد}, {@code إن على الدولة توفير البدائل} → REQUEST.
 */
final class ContentOpening {

  /** Words between على and what is to be done at most. */
  private static final int LONGEST_BURDENED = 8;

  private static final int SHORTEST_COMMAND = 5;

  private final View view;

  ContentOpening(View view) {
    this.view = view;
  }

  @Nullable Act act(Finding finding) {
    int first = view.text.wordFrom(finding.content().start());
    int end = view.endWord(finding.content());
    if (first >= end) {
      return null;
    }
    if (isQuestion(first, end)) {
      return Act.ASK;
    }
    return isCommand(finding, first) || isDuty(first, end) ? Act.REQUEST : null;
  }

  /** Its first and its last sentence are questions: who answers himself tells something. */
  private boolean isQuestion(int first, int end) {
    return view.isIn(WordList.INTERROGATIVE, first)
        && !view.key(first).equals("لم")
        && view.text.isQuestion(view.sentence(first))
        && view.text.isQuestion(view.sentence(end - 1));
  }

  /** {@code «اربطوا الأحزمة»}, {@code «لا تهتموا بالتفاصيل»}; not {@code إنهم انسحبوا}. */
  private boolean isCommand(Finding finding, int first) {
    if (finding.rule().contains("that")) {
      return false;
    }
    boolean forbidden = view.key(first).equals("لا");
    String key = view.key(forbidden ? first + 1 : first);
    char start = forbidden ? 'ت' : 'ا';
    return view.opensCertain(first - 1)
        && key.length() >= SHORTEST_COMMAND
        && key.charAt(0) == start
        && key.endsWith("وا");
  }

  /** {@code على الحكومة أن تعيد}, {@code علينا العمل معا}; not {@code على الصعيد الاقتصادي}. */
  private boolean isDuty(int first, int end) {
    boolean ours = view.key(first).equals("علينا");
    boolean burdens = view.key(first).equals("علي") && !opensClause(first + 1);
    if (!ours && !burdens) {
      return false;
    }
    int limit = Math.min(end, first + LONGEST_BURDENED);
    for (int at = first + (ours ? 1 : 2); at < limit; at++) {
      if (view.isIn(WordList.SUBJUNCTIVE, at) || view.word(at).isWritten("ألا")) {
        return view.key(at).equals("ان") || view.key(at).equals("الا");
      }
      if (!view.verbs(at).isEmpty() || view.isIn(WordList.PREPOSITION, at)) {
        return false;
      }
      Stem stem = view.word(at).whole();
      if (view.nameAt(at) == null && VerbalNouns.isOne(stem.bareKey())) {
        return true;
      }
    }
    return false;
  }

  /** {@code على ضوء}, {@code على الأرجح}: what is no burden of anybody. */
  private boolean opensClause(int at) {
    return view.isIn(WordList.CLAUSE_AFTER_ALA, at)
        || view.isIn(WordList.NO_BURDEN, at)
        || !view.isDefinite(at) && view.nameAt(at) == null && !view.isDefinite(at + 1);
  }
}
