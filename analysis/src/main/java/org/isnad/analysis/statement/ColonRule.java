package org.isnad.analysis.statement;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SpeechVerb.Commitment;

/** A person, a colon, and what the person says: {@code سليم الحداد: نريد حلاً عادلاً}. */
final class ColonRule {

  private static final SpeechVerb SAYING =
      new SpeechVerb("قال", Act.STATE, Set.of(Frame.QUOTE), Set.of(), Commitment.NEUTRAL);

  private final Report report;
  private final View view;

  ColonRule(Report report) {
    this.report = report;
    this.view = report.view;
  }

  boolean apply(int at) {
    Named named = view.nameAt(at);
    boolean person = named != null && named.entity().type() == EntityType.PER;
    if (named == null || !person || at != view.sentence(at).firstWord()) {
      return false;
    }
    int colon = view.endWord(named.span());
    if (!view.isColon(colon)) {
      return false;
    }
    Span cue = view.word(colon).span();
    Source source = report.sources.named(named, "").withCue(cue);
    Wanted wanted = new Wanted(SAYING, source.agreement(), false, false);
    return report
        .contentFinder
        .at(colon, wanted)
        .map(found -> add(source, cue, found.content()))
        .orElse(false);
  }

  private boolean add(Source source, Span cue, Span content) {
    report.add(
        new Finding(List.of(source), cue, Act.STATE, content, null, null, cue, "name-colon"));
    return true;
  }
}
