package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.statement.SpeechVerb.Commitment;

/**
 * Who speaks, a colon, and what is said, as headlines have it.
 *
 * <ul>
 *   <li>a person: {@code سليم الحداد: نريد حلاً عادلاً}
 *   <li>an agency or paper, a title, a source without a name: {@code وكالة السواحل: المصنع سيفتح},
 *       {@code وزير النقل: لن نتراجع}, {@code مصادر أمنية: مقتل جنديين}
 *   <li>with whom it was said to: {@code الحداد لـ«المرفأ»: لن نتراجع}
 * </ul>
 */
final class ColonRule {

  private static final SpeechVerb SAYING =
      new SpeechVerb("قال", Act.STATE, Set.of(Frame.QUOTE), Set.of(), Commitment.NEUTRAL);

  /** Words before the colon at most: a longer run is a clause. */
  private static final int LONGEST_SOURCE = 8;

  /** Words after it at least: fewer are an entry of a list. */
  private static final int SHORTEST_CONTENT = 3;

  private final Report report;
  private final View view;

  ColonRule(Report report) {
    this.report = report;
    this.view = report.view;
  }

  boolean apply(int at) {
    if (at != view.sentence(at).firstWord() || !isHead(at)) {
      return false;
    }
    int colon = colonAfter(at);
    int end = endOfSource(at, colon);
    if (colon < 0 || view.sentence(at).endWord() - colon <= SHORTEST_CONTENT) {
      return false;
    }
    Optional<Phrase> phrase = report.sources.read(at, end, Set.of()).filter(this::speaks);
    if (phrase.isEmpty() || phrase.get().end() < end) {
      return false;
    }
    Span cue = view.word(colon).span();
    Source source = report.resolve(phrase.get()).withCue(cue);
    Wanted wanted = new Wanted(SAYING, source.agreement(), false, false);
    return report
        .contentFinder
        .at(colon, wanted)
        .map(found -> add(source, cue, found.content()))
        .orElse(false);
  }

  private boolean isHead(int at) {
    return view.startsName(at)
        || view.sourceNoun(at) != null
        || report.sources.phrases.heads.isHonorific(at);
  }

  /** Places and clubs before a colon head a list. */
  private boolean speaks(Phrase phrase) {
    Source source = phrase.source();
    if (source.entity() != null) {
      return source.entity().type() == EntityType.PER || report.sources.isMedium(phrase);
    }
    SourceNoun noun = report.sources.phrases.heads.head(phrase.start(), phrase.end());
    boolean described = phrase.end() > phrase.start() + 1 || noun == SourceNoun.MEDIA;
    return noun == SourceNoun.PERSON && described
        || noun == SourceNoun.PEOPLE
        || view.isIn(WordList.HEARD, phrase.start());
  }

  /** Index of the first colon near {@code at}, or -1. */
  private int colonAfter(int at) {
    int limit = Math.min(view.sentence(at).endWord(), at + LONGEST_SOURCE);
    for (int i = at + 1; i < limit; i++) {
      if (view.isColon(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The colon, or {@code لـ«المرفأ»}, {@code للمرفأ} before it: to whom it was said. */
  private int endOfSource(int at, int colon) {
    for (int i = at + 1; i < colon; i++) {
      if (report.sources.phrases.prepositions.isLam(i)) {
        return i;
      }
    }
    return colon;
  }

  private boolean add(Source source, Span cue, Span content) {
    report.add(
        new Finding(List.of(source), cue, Act.STATE, content, null, null, cue, "name-colon"));
    return true;
  }
}
