package org.isnad.analysis.statement;

import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm.Tense;

/**
 * Where a noun phrase as content ends: at a comma, unless what follows completes it, and before
 * what tells when and where it was said or what else there is to tell.
 */
final class PhraseEnd {

  /** Words of a phrase between its verb and what another brings. */
  private static final int FARTHEST_VERB = 8;

  private static final int LONGEST_TIME = 3;

  /** Letters of a verb whose noun may be written alike. */
  private static final int BARE_DEED = 3;

  private final View view;
  private final NextVerb verbs;
  private final TrailingSource sources;

  PhraseEnd(View view, NextVerb verbs, TrailingSource sources) {
    this.view = view;
    this.verbs = verbs;
    this.sources = sources;
  }

  boolean isDigression(int at) {
    boolean came = view.key(at).equals("جاء") || view.key(at).equals("وجاء");
    if (came && view.isIn(WordList.DEMONSTRATIVE, at + 1)) {
      return true;
    }
    return view.key(at).equals("في") && view.isIn(WordList.DIGRESSION, at + 1);
  }

  boolean isEnd(int at, boolean comma) {
    String key = view.key(at);
    boolean negation = key.startsWith("ول") && !key.startsWith("ولك");
    if (view.isIn(WordList.ENDS_PHRASE, at) && (comma || !negation)) {
      return !setsAgainst(at);
    }
    return comma ? isEndAfterComma(at) : isEndWithin(at);
  }

  private boolean isEndAfterComma(int at) {
    boolean why =
        view.key(at).equals("وذلك")
            && (isCause(at + 1)
                || view.isDeedBehind(at + 1, 'ل')
                || view.isDeedBehind(at + 1, 'ب'));
    boolean apart = isEspecially(at) || isLater(at);
    return apart || !goesOn(at) && !verbs.isBetween(at) && !why && !completes(at);
  }

  /** A number, or what is joined and neither a verb nor the head of a clause. */
  private boolean goesOn(int at) {
    String key = view.key(at);
    if (view.word(at).isNumber()
        || key.equals("و")
        || key.length() > 1 && key.charAt(0) == 'و' && Character.isDigit(key.charAt(1))) {
      return true;
    }
    Stem stem = view.withoutConjunction(at);
    String bare = stem.key();
    boolean verbal =
        bare.startsWith("ي") || bare.endsWith("ت") && !bare.endsWith("ات") && bare.length() > 3;
    return stem.joined()
        && (isNamedDeed(at)
            || !verbs.isVerb(at)
                && !verbal
                && !(view.lexicon.is(WordList.TALE_VERB, bare) && !isDerived(bare)))
        && !(view.lexicon.is(WordList.VERBISH, bare) && !isHolder(at))
        && !view.isIn(WordList.SUBORDINATOR, at);
  }

  private boolean isEndWithin(int at) {
    String key = view.key(at);
    boolean meanwhile =
        key.equals("خلال") && !view.key(at - 1).equals("من")
            || key.equals("عقب")
            || key.equals("اثناء");
    if (meanwhile) {
      return isOccasion(at + 1) && !isTime(at + 1);
    }
    return isThatOfVerbBefore(at)
        || isMeanwhile(at)
        || isAfterSaying(at)
        || isEspecially(at)
        || switch (key) {
          case "غداه", "بينما", "قبيل" -> true;
          case "اي" -> view.key(at + 1).equals("قبل") || view.key(at + 1).equals("بعد");
          case "ما" -> view.isIn(WordList.MEANS, at + 1);
          case "كما", "حيث" -> verbs.isVerb(at + 1);
          case "فيما" -> !isInWhat(at);
          case "الا" -> view.isComplementiser(at + 1);
          case "ثم" -> !goesOnAfterThen(at);
          case "في" -> view.isIn(WordList.SPEECH_OCCASION, at + 1);
          default -> false;
        };
  }

  /**
   * {@code الوقوع فيما يضر}, {@code النظر فيما إذا}, {@code فيما بينهم}: في of the noun before, and
   * not {@code فيما طلب الوزير}.
   */
  private boolean isInWhat(int at) {
    return view.key(at + 1).startsWith("بين")
        || view.isIn(WordList.CONCERNS, at + 1)
        || view.key(at + 2).startsWith("اليه")
        || view.key(at + 1).equals("اذا")
        || view.lexicon.is(WordList.TAKES_FI, view.word(at - 1).stems().get(0).bareKey());
  }

  /** {@code لا سيما أن}, {@code لاسيما وأن}: why, in the words of the outlet. */
  private boolean isEspecially(int at) {
    int last = view.key(at).equals("لا") ? at + 1 : at;
    return view.isIn(WordList.ESPECIALLY, last)
        && last + 1 < view.size()
        && (view.isComplementiser(last + 1)
            || view.lexicon.is(WordList.COMPLEMENTISER, view.withoutConjunction(last + 1)));
  }

  /**
   * {@code ، وبعد ثلاثة أيام أعلنت}: when the outlet goes on with what happened; not {@code قبل
   * العيد، وبعد أسبوع}.
   */
  private boolean isLater(int at) {
    String key = view.key(at);
    if (!key.equals("وبعد") && !key.equals("ومنذ") || at + 1 >= view.size()) {
      return false;
    }
    return isSoonAVerb(at + 2) || view.timeAt(at + 1) != null && !isTimed(at);
  }

  private boolean isSoonAVerb(int at) {
    int limit = Math.min(view.sentence(at - 1).endWord(), at + LONGEST_TIME);
    for (int i = at; i < limit && !view.isPunctuation(i); i++) {
      boolean past = view.verbs(i).stream().anyMatch(m -> m.form().tense() == Tense.PAST);
      if ((past || view.isIn(WordList.VERBISH, i)) && !view.isInName(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another time is told right before, which this one would be added to. */
  private boolean isTimed(int at) {
    int last = view.isComma(at - 1) ? at - 2 : at - 1;
    for (int i = last; i > Math.max(0, last - LONGEST_TIME) && !view.isPunctuation(i); i--) {
      if (view.key(i).equals("قبل") || view.key(i).equals("بعد")) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code قال الحداد الذي يدافع عن حقوقهم إن}: what the verb around the phrase brings, since no
   * noun brings إن.
   */
  private boolean isThatOfVerbBefore(int at) {
    boolean inn =
        view.isComplementiser(at)
            && view.word(at).surface().charAt(0) == ArabicLetters.ALEF_HAMZA_BELOW;
    for (int i = at - 1; inn && i > Math.max(0, at - FARTHEST_VERB); i--) {
      if (!view.verbs(i).isEmpty() && !view.isInName(i)) {
        return i < at - 1 && view.isIn(WordList.PREPOSITION, i + 1);
      }
    }
    return false;
  }

  /** {@code وتبادل المراكز}: the noun of a derived form, written like its verb. */
  private static boolean isDerived(String bare) {
    return bare.length() > 3 && VerbalNouns.isOne(bare);
  }

  /**
   * {@code إنشاء سد، ونشر الوعي}: the noun of a verb that is written alike, with what it is done
   * to; not {@code ، ونشر الوزير بيانا}, {@code ، ونقل ثلاثة إلى المستشفى}.
   */
  private boolean isNamedDeed(int at) {
    int next = at + 1;
    String deed = view.withoutConjunction(at).key();
    return deed.length() == BARE_DEED
        && view.key(at).charAt(0) == ArabicLetters.WAW
        && VerbalNouns.isListed(deed)
        && next < view.size()
        && OwnerPronoun.of(view.key(next)).isEmpty()
        && view.word(next).isArabic()
        && !view.startsName(next)
        && view.sourceNoun(next) == null
        && view.timeAt(next) == null
        && view.verbs(next).isEmpty()
        && !view.isComplementiser(next)
        && !view.isIn(WordList.QUANTIFIER, next)
        && !view.isIn(WordList.PREPOSITION, next)
        && !view.isIn(WordList.PRONOUN, next)
        && !view.isIn(WordList.DEMONSTRATIVE, next)
        && !view.isIn(WordList.OWN_OCCASION, next)
        && !isSpeech(next)
        && view.word(next).stems().get(0).proclitics().isEmpty() == !view.isDefinite(next)
        && !view.key(next).endsWith("ون");
  }

  /** {@code وولي العهد}: a title that is written like a verb. */
  private boolean isHolder(int at) {
    return view.lexicon.sourceNoun(view.withoutConjunction(at).bareKey()) != null
        && view.isDefinite(at + 1);
  }

  /** {@code وليس الخطط}, {@code ولكن بنسبة أقل}, {@code ولا سيما}: still the same phrase. */
  private boolean setsAgainst(int at) {
    String key = view.key(at);
    boolean negation = key.equals("وليس") || key.equals("ولا");
    boolean but = key.equals("لكن") || key.equals("ولكن");
    boolean behind =
        view.isIn(WordList.PREPOSITION, at + 1)
            || at + 1 < view.size() && view.isDeedBehind(at + 1, 'ب');
    return negation && (view.isDefinite(at + 1) || view.isIn(WordList.ESPECIALLY, at + 1) || behind)
        || but && behind;
  }

  /** {@code ومن ثم توجيهات}, {@code ثم العودة}. */
  private boolean goesOnAfterThen(int at) {
    return VerbalNouns.isOne(view.key(at + 1))
        || view.key(at - 1).equals("ومن")
        || view.isDefinite(at + 1);
  }

  /** {@code بعدما تردد أن}, {@code بعد أن أكدت}: what was said before. */
  private boolean isAfterSaying(int at) {
    boolean after =
        view.key(at).equals("بعد")
            && (view.key(at + 1).equals("ما") || view.key(at + 1).equals("ان"));
    return view.key(at).equals("بعدما") && verbs.isVerb(at + 1) || after && verbs.isVerb(at + 2);
  }

  /** {@code خلال هذه الفترة}, {@code خلال نهاية العام}: a time, and no occasion. */
  private boolean isTime(int at) {
    return view.timeAt(at) != null || view.isIn(WordList.DEMONSTRATIVE, at);
  }

  /** {@code في الوقت الذي}: what the article sets beside what is said. */
  private boolean isMeanwhile(int at) {
    return view.key(at).equals("في")
        && view.isIn(WordList.MEANWHILE, at + 1)
        && view.isIn(WordList.RELATIVE, at + 2);
  }

  /** {@code …، من دون شروط}, {@code …، بما فيها}: after a comma, still what is said. */
  private boolean completes(int at) {
    boolean preposition =
        view.isIn(WordList.PREPOSITION, at) && !view.isIn(WordList.VOICE_BACK, at);
    String key = view.key(at);
    boolean purpose =
        isCause(at)
            || key.equals("كما") && view.isComplementiser(at + 1)
            || key.equals("هما")
            || key.equals("هم")
            || view.isDeedBehind(at, 'ل')
            || isBehindBa(at)
            || isOutcome(at)
            || isWhatElse(at);
    return purpose
        || isOfPerson(at)
        || view.key(at).equals("فيما") && view.isIn(WordList.CONCERNS, at + 1)
        || qualifies(at)
        || view.isIn(WordList.RELATIVE, at)
        || preposition
            && view.timeAt(at) == null
            && (view.timeAt(at + 1) == null || view.endsTime(at - 1))
            && !isSpeech(at + 1)
            && !view.key(at + 1).equals("دون")
            && !isDigression(at)
            && !isMeanwhile(at)
            && !sources.isOne(at);
  }

  /** {@code …، تنفيذاً للخطة}, {@code …، بهدف}: why, or by what. */
  private boolean isCause(int at) {
    String key = view.key(at);
    return view.isIn(WordList.PHRASE_GOES_ON, at)
        || view.isIn(WordList.ACCORDING, at) && !sources.isOne(at)
        || key.endsWith("ا")
            && VerbalNouns.isOne(key.substring(0, key.length() - 1))
            && view.lexicon.participle(view.word(at)) == null;
  }

  /** {@code …، بالخدمة العسكرية}, {@code …، بتسهيلات}: a noun behind ب, and no verb. */
  private boolean isBehindBa(int at) {
    boolean noun =
        view.isDeedBehind(at, 'ب')
            || view.withPreposition(at, 'ب').filter(stem -> stem.definite()).isPresent();
    return noun
        && !view.isIn(WordList.VOICE_BACK, at)
        && !view.isIn(WordList.SUBORDINATOR, at)
        && !sources.isOne(at);
  }

  /** {@code ضلوعه في الهجوم، مما أسفر عن مقتل جنديين}: what came of it. */
  private boolean isOutcome(int at) {
    boolean what = view.key(at).equals("مما") || view.key(at).equals("ما");
    return what && view.isIn(WordList.OUTCOME, at + 1);
  }

  /**
   * {@code عما تشهده المنطقة …، وما تنعم به}, {@code الحادث، وما نتج عنه من قتل}; not {@code ، وما
   * ذكره يعد دليلا}.
   */
  private boolean isWhatElse(int at) {
    String next = view.key(at + 1);
    boolean present = next.startsWith("ت") || next.startsWith("ي");
    boolean later = view.key(at + 3).equals("من");
    boolean of =
        !OwnerPronoun.of(view.key(at + 1)).isEmpty() && (later || view.key(at + 2).equals("من"))
            || !OwnerPronoun.of(view.key(at + 2)).isEmpty() && later;
    return view.key(at).equals("وما")
        && next.length() > 2
        && (present && !next.endsWith("زال") || of);
  }

  /** {@code … سالم الحداد، نائب رئيس النقابة}: what the person before the comma is. */
  private boolean isOfPerson(int at) {
    Named last = null;
    for (int i = at - 2; last == null && i > Math.max(0, at - 2 - FARTHEST_VERB); i--) {
      last = view.nameAt(i);
    }
    return last != null
        && last.entity().type() == EntityType.PER
        && view.endWord(last.span()) == at - 1
        && view.nameAt(at) == null
        && view.word(at).stems().get(0).proclitics().isEmpty()
        && view.verbs(at).isEmpty()
        && view.sourceNoun(at) == SourceNoun.PERSON;
  }

  /** {@code …، القائمة على}: an adjective of the noun before the comma. */
  private boolean qualifies(int at) {
    String key = view.key(at);
    return view.word(at).isArabic()
        && view.word(at).stems().get(0).definite()
        && !view.startsName(at)
        && view.timeAt(at) == null
        && view.sourceNoun(at) == null
        && (key.endsWith("ه") || key.endsWith("ي") || key.startsWith("الم"));
  }

  /** {@code خلال لقائه}, {@code عقب اجتماع}: when it was said, and not what. */
  private boolean isOccasion(int at) {
    return view.isIn(WordList.ADJUNCT, at) || isSpeech(at);
  }

  /** {@code في مؤتمر}, {@code بعد لقائه}. */
  private boolean isSpeech(int at) {
    return view.isIn(WordList.SPEECH_OCCASION, at) || OwnOccasion.is(view, at);
  }
}
