package org.isnad.analysis.statement;

import org.isnad.analysis.record.Act;
import org.isnad.analysis.statement.SpeechLexicon.Participle;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.VerbForm.Gender;

/**
 * Whether a participle of saying opens what somebody said besides: {@code … قريباً، مضيفاً أن}, and
 * not {@code أن دول الخليج واثقة من أن}.
 */
final class SayingParticiple {

  private static final int LONGEST_SUBJECT = 5;
  private static final int LONGEST_TOLD = 7;

  /** Letters of an adjective in the accusative. */
  private static final int SHORTEST_PREDICATE = 4;

  private final View view;

  SayingParticiple(View view) {
    this.view = view;
  }

  /** {@code أن دول الخليج واثقة من أن}: a participle right after what it is said of. */
  boolean isPredicate(int start, int at) {
    Participle participle = view.lexicon.participle(view.word(at));
    boolean mind =
        participle != null
            && (participle.verb().act() == Act.OPINE || participle.verb().act() == Act.CONCERN);
    return mind
        && at > start
        && at - start <= LONGEST_SUBJECT
        && !view.isPunctuation(at - 1)
        && !view.key(at).endsWith("ا");
  }

  /** {@code مضيفاً أن}; without a comma before it only where the accusative is written out. */
  boolean opens(int at, boolean comma) {
    Participle participle = view.lexicon.participle(view.word(at));
    if (participle == null) {
      return false;
    }
    if (isCharged(at, participle) || mayBeTown(at) || !comma && isSecondPredicate(at)) {
      return false;
    }
    boolean accusative = view.key(at).endsWith("ا");
    int next = view.isIn(WordList.ADVERB, at + 1) ? at + 2 : at + 1;
    boolean bringsContent =
        view.isComplementiser(next)
            || view.isIn(WordList.PREPOSITION, next)
            || view.opening(next) != null
            || view.isColon(next)
            || participle.verb().has(Frame.AS)
            || comma && participle.verb().has(Frame.TO) && isJudged(at + 1)
            || view.isIn(WordList.GOD, at + 1)
            || isToldTo(at + 1)
            || comma && participle.verb().has(Frame.OBJ) && view.isIn(WordList.THOSE_TOLD, at + 1)
            || comma && bringsSpeaker(at + 1)
            || at + 1 < view.size() && bringsNoun(at + 1, participle.verb())
            || comma && bringsJudged(at + 1, participle.verb());
    boolean feels =
        participle.verb().has(Frame.FEEL) && (ownFeeling(at + 1) || isThanks(at + 1))
            || participle.verb().has(Frame.NOUN) && isSaying(at + 1);
    boolean says =
        participle.agreement().gender() == Gender.FEMININE
            && (view.isComplementiser(at + 1)
                || view.isComplementiser(at + 2) && participle.verb().takes(view.key(at + 1)));
    return comma
        ? accusative || bringsContent || demands(at, participle) || feels
        : says
            || accusative && bringsSomething(at, participle)
            || feels
            || isTheirs(at, participle)
            || bringsObject(at, participle);
  }

  /**
   * {@code … مؤكدة ضرورة الحوار}, {@code … مؤكدين رفضهم القرار}, {@code … معتبرة إياها تدخلا},
   * where no accusative is written out; not {@code مطالبة الحكومة بالتحقيق}, a noun.
   */
  private boolean bringsObject(int at, Participle participle) {
    String key = view.key(at);
    boolean hers = view.word(at).surface().endsWith("ة") && !VerbalNouns.isOne(key);
    return (hers || key.endsWith("ين"))
        && !view.isDefinite(at)
        && (bringsDeed(at, participle.verb())
            || participle.verb().has(Frame.AS) && view.key(at + 1).startsWith("اياه"));
  }

  /** {@code (مدينة المرفأ)}: the town, and nobody who condemns; not {@code …، مدينة الهجوم}. */
  private boolean mayBeTown(int at) {
    return view.key(at).equals("مدينه") && !view.isComma(at - 1);
  }

  /**
   * {@code ظل صامداً ومتمسكاً بأرضه}: how somebody stands besides, and not what he says; not {@code
   * حاضراً ومطالباً الحكومة}.
   */
  private boolean isSecondPredicate(int at) {
    String before = view.key(at - 1);
    boolean clause =
        view.isComplementiser(at + 1)
            || view.isComplementiser(at + 2)
            || view.isColon(at + 1)
            || view.opening(at + 1) != null;
    return !clause
        && view.lexicon.is(WordList.STAND, view.withoutConjunction(at).key())
        && view.withoutConjunction(at).joined()
        && before.endsWith("ا")
        && before.length() > SHORTEST_PREDICATE
        && view.word(at - 1).stems().get(0).proclitics().isEmpty()
        && (before.charAt(0) == 'م' || before.charAt(1) == 'ا')
        && view.lexicon.participle(view.word(at - 1)) == null;
  }

  /** {@code هاجم القرار مطالباً بـ}: what is said besides; not {@code علّق على القرار قائلاً}. */
  boolean saysElse(int at) {
    Participle participle = view.lexicon.participle(view.word(at));
    return participle != null && !participle.verb().lemma().equals("قال") && opens(at, false);
  }

  /** {@code خمسة شبان، متهمين بالسرقة}, {@code أصبح ملزماً بالدفع}: of whom it is said. */
  private boolean isCharged(int at, Participle participle) {
    String lemma = participle.verb().lemma();
    return (lemma.equals("اتهم") || lemma.equals("ألزم"))
        && (view.withPreposition(at + 1, 'ب').isPresent() || view.key(at + 1).equals("ب"))
        && !view.startsName(at + 1);
  }

  /** {@code …، مستغربين جرأة الشبان}: what is judged, which only a verb of judging takes so. */
  private boolean bringsJudged(int at, SpeechVerb verb) {
    boolean judges =
        verb.has(Frame.OBJ)
            && (verb.act() == Act.CONCERN || verb.act() == Act.ACCUSE || verb.act() == Act.DENY);
    return judges
        && at < view.size()
        && view.word(at).isArabic()
        && view.verbs(at).isEmpty()
        && !view.isIn(WordList.PREPOSITION, at)
        && view.withPreposition(at, 'ب').isEmpty();
  }

  /** {@code قائلة لصحيفة «الساحل» إن}: who is told stands before what is said. */
  private boolean isToldTo(int at) {
    boolean told =
        at < view.size() && (view.key(at).equals("ل") || view.withPreposition(at, 'ل').isPresent());
    int limit = told ? Math.min(view.sentence(at).endWord(), at + LONGEST_TOLD) : at;
    for (int i = at + 1; i < limit; i++) {
      if (view.isComplementiser(i)) {
        return true;
      }
      if (view.isComma(i) || !view.verbs(i).isEmpty() && !view.isInName(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code …، موضحة الوزارة أن}: who says it stands before what is said. */
  private boolean bringsSpeaker(int at) {
    return at + 1 < view.size()
        && view.isDefinite(at)
        && view.sourceNoun(at) != null
        && view.isComplementiser(at + 1);
  }

  private boolean bringsNoun(int at, SpeechVerb verb) {
    return (verb.takes("ب") || verb.has(Frame.BY)) && view.withPreposition(at, 'ب').isPresent()
        || verb.has(Frame.OBJ) && VerbalNouns.isOne(view.key(at))
        || verb.has(Frame.DEED) && view.isDeed(at);
  }

  /** {@code … مطالبين بـ}, {@code … مشددين على}, without a comma. */
  private boolean isTheirs(int at, Participle participle) {
    boolean demand = isDemanding(participle) && view.withPreposition(at + 1, 'ب').isPresent();
    return view.key(at).endsWith("ين")
        && !view.isDefinite(at)
        && (demand
            || view.isComplementiser(at + 1)
            || isSaidTo(at + 1)
            || view.isIn(WordList.GOD, at + 1)
            || at + 2 < view.size() && participle.verb().takes(view.key(at + 1)));
  }

  private boolean bringsSomething(int at, Participle participle) {
    return view.isComplementiser(at + 1)
        || isWithSaying(at + 1)
        || view.isComplementiser(at + 2) && view.isIn(WordList.PREPOSITION, at + 1)
        || view.opening(at + 1) != null
        || view.isColon(at + 1)
        || participle.verb().takes(view.key(at + 1))
        || participle.verb().takes("ب")
            && view.withPreposition(at + 1, 'ب').isPresent()
            && view.sourceNoun(at) == null
        || view.isIn(WordList.PRONOUN, at + 1) && participle.verb().has(Frame.OBJ)
        || participle.verb().has(Frame.AS) && isJudged(at + 1)
        || view.isIn(WordList.GOD, at + 1)
        || view.key(at + 1).equals("الي") && view.isIn(WordList.GOD, at + 2)
        || participle.verb().has(Frame.BLAME)
        || bringsDeed(at, participle.verb())
        || isDemanding(participle);
  }

  /** {@code مؤكداً أهمية العمل}, {@code مؤكداً تفهمه}, {@code متمنياً التوفيق}. */
  private boolean bringsDeed(int at, SpeechVerb verb) {
    int deed = at + 1;
    boolean mayBring =
        verb.has(Frame.OBJ)
            && !view.lexicon.is(WordList.ADVERB, view.word(at).key())
            && view.sourceNoun(at) == null
            && deed < view.size()
            && !view.isInName(deed)
            && view.sourceNoun(deed) == null;
    if (!mayBring) {
      return false;
    }
    String key = view.key(deed);
    boolean own = !OwnerPronoun.of(key).isEmpty() && !view.word(deed).surface().endsWith("ة");
    return view.isDeed(deed) || own && VerbalNouns.isOne(OwnerPronoun.without(key));
  }

  /** {@code مضيفاً بالقول}, {@code مضيفاً قوله}: with what is said behind it. */
  boolean isWithSaying(int at) {
    boolean saying = view.isIn(WordList.BY_SAYING, at) || view.isIn(WordList.SAYING, at);
    return saying
        && (view.isComplementiser(at + 1) || view.isColon(at + 1) || view.opening(at + 1) != null);
  }

  /** {@code واصفا ذلك بـ}, {@code معتبرا القرار خطأ}: what is held to be something. */
  private boolean isJudged(int at) {
    return view.key(at).startsWith("اياه")
        || view.isIn(WordList.DEMONSTRATIVE, at)
        || view.isDefinite(at)
        || view.isDeed(at);
  }

  /** Not {@code الوزارة مطالبة بـ}, of whom it is demanded. */
  private boolean demands(int at, Participle participle) {
    boolean of =
        view.isIn(WordList.PREPOSITION, at + 1) || view.withPreposition(at + 1, 'ب').isPresent();
    return isDemanding(participle) && at + 1 < view.size() && !of;
  }

  /** {@code قائلين لصحيفة المرفأ إن}. */
  private boolean isSaidTo(int at) {
    boolean to = at < view.size() && view.withPreposition(at, 'ل').isPresent();
    return to && (view.isComplementiser(at + 1) || view.isComplementiser(at + 2));
  }

  /** {@code معيدا التذكير بـ}. */
  private boolean isSaying(int at) {
    return at < view.size()
        && view.lexicon
            .noun(view.word(at).stems().get(0).bareKey())
            .filter(SpeechNoun::isSaying)
            .isPresent();
  }

  /** {@code مبدية أسفها}: a noun of feeling with the speaker's pronoun. */
  boolean ownFeeling(int at) {
    String key = view.key(at);
    return !OwnerPronoun.of(key).isEmpty()
        && view.lexicon.noun(OwnerPronoun.without(key)).filter(SpeechNoun::feeling).isPresent();
  }

  /** {@code موجهة الشكر}. */
  private boolean isThanks(int at) {
    return view.isDefinite(at)
        && view.word(at).isArabic()
        && view.lexicon.is(WordList.THANKS, view.word(at).stems().get(0).bareKey());
  }

  /** {@code مطالبة الحكومة بالتحقيق}: the one spoken to stands between. */
  private boolean isDemanding(Participle participle) {
    return view.lexicon.is(WordList.DEMANDING, Folding.key(participle.verb().lemma()));
  }
}
