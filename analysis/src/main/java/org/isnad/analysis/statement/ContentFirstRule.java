package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.VerbLexicon;
import org.jspecify.annotations.Nullable;

/**
 * A verb of saying after what was said.
 *
 * <ul>
 *   <li>{@code «لم نعرض شيئاً»، قالت كوستا}
 *   <li>{@code الأزمة ستنتهي قريباً، يقول الحداد}
 *   <li>{@code …، وهو ما نفته الشركة}: the clause before the pronoun
 *   <li>{@code …، ذكر ذلك مدير الميناء}, {@code صرح بذلك مدير الميناء}: the clause or sentence
 *       before
 * </ul>
 */
final class ContentFirstRule {

  /** How the content stands before its verb. */
  private enum Order {
    BEFORE("content-first"),
    TAKEN_UP("content-first, taken-up"),
    POINTED_AT("content-first, pointed-at");

    private final String rule;

    Order(String rule) {
      this.rule = rule;
    }
  }

  private static final int FARTHEST = 30;
  private static final int SHORTEST_CLAUSE = 3;

  private final Report report;
  private final View view;

  ContentFirstRule(Report report) {
    this.report = report;
    this.view = report.view;
  }

  boolean apply(int at) {
    if (view.verbs(at).isEmpty()) {
      return false;
    }
    int first = view.sentence(at).firstWord();
    if (view.isIn(WordList.POINTED_AT, at + 1)) {
      return isPointedAt(at, first);
    }
    if (at - first < SHORTEST_CLAUSE || view.isInName(at) || view.key(at).equals("بين")) {
      return false;
    }
    for (VerbLexicon.Match<SpeechVerb> match : view.verbs(at)) {
      boolean plain = match.stem().proclitics().isEmpty() && match.form().person() == 3;
      if (plain && says(match.verb())) {
        Order order = match.form().object().isEmpty() ? Order.BEFORE : Order.TAKEN_UP;
        Span content = order == Order.TAKEN_UP ? takenUp(at, first) : before(at, first);
        if (content != null && add(at, at + 1, match, content, order)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code ذكر ذلك المتحدث}: nothing else is said by the verb. */
  private boolean isPointedAt(int at, int first) {
    for (VerbLexicon.Match<SpeechVerb> match : view.verbs(at)) {
      boolean plain =
          match.stem().proclitics().isEmpty()
              && match.form().person() == 3
              && match.form().tense() == Tense.PAST;
      if (plain && says(match.verb())) {
        @Nullable Span content = at == first ? sentenceBefore(first) : clauseBefore(at, first);
        if (content != null && add(at, at + 2, match, content, Order.POINTED_AT)) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Span sentenceBefore(int first) {
    if (first == 0) {
      return null;
    }
    Sentence before = view.sentence(first - 1);
    return clause(Math.max(before.firstWord(), report.byline), before.endWord());
  }

  private @Nullable Span clauseBefore(int at, int first) {
    return view.isPunctuation(at - 1) ? clause(first, at - 1) : null;
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
          quotation.isCertain() && quotation.closed() && view.wordsIn(quotation) >= SHORTEST_CLAUSE;
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

  private boolean add(
      int at, int from, VerbLexicon.Match<SpeechVerb> match, Span content, Order order) {
    boolean takenUp = order == Order.TAKEN_UP;
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST);
    Surroundings surroundings = new Surroundings(view, report.sources, Set.of(), limit);
    int next = surroundings.skip(from);
    Optional<Phrase> subject =
        next < limit ? report.sources.read(next, limit, Set.of()) : Optional.empty();
    boolean heard = report.hasContent(content);
    boolean thing =
        takenUp
            && match.verb().has(Frame.AS)
            && next < limit
            && view.word(next).surface().endsWith("ا")
            && !view.isInName(next);
    if (thing
        || subject.isEmpty()
        || !Plausible.speaks(report, subject.get())
        || heard && !takenUp) {
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
            List.of(report.resolveHeld(subject.get()).withCue(cue)),
            cue,
            match.verb().act(),
            content,
            surroundings.addressee(),
            surroundings.when(),
            null,
            order.rule));
    return true;
  }
}
