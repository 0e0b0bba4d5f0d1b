package org.isnad.analysis.statement;

import java.util.Comparator;
import java.util.Optional;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;

/**
 * What was told before and is taken up to be denied or confirmed: {@code … وهو ما نفته الشركة},
 * {@code … الأمر الذي أكده الوزير}.
 */
final class ResumedContent {

  private final Report report;
  private final View view;

  ResumedContent(Report report) {
    this.report = report;
    this.view = report.view;
  }

  /**
   * Index of the word that takes up what stands before it, or -1 where the verb's clause is none.
   */
  static int start(View view, int verb) {
    int at = verb - 2;
    boolean matter = view.isIn(WordList.RELATIVE, verb - 1) && view.key(at).equals("الامر");
    boolean what = view.key(verb - 1).equals("ما") && view.isIn(WordList.SUBJECT_PRONOUN, at);
    if (!matter && !what) {
      return -1;
    }
    return matter && view.isIn(WordList.SUBJECT_PRONOUN, at - 1) ? at - 1 : at;
  }

  /** The content of the last statement before, or else all of the sentence up to there. */
  Optional<Attached> find(VerbCue cue) {
    int at = start(view, cue.at);
    int first = at < 0 ? 0 : view.sentence(at).firstWord();
    int end = view.isComma(at - 1) ? at - 1 : at;
    if (end <= first) {
      return Optional.empty();
    }
    Span content =
        report.findings.stream()
            .filter(f -> view.endWord(f.content()) == end)
            .max(Comparator.comparing(Finding::cue))
            .map(Finding::content)
            .orElseGet(() -> report.contents.contentOf(first, end));
    return Optional.of(new Attached(content, cue.verb.act(), "resumed", at));
  }
}
