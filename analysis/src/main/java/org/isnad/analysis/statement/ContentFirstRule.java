package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.VerbLexicon;
import org.jspecify.annotations.Nullable;

/**
 * A verb of saying after what was said.
 *
 * <ul>
 *   <li>{@code «لم نعرض شيئاً»، قالت كوستا}
 *   <li>{@code الأزمة ستنتهي قريباً، يقول الحداد}
 *   <li>{@code …، وهو ما نفته الشركة}: the clause before the pronoun
 * </ul>
 */
final class ContentFirstRule {

  private static final int FARTHEST = 30;
  private static final int SHORTEST_CLAUSE = 3;

  private final Report report;
  private final View view;

  ContentFirstRule(Report report) {
    this.report = report;
    this.view = report.view;
  }

  boolean apply(int at) {
    int first = view.sentence(at).firstWord();
    if (at - first < SHORTEST_CLAUSE || view.isInName(at) || view.key(at).equals("بين")) {
      return false;
    }
    for (VerbLexicon.Match<SpeechVerb> match : view.verbs(at)) {
      boolean plain = match.stem().proclitics().isEmpty() && match.form().person() == 3;
      if (plain && says(match.verb())) {
        boolean takenUp = !match.form().object().isEmpty();
        Span content = takenUp ? takenUp(at, first) : before(at, first);
        if (content != null && add(at, match, content, takenUp)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean says(SpeechVerb verb) {
    return verb.has(Frame.THAT) && verb.has(Frame.QUOTE) && !verb.has(Frame.WHOM);
  }

  /** {@code وهو ما نفته}: the clause before, or what somebody said in it. */
  private @Nullable Span takenUp(int at, int first) {
    boolean what = view.key(at - 1).equals("ما") || view.isIn(WordList.RELATIVE, at - 1);
    boolean matter = view.key(at - 2).equals("الامر") && view.isIn(WordList.TAKES_UP, at - 3);
    int start = matter ? at - 3 : at - 2;
    if (!what || start - 1 <= first || !view.isIn(WordList.TAKES_UP, start)) {
      return null;
    }
    boolean comma = view.isComma(start - 1);
    int last = comma ? start - 2 : start - 1;
    int end = view.word(last).end();
    for (Finding finding : report.findings) {
      if (finding.content().end() == end) {
        return finding.content();
      }
    }
    return comma ? clause(first, start - 1) : null;
  }

  private @Nullable Span before(int at, int first) {
    int end = view.isComma(at - 1) ? at - 1 : at;
    Quotation quotation = endingAt(first, end);
    if (quotation != null) {
      boolean speech =
          quotation.isCertain()
              && quotation.closed()
              && report.sources.phrases.wordsIn(quotation) >= SHORTEST_CLAUSE;
      return speech ? report.contents.quoted(quotation) : null;
    }
    boolean plainest = view.isIn(WordList.CONTENT_FIRST, at) && end < at;
    return plainest && report.enclosing(view.word(at).start()).isEmpty()
        ? clause(first, end)
        : null;
  }

  private @Nullable Quotation endingAt(int first, int end) {
    int offset = view.word(end - 1).end();
    for (Quotation quotation : view.text.quotationsIn(new Span(view.word(first).start(), offset))) {
      if (quotation.span().end() == offset) {
        return quotation;
      }
    }
    return null;
  }

  /** The whole clause, where no other cue stands in it, and more than {@code من جهته}. */
  private @Nullable Span clause(int first, int end) {
    int start = new Surroundings(view, report.sources, Set.of(), end).skip(first);
    if (start >= end) {
      return null;
    }
    Span content = report.contents.contentOf(first, end);
    boolean said =
        report.findings.stream()
            .anyMatch(f -> content.covers(f.cue()) || f.content().covers(content));
    return said || end - first < SHORTEST_CLAUSE ? null : content;
  }

  private boolean add(int at, VerbLexicon.Match<SpeechVerb> match, Span content, boolean takenUp) {
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST);
    Surroundings surroundings = new Surroundings(view, report.sources, Set.of(), limit);
    int next = surroundings.skip(at + 1);
    Optional<Phrase> subject =
        next < limit ? report.sources.read(next, limit, Set.of()) : Optional.empty();
    boolean heard = report.hasContent(content);
    if (subject.isEmpty() || !Plausible.speaks(report, subject.get()) || heard && !takenUp) {
      return false;
    }
    int after = surroundings.skip(subject.get().end());
    boolean brings =
        after < limit
            && (view.isComplementiser(after) || view.isColon(after) || view.opensCertain(after));
    if (brings && !takenUp) {
      return false;
    }
    Span cue = match.stem().span();
    report.add(
        new Finding(
            List.of(report.resolve(subject.get()).withCue(cue)),
            cue,
            match.verb().act(),
            content,
            surroundings.addressee(),
            surroundings.when(),
            null,
            takenUp ? "content-first, taken-up" : "content-first"));
    return true;
  }
}
