package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.TitleWords.Told;
import org.isnad.analysis.text.Folding;
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
            .filter(Source::isPerson)
            .filter(last -> isSameGender(last, title) && !Titles.isAnothers(report, title, last))
            .filter(last -> isHis(title, last))
        : Optional.empty();
  }

  /**
   * Whether the article tells this title of a person, the noun alone where the verb carries on: who
   * bears only others is somebody else; of whom none is told, only such a verb brings one. By a
   * verb that does nothing but add, any title goes on with who spoke, but that of another office.
   */
  private boolean isHis(Phrase title, Source last) {
    boolean carriesOn = carriesOn(title.start() - 1);
    List<Told> told =
        view.names.mentions().stream()
            .filter(named -> named.entity().equals(last.entity()))
            .flatMap(named -> report.titleWords.beside(named).stream())
            .toList();
    boolean adds = view.isIn(WordList.ADDING, title.start() - 1);
    if (told.isEmpty() || adds && told.stream().noneMatch(other -> isAnother(title, other))) {
      return carriesOn;
    }
    return told.stream()
        .filter(other -> report.titleWords.isSameNoun(title.start(), other.start()))
        .anyMatch(other -> carriesOn || isAlone(other) || holds(other, title));
  }

  /** Not {@code وزير المالية} and {@code رئيس الوزراء}, {@code الشاهد} and {@code مدير الشرطة}. */
  private boolean isAnother(Phrase title, Told told) {
    boolean office =
        view.isIn(WordList.HELD_BY_ONE, title.start())
            && view.isIn(WordList.HELD_BY_ONE, told.start());
    return (office || view.isIn(WordList.PRIVATE, told.start()))
        && !report.titleWords.isSameNoun(title.start(), told.start());
  }

  /** Also {@code رئيس النادي} of {@code رئيس المرفأ}: told by the sort of body or place. */
  private boolean holds(Told told, Phrase title) {
    List<Integer> words =
        report.titleWords.contentWords(title.start(), title.end(), Integer.MAX_VALUE).stream()
            .filter(i -> !view.isIn(WordList.ANY_BODY, i) && !view.isIn(WordList.ANY_PLACE, i))
            .toList();
    return report.titleWords.holdsAll(words, told.start(), told.end());
  }

  /** {@code المدرب سالم الحداد}: nothing between the noun and the name but a rank. */
  private boolean isAlone(Told told) {
    int next = told.start() + 1;
    boolean rank = view.isIn(WordList.HONORIFIC, next) || view.isIn(WordList.TITLE, next);
    return view.isDefinite(told.start()) && (rank ? next + 1 : next) >= told.end();
  }

  /** {@code وأوضح}, {@code كما حذر}; not {@code وقال}, which brings others as well. */
  private boolean carriesOn(int verb) {
    return isLedByAlso(verb)
        || view.verbs(verb).stream()
            .map(match -> Folding.key(match.verb().lemma()))
            .anyMatch(lemma -> view.lexicon.is(WordList.CARRIES_ON, lemma));
  }

  /** {@code وأضاف}, {@code كما حذر}. */
  private boolean goesOn(int verb) {
    return view.verbs(verb).stream().anyMatch(match -> match.stem().joined())
        || !view.verbs(verb).isEmpty() && isLedByAlso(verb);
  }

  private boolean isLedByAlso(int verb) {
    return view.key(verb - 1).equals("كما");
  }

  private boolean isRightBehind(Span content, int verb) {
    int next = view.pastMarks(view.endWord(content), view.size());
    boolean led = view.isBehindAnd(verb) || isLedByAlso(verb);
    return next == verb || led && next == verb - 1;
  }

  private boolean isSameGender(Source last, Phrase title) {
    Gender one = last.agreement().gender();
    return one == Gender.ANY || one == title.source().agreement().gender();
  }

  /** A title of one person, whole, that nothing in apposition names. */
  private boolean isOffice(Phrase title) {
    int start = title.start();
    return report.titleWords.isOffice(start)
        && title.end() - start > 1
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
