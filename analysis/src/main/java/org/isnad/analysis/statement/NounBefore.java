package org.isnad.analysis.statement;

import java.util.Optional;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.text.Stem;

/**
 * What is said, where a relative clause tells who said it: {@code حكومة الوحدة التي دعا إليها
 * الرئيس}, {@code الإجراءات التي أعلنها الوزير}.
 */
final class NounBefore {

  private static final int LONGEST = 10;

  private final Report report;
  private final View view;
  private final VerbCue cue;

  NounBefore(VerbCue cue) {
    this.report = cue.report;
    this.view = cue.view;
    this.cue = cue;
  }

  /** The noun phrase before the relative pronoun of the verb. */
  Optional<Attached> find() {
    int end = view.isComma(cue.pronoun - 1) ? cue.pronoun - 1 : cue.pronoun;
    if (!view.isIn(WordList.RELATIVE, cue.pronoun) || end <= view.sentence(cue.at).firstWord()) {
      return Optional.empty();
    }
    int near = start(end - 1);
    int start = agrees(near) ? near : behind(near);
    if (!isNoun(start)
        || !agrees(start)
        || view.endsTime(end)
        || view.sourceNoun(start) == SpeechLexicon.SourceNoun.PERSON) {
      return Optional.empty();
    }
    Span content = report.contents.contentOf(start, end).withStart(startOf(start));
    return Optional.of(new Attached(content, cue.verb.act(), "noun", cue.pronoun));
  }

  /** Not {@code المعيشة في المملكة الذي}: the pronoun stands for another noun. */
  private boolean agrees(int at) {
    String key = bare(at).key();
    boolean feminine = key.endsWith("ه") || key.endsWith("ات");
    boolean masculine = view.key(cue.pronoun).endsWith("الذي");
    return !(feminine && masculine) || view.isInName(at);
  }

  /** {@code مبدأ التمييز لفائدة الجهات الذي}: the noun that what stands near completes. */
  private int behind(int near) {
    int last = view.isIn(WordList.PREPOSITION, near - 1) ? near - 2 : near - 1;
    return last > view.sentence(near).firstWord() ? start(last) : near;
  }

  private int start(int last) {
    int first = Math.max(view.sentence(last).firstWord(), last - LONGEST);
    int start = last;
    while (start > first && goesOn(start)) {
      start--;
    }
    return start;
  }

  /** Whether the word before belongs to the same noun phrase. */
  private boolean goesOn(int at) {
    boolean inName = view.isInName(at) && view.isInName(at - 1) && !view.startsName(at);
    if (inName) {
      return true;
    }
    boolean opens = !bare(at).proclitics().isEmpty() && !view.withoutConjunction(at).joined();
    return !opens && isNoun(at - 1) && (completes(at) || qualifies(at));
  }

  private boolean isNoun(int at) {
    return view.word(at).isArabic()
        && !view.isIn(WordList.PREPOSITION, at)
        && !view.isIn(WordList.SUBORDINATOR, at)
        && !view.isIn(WordList.RELATIVE, at)
        && !view.isIn(WordList.ADVERB, at)
        && !view.isIn(WordList.NEGATION, at)
        && !view.isComplementiser(at)
        && !view.isPronounBehindPreposition(at)
        && (view.isInName(at) || view.isDefinite(at) || !report.contents.next.isVerb(at));
  }

  /** {@code رفع العقوبات}: a noun without article before what it is completed by. */
  private boolean completes(int at) {
    return !view.isDefinite(at - 1) && !view.isInName(at - 1);
  }

  /** {@code الوحدة الوطنية}: an adjective of the definite noun before it. */
  private boolean qualifies(int at) {
    return view.isDefinite(at)
        && view.isDefinite(at - 1)
        && !view.startsName(at)
        && !view.isDeed(at)
        && view.sourceNoun(at) == null;
  }

  /** {@code للقصة} keeps its second ل: without it the article would be broken. */
  private int startOf(int at) {
    Stem stem = bare(at);
    boolean lilla = stem.definite() && view.key(at).startsWith("لل");
    return lilla ? view.word(at).start() + 1 : stem.span().start();
  }

  /** Without its conjunction or the preposition it is written with. */
  private Stem bare(int at) {
    return view.withPreposition(at, 'ب')
        .or(() -> view.withPreposition(at, 'ل'))
        .filter(stem -> stem.definite() || VerbalNouns.isOne(stem.bareKey()))
        .orElseGet(() -> view.withoutConjunction(at));
  }
}
