package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.Participle;

/**
 * What somebody is sure, afraid or persuaded of: {@code إيران مقتنعة بوجود مصالح}, {@code وبوتين
 * واثق من أن}, {@code النقابة على يقين بأن}.
 */
final class PredicateRule {

  private static final int FARTHEST = 30;

  private static final SpeechVerb SURE =
      new SpeechVerb(
          "أيقن", Act.OPINE, Set.of(Frame.THAT), Set.of(), SpeechVerb.Commitment.OPINION);

  private final Report report;
  private final View view;

  PredicateRule(Report report) {
    this.report = report;
    this.view = report.view;
  }

  boolean apply(int at) {
    if (isSureOf(at)) {
      return sure(at);
    }
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

  /** {@code على يقين}, {@code على قناعة}. */
  private boolean isSureOf(int at) {
    return view.key(at - 1).equals("علي") && view.isIn(WordList.SURE, at);
  }

  /** {@code باتت أثينا على يقين تام بأن}, {@code هي على قناعة من أن}: with a clause. */
  private boolean sure(int at) {
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST);
    int next = at + 1;
    while (next < limit && next < at + 3 && !view.isComplementiser(next)) {
      next++;
    }
    if (next >= limit || !view.isComplementiser(next)) {
      return false;
    }
    int verb = view.isIn(WordList.BECAME, at - 2) ? at - 2 : at - 1;
    Optional<Phrase> subject =
        report
            .subjects
            .beforePredicate(verb)
            .filter(p -> Plausible.speaks(report, p) && opensClause(p));
    if (subject.isEmpty()) {
      return false;
    }
    Wanted wanted = new Wanted(SURE, Agreement.UNKNOWN, false, false);
    Span cue = view.text.span(at - 1, at);
    report.add(
        List.of(report.resolve(subject.get()).withCue(cue)),
        cue,
        report.contentFinder.that(next, wanted),
        null,
        null,
        "predicate");
    return true;
  }

  private boolean opensClause(Phrase phrase) {
    int start = phrase.start();
    return start == view.sentence(start).firstWord()
        || view.isComplementiser(start - 1)
        || view.withoutConjunction(start).joined();
  }

  /** Who can be sure of something, and not what is described: {@code رجل واثق من نفسه}. */
  private boolean isSubject(Phrase phrase, Participle state) {
    return Plausible.speaks(report, phrase)
        && (view.isDefinite(phrase.start()) || phrase.source().entity() != null)
        && phrase.source().agreement().answers(state.agreement());
  }
}
