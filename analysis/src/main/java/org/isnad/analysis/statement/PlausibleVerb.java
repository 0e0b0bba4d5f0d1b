package org.isnad.analysis.statement;

import java.util.Set;
import java.util.function.IntPredicate;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.VerbLexicon;

/**
 * Tells verbs of saying from what is only written like them or has another sense: nouns (نفي),
 * passives ({@code تُعتبر}), idioms ({@code كشفت عن وجهها}), what is promised or wished.
 */
final class PlausibleVerb {

  private static final int FARTHEST_GOAL = 7;

  private final View view;
  private final SourceReader sources;
  private final PassiveVerb passives;
  private final NounPhrases phrases;
  private final VerbAfterSubject afterSubject;

  PlausibleVerb(View view, SourceReader sources) {
    this.view = view;
    this.sources = sources;
    this.passives = new PassiveVerb(view);
    this.phrases = sources.phrases;
    this.afterSubject = new VerbAfterSubject(view, phrases);
  }

  /** Whether this reading of the word tells that somebody speaks. */
  boolean says(int at, VerbLexicon.Match<SpeechVerb> match) {
    boolean future = match.stem().future() || view.key(at - 1).equals("سوف");
    boolean promised =
        match.form().tense() == Tense.PRESENT
            && view.lexicon.is(WordList.PAST_ONLY, Folding.key(match.verb().lemma()));
    boolean wished =
        match.form().tense() == Tense.PRESENT && view.isIn(WordList.SUBJUNCTIVE, at - 1);
    boolean women =
        match.form().gender() == VerbForm.Gender.FEMININE
            && match.form().number() == VerbForm.Number.PLURAL;
    if (view.isIn(WordList.NO_VERB, at)
        || view.lexicon.is(WordList.NO_VERB, view.withoutConjunction(at).key())
        || isIdiom(at, match)
        || view.isInName(at)
        || future
        || passives.isOne(at, match)
        || promised
        || women
        || wished
        || view.isIn(WordList.PREPOSITION, at - 1)) {
      return false;
    }
    if (match.stem().preposition() != 0
        || isOwnedNoun(at, match)
        || spelledAsNoun(at, match)
        || spelledAsAdjective(at, match)
        || isCause(at, match)
        || isInterview(at, match)
        || isThrough(at, match)
        || isInscription(at, match)) {
      return false;
    }
    boolean maksura = view.word(at).surface().endsWith("ى");
    boolean noun =
        !maksura
            && view.lexicon.is(WordList.NOUNLIKE, match.stem().key())
            && view.of(view.word(at).span()).indexOf(ArabicLetters.SHADDA) < 0;
    boolean between = match.verb().lemma().equals("بين");
    if (isDualNoun(match)
        || between
            && (!match.form().object().isEmpty()
                || view.isIn(WordList.WHAT, at - 1)
                || view.key(at - 1).equals("فيما") && !view.isComplementiser(at + 1))) {
      return false;
    }
    boolean afterName =
        at > 0
            && view.isInName(at - 1)
            && !view.lexicon.is(WordList.NOUNLIKE_OBJECT, match.stem().key());
    if (noun && !opensClause(at) && !afterName && !afterSubject.follows(at, match)) {
      return false;
    }
    return !isNegated(at, match);
  }

  /** {@code مما يؤكد أن}, {@code الأمر الذي دعا الشركة إلى}: what follows from it, no words. */
  private boolean isCause(int at, VerbLexicon.Match<SpeechVerb> match) {
    boolean matter = view.isIn(WordList.RELATIVE, at - 1) && view.key(at - 2).equals("الامر");
    return view.key(at - 1).equals("مما")
        || match.verb().commitment() == SpeechVerb.Commitment.DIRECTIVE
            && (matter || view.isIn(WordList.WHAT, at - 1));
  }

  /** {@code كشفت عن وجهها}, {@code يشكر ربه}: no words to anybody. */
  private boolean isIdiom(int at, VerbLexicon.Match<SpeechVerb> match) {
    String lemma = Folding.key(match.verb().lemma());
    boolean face =
        lemma.equals("كشف") && view.key(at + 2).startsWith("وجه")
            || lemma.equals("كشف") && view.key(at + 3).startsWith("وجه");
    boolean god = view.isIn(WordList.GOD, at + 1) && view.lexicon.is(WordList.THANKING, lemma);
    boolean named =
        lemma.equals("ادعي")
            && match.form().tense() == Tense.PRESENT
            && view.word(at).surface().endsWith("ى");
    boolean counted =
        lemma.equals("وعد")
            && match.form().tense() == Tense.PAST
            && view.of(view.word(at).span()).indexOf(ArabicLetters.SHADDA) > 0;
    boolean quasi = lemma.equals("شبه") && !view.isDefinite(at + 1) && !view.startsName(at + 1);
    return face
        || god
        || counted
        || quasi
        || isTightening(lemma, at)
        || isScoring(lemma, at)
        || isPlay(match.verb(), view, at)
        || named;
  }

  /** {@code شددت القوات الخناق على}: more than words. */
  private boolean isTightening(String lemma, int at) {
    return lemma.equals("شدد") && isBefore(WordList.TIGHTENED, at, i -> view.key(i).equals("علي"));
  }

  /** {@code أضاف اللاعب فلان الهدف الثاني}: in play. */
  private boolean isScoring(String lemma, int at) {
    return lemma.equals("اضاف")
        && isBefore(WordList.SCORED, at, i -> view.isPunctuation(i) || view.isComplementiser(i));
  }

  /** Whether a word of the list follows near, before one at which the look-out ends. */
  private boolean isBefore(WordList list, int at, IntPredicate end) {
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST_GOAL);
    for (int i = at + 1; i < limit && !end.test(i); i++) {
      if (view.isIn(list, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code دافع فلان عن ألوان النادي}: in play, and not in words. */
  static boolean isPlay(SpeechVerb verb, View view, int at) {
    if (!verb.lemma().equals("دافع")) {
      return false;
    }
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST_GOAL);
    for (int i = at + 1; i < limit; i++) {
      if (view.key(i).equals("عن")) {
        return view.isIn(WordList.DEFENDED, i + 1);
      }
    }
    return false;
  }

  /** {@code محللون تحدثت إليهم الصحيفة}: they are spoken to, and speak elsewhere. */
  private boolean isInterview(int at, VerbLexicon.Match<SpeechVerb> match) {
    String next = view.key(at + 1);
    return match.verb().lemma().equals("تحدث")
        && (next.startsWith("اليه") || next.startsWith("معه"))
        && at + 2 < view.size()
        && !view.isPunctuation(at + 2);
  }

  /** {@code كُتب عليه «…»}: words on a thing. */
  private boolean isInscription(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.verb().lemma().equals("كتب")
        && (view.key(at + 1).equals("عليه") || view.key(at + 1).equals("عليها"));
  }

  /** {@code وعدا} is the noun, where its verb is also spelled like one. */
  private boolean isDualNoun(VerbLexicon.Match<SpeechVerb> match) {
    VerbForm form = match.form();
    return form.number() == VerbForm.Number.DUAL
        && form.tense() == Tense.PAST
        && view.lexicon.is(WordList.NOUNLIKE, Folding.key(match.verb().lemma()));
  }

  /** {@code أبلغها الحداد عبر موقعه}: a preposition; the verb takes عن. */
  private boolean isThrough(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.stem().key().equals("عبر")
        && !view.key(at + 1).equals("عن")
        && at > 0
        && view.isInName(at - 1);
  }

  /** الزمني is the adjective, ألزمني the verb; الحكم the noun, not ألحّ with كم. */
  private boolean spelledAsAdjective(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.verb().lemma().startsWith("أل")
        && view.of(match.stem().span()).startsWith("ال")
        && (view.key(at).endsWith("ي") || match.form().object().startsWith("ك"));
  }

  /** نفي is the noun, نفى the verb; هنا the adverb, هنأ the verb; {@code فضلاً} is nunated. */
  private boolean spelledAsNoun(int at, VerbLexicon.Match<SpeechVerb> match) {
    boolean adverb = match.verb().lemma().endsWith("أ") && view.word(at).surface().endsWith("ا");
    boolean nunated = view.of(view.word(at).span()).indexOf(ArabicLetters.FATHATAN) >= 0;
    if (adverb || nunated || isArrival(at, match)) {
      return true;
    }
    return match.verb().lemma().endsWith("ى")
        && view.word(at).surface().endsWith("ي")
        && match.form().tense() == Tense.PAST;
  }

  /** {@code ورد بلاغ}: a report came in, and nobody answered. */
  private boolean isArrival(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.verb().lemma().equals("رد")
        && match.stem().joined()
        && view.key(at).startsWith("ورد")
        && at + 1 < view.size()
        && view.word(at + 1).isArabic()
        && !view.startsName(at + 1)
        && !view.isDefinite(at + 1)
        && view.sourceNoun(at + 1) != SpeechLexicon.SourceNoun.PERSON
        && !view.isIn(WordList.RESUMPTION, at + 1)
        && !view.isIn(WordList.PREPOSITION, at + 1)
        && !view.isComplementiser(at + 1);
  }

  /** {@code أمره الكريم}, {@code شكره الجزيل}: a noun with its owner and an adjective. */
  private boolean isOwnedNoun(int at, VerbLexicon.Match<SpeechVerb> match) {
    return !match.form().object().isEmpty()
        && !match.verb().has(Frame.AS)
        && view.lexicon.is(WordList.NOUNLIKE, Folding.key(match.verb().lemma()))
        && at + 1 < view.size()
        && view.isDefinite(at + 1)
        && !view.startsName(at + 1)
        && view.sourceNoun(at + 1) == null;
  }

  /** Whether a clause can open with the word. */
  boolean opensClause(int at) {
    return at == view.sentence(at).firstWord()
        || view.isPunctuation(at - 1)
        || view.isIn(WordList.OPENER, at - 1) && !view.isComplementiser(at - 1)
        || view.key(at - 1).equals("ان") && view.isIn(WordList.UNFIT_BEFORE_THAT, at - 2)
        || view.timeAt(at - 1) != null
        || view.isIn(WordList.OWN_SIDE, at - 1)
        || joinsAnother(at)
        || endsOccasion(at);
  }

  /**
   * {@code من جهة أخرى كشف عدد من التجار أن}: after a day, an occasion or what turns to another.
   */
  private boolean endsOccasion(int at) {
    int first = view.sentence(at).firstWord();
    boolean complete =
        at - first > 1 && (view.isDefinite(at - 1) || view.isIn(WordList.ANOTHER, at - 1));
    return complete
        && view.isIn(WordList.PREPOSITION, first)
        && new Surroundings(view, sources, Set.of(), at).skip(first) >= at;
  }

  /**
   * {@code … وطلبت عدم ذكر اسمها}: what follows is what a verb brings, not what completes a noun.
   */
  private boolean joinsAnother(int at) {
    return view.withoutConjunction(at).joined()
        && (view.isComplementiser(at + 1)
            || view.opening(at + 1) != null
            || at + 1 < view.size() && phrases.startsObject(at + 1));
  }

  private boolean isNegated(int at, VerbLexicon.Match<SpeechVerb> match) {
    String before = view.key(at - 1);
    if (!view.isIn(WordList.NEGATION, at - 1) || before.equals("ما") || before.equals("وما")) {
      return false;
    }
    SpeechVerb.Commitment commitment = match.verb().commitment();
    boolean mind =
        commitment == SpeechVerb.Commitment.OPINION || commitment == SpeechVerb.Commitment.FEELING;
    return !mind || match.form().person() == 1;
  }
}
