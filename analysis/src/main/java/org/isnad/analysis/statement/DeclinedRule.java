package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Declined;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.statement.DeclinedLexicon.Role;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.VerbLexicon;
import org.jspecify.annotations.Nullable;

/**
 * Those who were asked and said nothing.
 *
 * <ul>
 *   <li>{@code رفضت وزارة الدفاع التعليق على التقرير}: refused
 *   <li>{@code لم يرد المتحدث على طلب للتعليق}: no answer
 *   <li>{@code لم تؤكد أثينا الخبر}: not confirmed
 *   <li>{@code لم يتسن الحصول على تعليق من الشركة}, {@code تعذر الاتصال بالوزارة}: not reached
 * </ul>
 */
final class DeclinedRule {

  private static final int FARTHEST = 14;

  private record Found(
      Declined.Kind kind, Source source, Span cue, @Nullable Span about, @Nullable String when) {}

  private final Report report;
  private final View view;
  private final DeclinedLexicon lexicon;
  private final List<Found> found = new ArrayList<>();

  DeclinedRule(Report report, DeclinedLexicon lexicon) {
    this.report = report;
    this.view = report.view;
    this.lexicon = lexicon;
  }

  void read(int at) {
    for (VerbLexicon.Match<Role> match : lexicon.verbs(view.word(at))) {
      if (match.form().tense() != Tense.PARTICIPLE && apply(at, match)) {
        return;
      }
    }
  }

  private boolean apply(int at, VerbLexicon.Match<Role> match) {
    boolean negated = Set.of("لم", "ولم", "فلم").contains(view.key(at - 1));
    return switch (match.verb()) {
      case REFUSE -> !negated && refused(at, match);
      case ANSWER -> negated && unsaid(at, match, Declined.Kind.NO_ANSWER);
      case CONFIRM -> negated && unsaid(at, match, Declined.Kind.NOT_CONFIRMED);
      case REACH ->
          negated ? reached(at, at - 1) : match.form().tense() == Tense.PAST && reached(at, at);
      case NOUN, CONTACT -> false;
    };
  }

  private boolean refused(int at, VerbLexicon.Match<Role> match) {
    int noun = find(at + 1, Role.NOUN);
    if (noun < 0) {
      return false;
    }
    Optional<Phrase> subject = subject(at + 1, noun);
    int last = view.isIn(WordList.PREPOSITION, noun - 1) ? noun - 1 : noun;
    boolean plain = subject.isEmpty() && last > at + 1;
    return !plain && add(at, match, subject, noun + 1, Declined.Kind.REFUSED);
  }

  /** لم with its verb, and the subject before or after it. */
  private boolean unsaid(int at, VerbLexicon.Match<Role> match, Declined.Kind kind) {
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST);
    Optional<Phrase> subject = subject(at + 1, limit);
    int after = subject.map(Phrase::end).orElse(at + 1);
    boolean answers = kind != Declined.Kind.NO_ANSWER || view.key(after).equals("علي");
    return answers && add(at, match, subject, after, kind);
  }

  private boolean reached(int at, int cue) {
    int contact = find(at + 1, Role.CONTACT);
    if (contact < 0) {
      return false;
    }
    int limit = Math.min(view.sentence(at).endWord(), contact + FARTHEST);
    for (int i = contact + 1; i < limit; i++) {
      boolean apart = Set.of("من", "مع", "الي").contains(view.key(i));
      boolean joined = i == contact + 1 && view.withPreposition(i, 'ب').isPresent();
      int start = apart ? i + 1 : i;
      if (apart || joined) {
        Optional<Phrase> phrase = joined ? joined(start, limit) : read(start, limit);
        phrase.ifPresent(
            p ->
                found.add(
                    new Found(
                        Declined.Kind.NOT_REACHED,
                        report.resolve(p),
                        view.text.span(cue, contact),
                        null,
                        null)));
        return phrase.isPresent();
      }
    }
    return false;
  }

  /** {@code بالوزارة}: the name or noun behind the preposition. */
  private Optional<Phrase> joined(int at, int limit) {
    var named = view.innerName(at);
    return named == null
        ? Optional.empty()
        : Optional.of(
            new Phrase(
                report.sources.named(named, ""), at, Math.min(limit, view.endWord(named.span()))));
  }

  private Optional<Phrase> read(int start, int limit) {
    return report
        .sources
        .read(start, limit, Set.of())
        .filter(phrase -> Plausible.speaks(report, phrase));
  }

  private Optional<Phrase> subject(int start, int limit) {
    int next = new Surroundings(view, report.sources, Set.of("عن", "علي"), limit).skip(start);
    return next < limit
        ? report
            .sources
            .read(next, limit, Set.of("عن", "علي"))
            .filter(phrase -> Plausible.speaks(report, phrase))
        : Optional.empty();
  }

  /** Index of the noun within the clause, or -1. */
  private int find(int from, Role role) {
    int limit = Math.min(view.sentence(from - 1).endWord(), from + FARTHEST);
    for (int i = from; i < limit; i++) {
      if (lexicon.isNoun(role, view.key(i))) {
        return i;
      }
      if (view.isComplementiser(i) || view.isComma(i) || view.isIn(WordList.RELATIVE, i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean add(
      int at,
      VerbLexicon.Match<Role> match,
      Optional<Phrase> subject,
      int after,
      Declined.Kind kind) {
    Agreement agreement = Agreement.of(match.form());
    Optional<Source> source =
        subject
            .map(report::resolve)
            .or(() -> match.stem().joined() ? report.dropped(at, agreement) : before(at, kind));
    Span cue =
        kind == Declined.Kind.REFUSED
            ? match.stem().span()
            : match.stem().span().withStart(view.word(at - 1).start());
    String day = report.dayBefore(at);
    source.ifPresent(
        s -> {
          found.add(new Found(kind, s, cue, about(after), day.isEmpty() ? null : day));
          if (kind == Declined.Kind.REFUSED) {
            report.discourse.hear(List.of(s));
          }
        });
    return source.isPresent();
  }

  private Optional<Source> before(int at, Declined.Kind kind) {
    int verb = kind == Declined.Kind.REFUSED ? at : at - 1;
    return view.withoutConjunction(verb).joined()
        ? report.dropped(verb, Agreement.UNKNOWN)
        : report
            .subjects
            .before(verb)
            .filter(phrase -> Plausible.speaks(report, phrase))
            .map(report::resolve);
  }

  /** What stands after عن or على, or the clause or noun that is left open. */
  private @Nullable Span about(int after) {
    int limit = view.sentence(Math.min(after, view.size()) - 1).endWord();
    boolean brings = view.isIn(WordList.PREPOSITION, after) || view.isComplementiser(after);
    int start = brings ? after + 1 : after;
    return start < limit && !view.isPunctuation(start)
        ? report.contents.phrase(start, Agreement.UNKNOWN, false)
        : null;
  }

  /** What was found, each put into the statement that tells it. */
  List<Declined> list(List<Statement> statements) {
    List<Declined> list = new ArrayList<>();
    Statements told = new Statements(statements, List.of());
    for (Found one : found) {
      String within = told.covering(one.cue().start()).map(Statement::id).orElse(null);
      Source source = one.source().withCue(one.cue());
      String rule = "declined, " + one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      list.add(
          new Declined(
              "n" + (list.size() + 1),
              one.kind(),
              source.link(),
              one.cue(),
              one.about(),
              one.when(),
              within,
              rule));
    }
    return list;
  }
}
