package org.isnad.analysis.statement;

import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.VerbLexicon;

/**
 * Tells verbs of saying from what is only written like them: nouns (نفي), passives ({@code
 * تُعتبر}), what is promised or wished; and from their {@linkplain OtherSense other senses}.
 */
final class PlausibleVerb {

  /** Words between who is promised something and what it is. */
  private static final int FARTHEST_PLEDGE = 6;

  private final View view;
  private final SourceReader sources;
  private final PassiveVerb passives;
  private final OtherSense senses;
  private final NounPhrases phrases;
  private final VerbAfterSubject afterSubject;

  PlausibleVerb(View view, SourceReader sources) {
    this.view = view;
    this.sources = sources;
    this.passives = new PassiveVerb(view);
    this.senses = new OtherSense(view);
    this.phrases = sources.phrases;
    this.afterSubject = new VerbAfterSubject(view, sources);
  }

  /** Whether this reading of the word tells that somebody speaks. */
  boolean says(int at, VerbLexicon.Match<SpeechVerb> match) {
    return !isToCome(at, match) && tells(at, match);
  }

  /** The same, where it does not matter whether he did so or will. */
  boolean tells(int at, VerbLexicon.Match<SpeechVerb> match) {
    return !isNoVerb(at, match)
        && !isOtherWord(at, match)
        && (!isNounlike(at, match) || standsAsVerb(at, match))
        && !isNegated(at, match);
  }

  /** By what stands before it, by its form or its sense. */
  private boolean isNoVerb(int at, VerbLexicon.Match<SpeechVerb> match) {
    boolean women =
        match.form().gender() == VerbForm.Gender.FEMININE
            && match.form().number() == VerbForm.Number.PLURAL;
    return view.isIn(WordList.NO_VERB, at)
        || view.lexicon.is(WordList.NO_VERB, view.withoutConjunction(at))
        || senses.isOther(at, match)
        || view.isInName(at)
        || passives.isOne(at, match)
        || women
        || isSecondPerson(at, match)
        || view.isIn(WordList.PREPOSITION, at - 1) && !isUntil(at, match)
        || view.isIn(WordList.BEFORE_NOUN, at - 1);
  }

  /** What will be said, would be, or is laid down to be. */
  private boolean isToCome(int at, VerbLexicon.Match<SpeechVerb> match) {
    if (isFuture(at, match)) {
      return true;
    }
    if (match.form().tense() != Tense.PRESENT) {
      return false;
    }
    boolean wished =
        view.isIn(WordList.SUBJUNCTIVE, at - 1)
            || at > 0 && view.word(at - 1).surface().equals("ألا");
    return wished
        || view.lexicon.is(WordList.PAST_ONLY, Folding.key(match.verb().lemma()))
            && !isPledge(at, match)
            && !isLaidDown(match)
            && !isComplaint(at, match);
  }

  /** {@code ستطالب}, {@code سوف تطالب}. */
  boolean isFuture(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.stem().future() || view.key(at - 1).equals("سوف");
  }

  /** A noun, an adjective or another verb that is spelt alike. */
  private boolean isOtherWord(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.stem().preposition() != 0
        || isOwnedNoun(at, match)
        || spelledAsNoun(at, match)
        || spelledAsAdjective(at, match)
        || isCause(at, match)
        || isAssured(at, match)
        || isPromised(at, match)
        || isDualNoun(match) && !isExpressed(at, match)
        || match.verb().lemma().equals("بين") && isBetween(at, match);
  }

  /** {@code بين}, {@code فيما بين}, {@code بينهم}, and no verb. */
  private boolean isBetween(int at, VerbLexicon.Match<SpeechVerb> match) {
    boolean among = match.stem().key().equals("بين") && view.key(at - 1).equals("فيما");
    return !match.form().object().isEmpty()
        || view.isIn(WordList.WHAT, at - 1)
        || (among || isBehindName(at, match)) && !view.isComplementiser(at + 1);
  }

  private boolean isNounlike(int at, VerbLexicon.Match<SpeechVerb> match) {
    return !view.word(at).surface().endsWith("ى")
        && view.lexicon.is(WordList.NOUNLIKE, match.stem())
        && view.of(view.word(at).span()).indexOf(ArabicLetters.SHADDA) < 0;
  }

  /** What may be a noun stands where only a verb does. */
  private boolean standsAsVerb(int at, VerbLexicon.Match<SpeechVerb> match) {
    boolean afterName =
        at > 0 && view.isInName(at - 1) && !view.lexicon.is(WordList.NOUNLIKE_OBJECT, match.stem());
    return afterName
        || opensClause(at)
        || isExpressed(at, match)
        || isResumed(at)
        || afterSubject.follows(at, match);
  }

  /** {@code أن تحفظوا دينكم}: you keep it, and they did not speak. */
  private boolean isSecondPerson(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.form().number() == VerbForm.Number.PLURAL
        && match.stem().key().startsWith("ت")
        && match.stem().key().endsWith("وا")
        && view.isIn(WordList.SUBJUNCTIVE, at - 1);
  }

  /** {@code القرار الذي يقضي بمنع}; not {@code أقضي وقتي}. */
  private boolean isLaidDown(VerbLexicon.Match<SpeechVerb> match) {
    return match.form().person() == 3
        && view.lexicon.is(WordList.STIPULATING, Folding.key(match.verb().lemma()));
  }

  /**
   * {@code يشكو السكان من انقطاع المياه}, {@code الطلاب يشكون}: several people say so; one may be
   * ill, {@code يشكو من الربو}, and a thing has a fault, {@code الميناء يشكو من نقص}.
   */
  private boolean isComplaint(int at, VerbLexicon.Match<SpeechVerb> match) {
    return view.lexicon.is(WordList.COMPLAINING, Folding.key(match.verb().lemma()))
        && (match.form().number() == VerbForm.Number.PLURAL
            || at + 1 < view.size()
                && (view.sourceNoun(at + 1) == SpeechLexicon.SourceNoun.PEOPLE
                    || Plausible.isPeople(view, at + 1)));
  }

  /** {@code نعد السكان بأن}, {@code أعدهم ببذل كل شيء}. */
  private boolean isPledge(int at, VerbLexicon.Match<SpeechVerb> match) {
    boolean pledges = match.verb().act() == Act.PROMISE && FirstPerson.performs(view, match);
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST_PLEDGE);
    for (int i = at + 1; pledges && i < limit; i++) {
      if (view.isDeedBehind(i, 'ب') || view.isComplementiser(i) && view.key(i).startsWith("ب")) {
        return true;
      }
    }
    return false;
  }

  /** {@code هجمات داعش بين البلدين}: the preposition; not {@code وزارة الصحة بينت}. */
  private boolean isBehindName(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.stem().key().equals("بين") && at > 0 && view.isInName(at - 1);
  }

  /** {@code تضمن البلدية أن}: she assures it, and no document has it in it. */
  private boolean isAssured(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.verb().lemma().equals("تضمن")
        && match.form().gender() == VerbForm.Gender.MASCULINE
        && match.form().tense() == Tense.PAST
        && view.key(at + 1).endsWith("ه");
  }

  /** {@code وعدها بأن}: what is promised, and not what a thing is held to be. */
  private boolean isPromised(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.verb().lemma().equals("عد")
        && (view.withPreposition(at + 1, 'ب').isPresent() || view.isComplementiser(at + 1));
  }

  /** {@code كلمة عبر فيها عن سعادته}: no preposition, since another follows. */
  private boolean isExpressed(int at, VerbLexicon.Match<SpeechVerb> match) {
    int next = view.isIn(WordList.RESUMPTION, at + 1) ? at + 2 : at + 1;
    return match.verb().lemma().equals("عبر") && view.key(next).equals("عن");
  }

  /** {@code بيانا طالب فيه الرئيس}: a verb no more than by the document taken up behind it. */
  boolean isVerbByDocument(int at, VerbLexicon.Match<SpeechVerb> match) {
    return view.lexicon.is(WordList.NOUNLIKE, match.stem()) && isResumed(at);
  }

  /** {@code كلمة شكر فيها الحضور}: a verb, since the document is taken up behind it. */
  private boolean isResumed(int at) {
    return at > 0
        && view.isIn(WordList.RESUMPTION, at + 1)
        && view.key(at + 1).startsWith("في")
        && (view.sourceNoun(at - 1) == SpeechLexicon.SourceNoun.DOCUMENT
            || view.isIn(WordList.SPEECH_OCCASION, at - 1));
  }

  /** {@code بقي الطريق مغلقا حتى أعلنت الشرطة}: حتى before a verb of the past. */
  private boolean isUntil(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.form().tense() == Tense.PAST && view.key(at - 1).equals("حتي");
  }

  /** {@code مما يؤكد أن}, {@code الأمر الذي دعا الشركة إلى}: what follows from it, no words. */
  private boolean isCause(int at, VerbLexicon.Match<SpeechVerb> match) {
    boolean matter = view.isIn(WordList.RELATIVE, at - 1) && view.key(at - 2).equals("الامر");
    return view.key(at - 1).equals("مما") && !VerbCue.isJudgement(match)
        || match.verb().commitment() == SpeechVerb.Commitment.DIRECTIVE
            && (matter || view.isIn(WordList.WHAT, at - 1));
  }

  /** {@code وعدا} is the noun, where its verb is also spelled like one. */
  private boolean isDualNoun(VerbLexicon.Match<SpeechVerb> match) {
    VerbForm form = match.form();
    return form.number() == VerbForm.Number.DUAL
        && form.tense() == Tense.PAST
        && view.lexicon.is(WordList.NOUNLIKE, Folding.key(match.verb().lemma()));
  }

  /** الزمني is the adjective, ألزمني the verb; الحكم the noun, not ألحّ with كم. */
  private boolean spelledAsAdjective(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.verb().lemma().startsWith("أل")
        && view.of(match.stem().span()).startsWith("ال")
        && (view.key(at).endsWith("ي") || match.form().object().startsWith("ك"));
  }

  /**
   * نفي is the noun, نفى the verb; هنا the adverb, هنأ the verb; {@code فضلاً} is nunated, {@code
   * إبان} tells when.
   */
  private boolean spelledAsNoun(int at, VerbLexicon.Match<SpeechVerb> match) {
    boolean adverb = match.verb().lemma().endsWith("أ") && view.word(at).surface().endsWith("ا");
    boolean nunated = view.of(view.word(at).span()).indexOf(ArabicLetters.FATHATAN) >= 0;
    boolean during =
        match.verb().lemma().equals("أبان")
            && match.form().tense() == Tense.PAST
            && view.of(match.stem().span()).startsWith("إ");
    if (adverb || nunated || during || isArrival(at, match)) {
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
        && view.word(at + 1).stems().get(0).preposition() == 0
        && !view.startsName(at + 1)
        && view.sourceNoun(at + 1) == null;
  }

  /** Whether a clause can open with the word. */
  boolean opensClause(int at) {
    return at == view.sentence(at).firstWord()
        || view.isPunctuation(at - 1)
        || view.isBehindAnd(at)
        || DoneBefore.first(view, at) < at
        || goesOnWithThis(at)
        || asksOfSomebody(at)
        || view.isIn(WordList.OPENER, at - 1) && !view.isComplementiser(at - 1)
        || view.key(at - 1).equals("ان") && view.isIn(WordList.UNFIT_BEFORE_THAT, at - 2)
        || view.endsTime(at)
        || view.isIn(WordList.OWN_SIDE, at - 1)
        || joinsAnother(at)
        || endsOccasion(at);
  }

  /** {@code هذا وطالب الحداد بـ}: what a sentence goes on with. */
  private boolean goesOnWithThis(int at) {
    return view.key(at - 1).equals("هذا")
        && at - 1 == view.sentence(at).firstWord()
        && view.withoutConjunction(at).joined();
  }

  /** {@code إنه طلب من نظيره}, {@code إنه قد طلب من}: of whom it is asked. */
  private boolean asksOfSomebody(int at) {
    int before = view.key(at - 1).equals("قد") ? at - 2 : at - 1;
    return before >= 0
        && view.isComplementiser(before)
        && !OwnerPronoun.of(view.key(before)).isEmpty()
        && view.key(at + 1).equals("من");
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
            || view.timeAt(at + 1) != null
            || isAskedBy(at + 1)
            || at + 1 < view.size() && phrases.objects.startsObject(at + 1));
  }

  /** {@code وطالب الحداد بإصلاح}: who asks, and the deed. */
  private boolean isAskedBy(int at) {
    Named person = at < view.size() && view.startsName(at) ? view.nameAt(at) : null;
    return person != null && view.isDeedBehind(view.endWord(person.span()), 'ب');
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
