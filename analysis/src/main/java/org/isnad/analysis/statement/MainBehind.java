package org.isnad.analysis.statement;

import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;

/**
 * Where the clause about a speaker ends before what he says: {@code طالب الحداد، الذي قال إنه
 * مزارع، | بتعويض}, {@code تقر الشركة التي تخشى أن تخسر | بأنها أخطأت}.
 */
final class MainBehind {

  private final Report report;
  private final View view;

  MainBehind(Report report) {
    this.report = report;
    this.view = report.view;
  }

  /** The content of a relative clause's verb, up to that of the verb before the clause. */
  Attached without(VerbCue cue, Attached inner) {
    if (!cue.relative || cue.what) {
      return inner;
    }
    int pronoun = view.word(cue.pronoun).start();
    for (Finding main : report.findings) {
      Span brings = main.attachment();
      if (brings != null && main.cue().end() <= pronoun && stands(brings, inner.content())) {
        Span before = inner.content().withEnd(view.word(first(brings)).start());
        return new Attached(report.contents.trim(before), inner.act(), inner.rule(), inner.word());
      }
    }
    return inner;
  }

  /** Behind the first word of the content. */
  private boolean stands(Span brings, Span content) {
    return brings.start() < content.end() && view.word(first(brings)).start() > content.start();
  }

  /** {@code إلى} before {@code إلى الحوار}, {@code من} before {@code من أن}. */
  private int first(Span brings) {
    int word = view.text.wordAt(brings.start());
    return view.isIn(WordList.PREPOSITION, word - 1) ? word - 1 : word;
  }
}
