package org.isnad.analysis.statement;

import java.util.function.IntPredicate;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.VerbLexicon;

/**
 * Verbs of saying in a sense in which nobody says anything: {@code كشفت عن وجهها}, {@code أضاف
 * الهدف الثاني}, {@code عقب المباراة}, {@code جدد عقده}, {@code عندما تشعر أنك}.
 */
final class OtherSense {

  private static final int FARTHEST_GOAL = 7;

  private final View view;

  OtherSense(View view) {
    this.view = view;
  }

  /** Whether the reading has another sense where it stands. */
  boolean isOther(int at, VerbLexicon.Match<SpeechVerb> match) {
    return isIdiom(at, match)
        || isInterview(at, match)
        || isThrough(at, match)
        || isInscription(at, match)
        || isAfter(at, match)
        || isRenewed(at, match)
        || isToReader(at, match)
        || isAgain(at, match)
        || isSeen(at, match)
        || isAbility(at, match)
        || isDue(at, match)
        || isTitle(at, match)
        || isIncreased(at, match);
  }

  /** {@code بين الشركة وبين إدارتها}: written like the preposition; not {@code بينت وجود}. */
  static boolean isBetween(VerbLexicon.Match<SpeechVerb> match) {
    return match.stem().key().equals("بين");
  }

  /** {@code كشفت عن وجهها}, {@code يشكر ربه}, {@code لفت نظري أن}: no words to anybody. */
  private boolean isIdiom(int at, VerbLexicon.Match<SpeechVerb> match) {
    String lemma = Folding.key(match.verb().lemma());
    boolean face =
        lemma.equals("كشف") && view.key(at + 2).startsWith("وجه")
            || lemma.equals("كشف") && view.key(at + 3).startsWith("وجه");
    boolean god =
        view.isIn(WordList.GOD, at + 1)
            && view.lexicon.is(WordList.THANKING, lemma)
            && !view.lexicon.is(WordList.PRAYING, lemma);
    boolean named =
        lemma.equals("ادعي")
            && match.form().tense() == Tense.PRESENT
            && view.word(at).surface().endsWith("ى");
    boolean counted =
        lemma.equals("وعد")
            && match.form().tense() == Tense.PAST
            && view.of(view.word(at).span()).indexOf(ArabicLetters.SHADDA) > 0;
    boolean quasi =
        lemma.equals("شبه")
            && (view.key(at + 1).endsWith("يه")
                || view.key(at + 1).endsWith("ي") && !view.startsName(at + 1)
                || !view.isDefinite(at + 1) && !view.startsName(at + 1));
    boolean striking = lemma.equals("لفت") && view.lexicon.is(WordList.OUR_EYES, view.key(at + 1));
    boolean reaction = lemma.equals("رد") && view.key(at + 1).equals("فعل");
    return face
        || reaction
        || striking
        || god
        || counted
        || quasi
        || isSentencing(lemma, at)
        || isAdopting(lemma, at)
        || isTightening(lemma, at)
        || isScoring(lemma, at)
        || isPlay(match.verb(), view, at)
        || named;
  }

  /**
   * {@code يقدر على}; {@code قدرته على العمل}, {@code مبلغ قدره ألف}: a noun; not {@code قدرتها
   * الوزارة بألف}.
   */
  private boolean isAbility(int at, VerbLexicon.Match<SpeechVerb> match) {
    if (!match.verb().lemma().equals("قدر")) {
      return false;
    }
    if (match.form().object().isEmpty()) {
      return view.key(at + 1).equals("علي");
    }
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST_GOAL);
    for (int i = at + 1; i < limit && !view.isPunctuation(i) && !view.key(i).equals("علي"); i++) {
      if (view.withPreposition(i, 'ب').isPresent() || view.key(i).startsWith("ب")) {
        return false;
      }
    }
    return true;
  }

  /** {@code ويرجع ذلك إلى الجفاف}: it is due to it, and nobody says so. */
  private boolean isDue(int at, VerbLexicon.Match<SpeechVerb> match) {
    String next = view.key(at + 1);
    return match.verb().lemma().equals("أرجع")
        && match.form().tense() == Tense.PRESENT
        && match.form().object().isEmpty()
        && (view.isIn(WordList.DEMONSTRATIVE, at + 1)
            || view.isIn(WordList.NO_SPEAKER, at + 1)
            || next.startsWith("تاريخ")
            || next.startsWith("اصل")
            || next.endsWith("سبب"));
  }

  /** {@code قضت المحكمة بسجن}, {@code قضوا على العدو}: what is done, and not what is demanded. */
  private boolean isSentencing(String lemma, int at) {
    return view.lexicon.is(WordList.DECIDING, lemma)
        && (view.key(at + 1).equals("علي")
            || isBefore(WordList.SENTENCE, at, i -> view.isComplementiser(i)));
  }

  /** {@code أقر البرلمان تعديلا}: a law is passed, and nothing owned up to. */
  private boolean isAdopting(String lemma, int at) {
    return lemma.equals("اقر")
        && isBefore(
            WordList.PASSED, at, i -> view.isComplementiser(i) || view.key(i).startsWith("ب"));
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

  /** {@code أبلغها الحداد عبر موقعه}, {@code ، عبر إجراء …}: a preposition; the verb takes عن. */
  private boolean isThrough(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.stem().key().equals("عبر")
        && at > 0
        && (view.isInName(at - 1) && !view.key(at + 1).equals("عن")
            || view.isComma(at - 1) && isPlainDeed(at + 1));
  }

  /** A verbal noun that is nobody, no number and no name. */
  private boolean isPlainDeed(int at) {
    return VerbalNouns.isOne(view.key(at))
        && view.nameAt(at) == null
        && view.sourceNoun(at) == null
        && !view.isIn(WordList.QUANTIFIER, at);
  }

  /** {@code ، عقب المباراة}: a preposition; the verb takes على, a clause or a speaker. */
  private boolean isAfter(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.stem().key().equals("عقب")
        && at + 1 < view.size()
        && !view.key(at + 1).equals("علي")
        && !view.isPunctuation(at + 1)
        && !view.isComplementiser(at + 1)
        && view.lexicon.participle(view.word(at + 1)) == null
        && !view.namesSomebody(at + 1);
  }

  /** {@code جددت الشركة شهادة الجودة}, {@code جدد النادي مع فلان}: no words are taken up again. */
  private boolean isRenewed(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.verb().lemma().equals("جدد")
        && isBefore(WordList.RENEWED, at, i -> view.isPunctuation(i) || view.isComplementiser(i));
  }

  /** {@code عندما تشعر أنك}: the reader is spoken to. */
  private boolean isToReader(int at, VerbLexicon.Match<SpeechVerb> match) {
    String key = view.key(at + 1);
    return match.form().tense() == Tense.PRESENT
        && match.stem().key().startsWith("ت")
        && view.isComplementiser(at + 1)
        && (key.endsWith("نك") || key.endsWith("نكم"));
  }

  /** {@code وتكرر رصد الأموال}: it happened again. */
  private boolean isAgain(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.stem().key().equals("تكرر") && !view.namesSomebody(at + 1);
  }

  /** {@code مقطع يظهر فيه شابان}: who is seen shows nothing. */
  private boolean isSeen(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.verb().lemma().equals("أظهر")
        && match.form().tense() == Tense.PRESENT
        && view.isIn(WordList.RESUMPTION, at + 1);
  }

  /** {@code تقرير تداول، أن}: the name of a market, behind its noun. */
  private boolean isTitle(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.verb().lemma().equals("تداول")
        && view.sourceNoun(at - 1) != null
        && !view.isDefinite(at - 1);
  }

  /**
   * {@code زادت المشاكل إلى أن}: more of something; not {@code وزاد أن}, {@code وزاد المدير أن}.
   */
  private boolean isIncreased(int at, VerbLexicon.Match<SpeechVerb> match) {
    if (!match.verb().lemma().equals("زاد") || view.namesSomebody(at + 1)) {
      return false;
    }
    if (view.isComplementiser(at + 1)) {
      return !match.stem().joined();
    }
    if (view.isComma(at + 1)) {
      return false;
    }
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST_GOAL);
    for (int i = at + 1; i < limit && !view.isComplementiser(i); i++) {
      if (view.isColon(i) || view.opening(i) != null) {
        return false;
      }
    }
    return true;
  }
}
