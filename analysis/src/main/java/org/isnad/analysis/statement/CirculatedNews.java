package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.KeySet;

/**
 * News that goes about and that nobody is said to have told: {@code الأخبار المتداولة حول إغلاق
 * الجسر}, {@code الأنباء التي ترددت أمس عن انهياره}.
 */
final class CirculatedNews {

  /** Words from what goes about to what it tells. */
  private static final int FARTHEST = 6;

  private static final SpeechVerb TELLS =
      new SpeechVerb(
          "تردد",
          Act.STATE,
          Set.of(Frame.THAT),
          KeySet.of("عن", "حول", "بشان", "بخصوص"),
          SpeechVerb.Commitment.NEUTRAL);

  private final Report report;
  private final View view;

  CirculatedNews(Report report) {
    this.report = report;
    this.view = report.view;
  }

  boolean apply(int at) {
    int end = isNews(at) ? circulated(at + 1) : -1;
    int told = end < 0 ? -1 : told(end);
    if (told < 0) {
      return false;
    }
    Wanted wanted = new Wanted(TELLS, Agreement.UNKNOWN, false, false);
    Optional<Attached> said =
        report
            .contentFinder
            .at(told, wanted)
            .map(new NounExtent(view)::trimmed)
            .map(found -> view.isComplementiser(at - 1) ? beforeRefuted(found) : found)
            .filter(found -> !report.hasContent(found.content()));
    Span cue = view.word(end - 1).span();
    Source news = report.sources.descriptions.described(at, end, SourceNoun.DOCUMENT);
    said.ifPresent(
        found -> report.add(List.of(news.withCue(cue)), cue, found, null, null, "circulated"));
    return said.isPresent();
  }

  private boolean isNews(int at) {
    return view.isDefinite(at)
        && !view.isInName(at)
        && view.word(at).stems().stream()
            .anyMatch(stem -> view.lexicon.is(WordList.NEWS, stem.bareKey()));
  }

  /** Index after {@code المتداولة}, {@code التي ترددت}, {@code التي تم تداولها}; or -1. */
  private int circulated(int at) {
    int verb = view.isIn(WordList.RELATIVE, at) ? at + 1 : at;
    int word = view.isIn(WordList.DONE, verb) ? verb + 1 : verb;
    return word < view.size() && view.isIn(WordList.CIRCULATED, word) ? word + 1 : -1;
  }

  /** Index of what brings the news, in the same clause; or -1. */
  private int told(int from) {
    int limit = Math.min(view.sentence(from - 1).endWord(), from + FARTHEST);
    for (int i = from; i < limit && !view.isPunctuation(i); i++) {
      if (TELLS.takes(view.key(i)) || view.isComplementiser(i)) {
        return i;
      }
      if (!view.verbs(i).isEmpty()) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code أن الأنباء المتداولة عن إغلاقه | غير صحيحة}: without what the speaker says of it. */
  private Attached beforeRefuted(Attached said) {
    int limit = view.endWord(said.content());
    for (int i = said.word() + 2; i < limit; i++) {
      if (view.isIn(WordList.REFUTED, i)) {
        Span before = said.content().withEnd(view.word(i - 1).end());
        return new Attached(before, TELLS.act(), said.rule(), said.word());
      }
    }
    return said;
  }
}
