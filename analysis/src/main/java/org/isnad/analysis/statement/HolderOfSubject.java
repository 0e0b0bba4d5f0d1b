package org.isnad.analysis.statement;

import java.util.Optional;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * Whom a title that is a verb's subject leads up to, and where what describes him ends.
 *
 * <p>{@code قال سفير المملكة لدى الجامعة، عميد الدبلوماسيين، السفير أحمد قطان: إن}, {@code أكد
 * فلان، نائب رئيس الجمعية، نجاح المشروع}.
 */
final class HolderOfSubject {

  private static final int LONGEST_TITLE = 14;

  private final Report report;
  private final View view;
  private final VerbCue cue;
  private final VerbContent contents;

  HolderOfSubject(VerbCue cue, VerbContent contents) {
    this.report = cue.report;
    this.view = cue.view;
    this.cue = cue;
    this.contents = contents;
  }

  /**
   * The person whom a long title leads up to, before what is said: {@code قال سفير المملكة لدى
   * الجامعة، عميد الدبلوماسيين، السفير أحمد قطان: إن}.
   */
  Optional<Source> holder(Phrase subject, Attached attached) {
    Named called = called(subject.end());
    if (called != null && subject.source().entity() == null) {
      return Optional.of(report.sources.named(called, subject.source().head()));
    }
    Optional<Named> holder =
        isSingularTitle(subject)
            ? report.sources.holders.personAfter(
                subject, beforeOwnWords(subject.end(), limit(attached)))
            : Optional.empty();
    return holder
        .or(() -> report.sources.holders.namedApart(subject, limit(attached)))
        .or(() -> behindClause(subject, attached.word()))
        .map(named -> report.sources.named(named, subject.source().head()));
  }

  /** {@code كبير الباحثين الذين أعدوا الدراسة، سامي حداد إن}: behind a clause about the title. */
  private Optional<Named> behindClause(Phrase subject, int content) {
    boolean one =
        subject.source().entity() == null
            && subject.source().agreement().number() != VerbForm.Number.PLURAL;
    if (!one || subject.start() < cue.at || !view.isIn(WordList.RELATIVE, subject.end())) {
      return Optional.empty();
    }
    int end = view.isComma(content - 1) ? content - 1 : content;
    Agreement title = subject.source().agreement();
    return Optional.ofNullable(report.subjects.personBefore(end))
        .filter(named -> report.sources.named(named, "").agreement().answers(title))
        .filter(named -> view.isComma(view.text.wordAt(named.span().start()) - 1));
  }

  /** Where what is said begins, unless that is the holder himself, or the word that brings it. */
  private int limit(Attached attached) {
    int content = view.text.wordFrom(attached.content().start());
    boolean holder = view.nameAt(content) != null || view.isIn(WordList.HONORIFIC, content);
    return content > cue.at && !holder ? Math.min(content, attached.word()) : attached.word();
  }

  /** {@code أحد السكان يدعى فلان}. */
  private @Nullable Named called(int at) {
    int call = view.isComma(at) ? at + 1 : at;
    Named named = view.isIn(WordList.CALLED, call) ? view.nameAt(call + 1) : null;
    return named != null && named.entity().type() == EntityType.PER ? named : null;
  }

  /** {@code قدم الوزير شكره للملك فلان على}: to the noun of what is said, no further. */
  private int beforeOwnWords(int from, int limit) {
    int end = from;
    while (end < limit
        && (report.contentFinder.nounAt(end) == null
            || !view.isDefinite(end) && OwnerPronoun.of(view.key(end)).isEmpty())) {
      end++;
    }
    return end;
  }

  /**
   * Past a title in apposition, {@code أكد فلان، نائب رئيس الجمعية، نجاح المشروع}, or a name in
   * quotation marks: {@code أعلنت الشركة الأميركية «مايكروسوفت» خسائر}.
   */
  int afterTitle(Phrase subject) {
    if (subject.source().entity() == null && report.sources.isDocument(subject)) {
      return Publisher.passive(report, subject).map(Phrase::end).orElse(subject.end());
    }
    int mark = view.isComma(subject.end()) ? subject.end() + 1 : subject.end();
    Quotation name = view.opening(mark);
    int first = name == null ? mark + 1 : pastCourtesy(mark + 1);
    Named inside = view.nameAt(first);
    boolean person = inside != null && inside.entity().type() == EntityType.PER;
    if (name != null && inside != null && (person || mark == subject.end())) {
      int end = view.endWord(name.span());
      boolean whole = view.endWord(name.inner()) == endOfName(first);
      return whole && end < cue.limit ? end : subject.end();
    }
    int title = subject.end() + 1;
    int described = afterDescription(subject, title);
    if (described > title) {
      return described;
    }
    boolean apposition =
        title < cue.limit
            && view.isComma(subject.end())
            && subject.source().isPerson()
            && view.nameAt(title) == null
            && view.word(title).stems().get(0).preposition() == 0
            && view.sourceNoun(title) == SpeechLexicon.SourceNoun.PERSON;
    return apposition
        ? report.sources.phrases.end(title, cue.limit, cue.verb.prepositions())
        : subject.end();
  }

  /** {@code نفى الحداد، المحترف مع نادي الساحل، تناوله}: to the comma that ends the description. */
  private int afterDescription(Phrase subject, int first) {
    boolean named =
        subject.source().entity() != null
            && view.isComma(subject.end())
            && first < cue.limit
            && view.word(first).stems().get(0).definite()
            && view.timeAt(first) == null
            && view.nameAt(first) == null;
    for (int i = first; named && i + 1 < Math.min(cue.limit, first + LONGEST_TITLE); i++) {
      if (view.isComplementiser(i)) {
        return first;
      }
      if (view.isComma(i)) {
        boolean what =
            view.isComplementiser(i + 1)
                || VerbalNouns.isOne(OwnerPronoun.without(view.key(i + 1)))
                || cue.verb.takes(view.key(i + 1));
        return what ? i + 1 : first;
      }
    }
    return first;
  }

  /** {@code "د. سالم الحداد"}. */
  private int pastCourtesy(int at) {
    boolean courtesy = view.nameAt(at) == null && view.isIn(WordList.HONORIFIC, at);
    return courtesy ? at + (view.word(at + 1).is('.') ? 2 : 1) : at;
  }

  private int endOfName(int start) {
    Named named = view.nameAt(start);
    return named == null ? start : view.endWord(named.span());
  }

  /**
   * A title with the name it leads up to, where what is said follows that name: {@code نوه مدير
   * الجمعية بالساحل سليم الحداد بأن}, {@code أوضح مدير عام تعليم الخرج الدكتور فلان أن}.
   */
  Optional<Phrase> ledTo(Phrase subject) {
    Optional<Phrase> last = lastHolder(subject);
    if (last.isPresent()) {
      return last;
    }
    if (!isSingularTitle(subject)) {
      return Optional.of(subject);
    }
    int end = subject.end();
    while (end < Math.min(cue.limit, subject.end() + LONGEST_TITLE)
        && !view.isComplementiser(end)
        && !view.isColon(end)
        && view.verbs(end).isEmpty()
        && report.contentFinder.nounAt(end) == null) {
      end++;
    }
    Named holder = report.sources.holders.personAfter(subject, end).orElse(null);
    if (holder == null) {
      return Optional.of(subject);
    }
    int after = view.endWord(holder.span());
    int next =
        new Surroundings(view, report.sources, cue.verb.prepositions(), cue.limit).skip(after);
    boolean said =
        next < cue.limit
            && (report.contentFinder.at(next, contents.wanted(false)).isPresent()
                || cue.verb.has(Frame.OBJ) && report.sources.phrases.objects.startsObject(next));
    return Optional.of(
        said
            ? new Phrase(
                report.sources.named(holder, subject.source().head()), subject.start(), after)
            : subject);
  }

  /**
   * {@code أوضح المشرف على كرسي المهندس فلان للأبحاث الدكتور علّان أن}: of two persons the one
   * before what is said, where a title of his own stands before his name.
   */
  private Optional<Phrase> lastHolder(Phrase subject) {
    boolean inside =
        isSingularTitle(subject)
            || subject.source().isPerson() && !view.startsNameOrJoined(subject.start());
    int end = subject.end();
    while (inside
        && end < cue.limit
        && !view.isComplementiser(end)
        && !view.isPunctuation(end)
        && !cue.verb.takes(view.key(end))
        && report.contentFinder.nounAt(end) == null) {
      end++;
    }
    boolean said =
        inside
            && !cue.verb.has(Frame.WHOM)
            && end < cue.limit
            && (view.isComplementiser(end) || view.isColon(end));
    Named holder = said ? report.subjects.personBefore(end) : null;
    if (holder == null
        || holder.entity().equals(subject.source().entity())
        || report.sources.joinsPerson(subject.start(), view.text.wordAt(holder.span().start()))
        || !view.isIn(WordList.TITLE, view.text.wordAt(holder.span().start()) - 1)
        || report.sources.phrases.heads.isOfLeader(
            subject.start(), view.text.wordAt(holder.span().start()))) {
      return Optional.empty();
    }
    Source source = report.sources.named(holder, subject.source().head());
    return Optional.of(new Phrase(source, subject.start(), end));
  }

  private boolean isSingularTitle(Phrase subject) {
    return subject.start() > cue.at
        && subject.source().entity() == null
        && subject.source().agreement().number() != VerbForm.Number.PLURAL
        && report.sources.isTitle(subject);
  }
}
