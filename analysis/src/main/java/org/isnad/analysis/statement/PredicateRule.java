package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.Participle;

/**
 * What somebody is sure, afraid or persuaded of: {@code إيران مقتنعة بوجود مصالح}, {@code وبوتين
 * واثق من أن}.
 */
final class PredicateRule {

  private static final int FARTHEST = 30;

  private final Report report;
  private final View view;

  PredicateRule(Report report) {
    this.report = report;
    this.view = report.view;
  }

  boolean apply(int at) {
    Participle state = view.lexicon.state(view.word(at));
    if (state == null || view.isInName(at) || view.isIn(WordList.NEGATION, at - 1)) {
      return false;
    }
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST);
    Optional<Phrase> subject = report.subjects.beforePredicate(at).filter(p -> isSubject(p, state));
    if (at + 1 >= limit || subject.isEmpty()) {
      return false;
    }
    Wanted wanted = new Wanted(state.verb(), state.agreement(), true, false);
    Optional<Attached> attached = report.contentFinder.at(at + 1, wanted);
    if (attached.isEmpty()) {
      return false;
    }
    Span cue = view.word(at).span();
    report.add(
        List.of(report.resolve(subject.get()).withCue(cue)),
        cue,
        attached.get(),
        null,
        null,
        "predicate");
    return true;
  }

  /** Who can be sure of something, and not what is described: {@code رجل واثق من نفسه}. */
  private boolean isSubject(Phrase phrase, Participle state) {
    return Plausible.speaks(report, phrase)
        && (view.isDefinite(phrase.start()) || phrase.source().entity() != null)
        && phrase.source().agreement().answers(state.agreement());
  }
}
