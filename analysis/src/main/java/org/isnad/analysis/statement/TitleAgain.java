package org.isnad.analysis.statement;

import java.util.Optional;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.VerbForm.Gender;

/**
 * A title without a name that goes on with who spoke right before: {@code قالت سلمى الحداد إن ….
 * وأضافت رئيسة الاتحاد} → سلمى الحداد.
 */
final class TitleAgain {

  private final Report report;
  private final View view;

  TitleAgain(Report report) {
    this.report = report;
    this.view = report.view;
  }

  /** Who spoke last, where nothing but the verb stands between his words and the title. */
  Optional<Source> speaker(Phrase title) {
    return goesOn(title.start() - 1) && isOffice(title)
        ? report
            .lastHeard()
            .filter(last -> isRightBehind(last.content(), title.start() - 1))
            .map(Finding::speaker)
            .filter(last -> last.entity() != null && last.entity().type() == EntityType.PER)
            .filter(last -> isSameGender(last, title) && !Titles.isAnothers(report, title, last))
        : Optional.empty();
  }

  /** {@code وأضاف}, {@code كما حذر}. */
  private boolean goesOn(int verb) {
    return view.verbs(verb).stream().anyMatch(match -> match.stem().joined())
        || !view.verbs(verb).isEmpty() && view.key(verb - 1).equals("كما");
  }

  private boolean isRightBehind(Span content, int verb) {
    int next = view.pastMarks(view.endWord(content), view.size());
    boolean led = view.isBehindAnd(verb) || view.key(verb - 1).equals("كما");
    return next == verb || led && next == verb - 1;
  }

  private boolean isSameGender(Source last, Phrase title) {
    Gender one = last.agreement().gender();
    return one == Gender.ANY || one == title.source().agreement().gender();
  }

  /** A title of one person, whole, that nothing in apposition names. */
  private boolean isOffice(Phrase title) {
    int start = title.start();
    return view.sourceNoun(start) == SourceNoun.PERSON
        && title.end() - start > 1
        && !view.isIn(WordList.QUANTIFIER, start)
        && !view.isIn(WordList.PRIVATE, start)
        && !view.isIn(WordList.CORRESPONDENT, start)
        && !view.lexicon.is(WordList.SOURCE, title.source().head())
        && report.sources.isTitle(title)
        && isDefinite(title)
        && isWhole(title.end() - 1)
        && !isNamedBehind(title.end());
  }

  /** Not {@code مسؤول حكومي بالمرفأ}, {@code ضابط آخر}: an office that is known. */
  private boolean isDefinite(Phrase title) {
    int next = title.start() + 1;
    boolean described = view.key(next).endsWith("ي") || view.key(next).endsWith("يه");
    return view.isDefinite(title.start())
        || isKnown(next)
        || next + 1 < title.end() && !described && isKnown(next + 1);
  }

  private boolean isKnown(int at) {
    return view.key(at).startsWith("ال") && view.isDefinite(at)
        || view.isInName(at)
        || view.opening(at) != null;
  }

  /** Not {@code رئيس البلدية كنعان}, whose name is not known. */
  private boolean isWhole(int last) {
    boolean quoted = view.isPunctuation(last);
    return quoted
        || view.isDefinite(last)
        || view.isInName(last)
        || view.isIn(WordList.FORMER, last)
        || view.word(last).stems().get(0).preposition() != 0;
  }

  /** {@code رئيس المجلس، كنعان برهم، بأن}. */
  private boolean isNamedBehind(int end) {
    return view.isComma(end)
        && view.isComma(end + 3)
        && !view.isDefinite(end + 1)
        && !view.isIn(WordList.PREPOSITION, end + 1)
        && view.timeAt(end + 1) == null;
  }
}
