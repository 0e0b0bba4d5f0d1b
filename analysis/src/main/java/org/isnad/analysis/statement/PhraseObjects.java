package org.isnad.analysis.statement;

import java.util.List;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Where behind a phrase the object of its verb begins: what was said, done or offered, which is no
 * part of who did it.
 *
 * <p>{@code نفى مصدران رسميان | تقريراً}, {@code ألقت السلطات السويسرية | القبض}, {@code قدم مدير
 * القسم | خالص الشكر}.
 */
final class PhraseObjects {

  /** Words of a body's name after a title at most. */
  private static final int LONGEST_OFFICE = 10;

  /** Endings of adjectives of a body and of names of peoples: الدولية، الكبرى، الأمريكي. */
  private static final List<String> ADJECTIVE_ENDINGS = List.of("ه", "ي", "ا", "ات", "ون", "ين");

  private final View view;
  private final AfterDefinite afterDefinite;

  PhraseObjects(View view, AfterDefinite afterDefinite) {
    this.view = view;
    this.afterDefinite = afterDefinite;
  }

  /**
   * Whether the word begins what the verb is about.
   *
   * @param head what the phrase's first noun is
   * @param complete whether the phrase may end before the word
   */
  boolean starts(int at, @Nullable SourceNoun head, boolean complete) {
    return isAfterPlural(at, head)
        || complete && (isFeminineVerb(at) || isAccusative(at))
        || head == SourceNoun.DOCUMENT && !isAccusative(at - 1) && isAccusative(at)
        || isAnotherNoun(at, head)
        || isHisOwn(at, head, complete)
        || complete && isDefiniteObject(at, head)
        || head == SourceNoun.INSTITUTION && view.isDefinite(at - 1) && isPlainObject(at)
        || startsDefinite(at, head)
        || startsObject(at) && isDescribed(at - 1)
        || complete
            && startsObject(at)
            && !view.isIn(WordList.PREPOSITION, at - 1)
            && !view.isIn(WordList.ADJUNCT, at - 1)
            && !isOfField(at - 1, head)
            && !isCompletedBehindPreposition(at - 1);
  }

  /**
   * {@code اختتم الحداد كلمته}, {@code قدم مدير المستشفى شكره}: what somebody says does not belong
   * to his name.
   */
  private boolean isHisOwn(int at, @Nullable SourceNoun head, boolean complete) {
    String key = view.key(at);
    if (OwnerPronoun.of(key).isEmpty()
        || view.word(at).surface().endsWith("ة")
        || view.isInName(at)
        || !view.isInName(at - 1)
            && !view.isDefinite(at - 1)
            && !view.isIn(WordList.HIS_HIGHNESS, at - 1)
        || !(complete || head == null)) {
      return false;
    }
    return isSpoken(OwnerPronoun.without(key)) || isSpoken(OwnerPronoun.nounOf(key));
  }

  /** {@code قدم مدير القسم خالص الشكر}, {@code رفع سموه آيات الشكر}: what he offers. */
  boolean isWarmly(int at) {
    int noun = at;
    while (noun < view.size() && view.isIn(WordList.DEGREE, noun)) {
      noun++;
    }
    return noun > at && noun < view.size() && isThanks(noun);
  }

  /** {@code الشكر}, {@code تهانيه}: with the article or a pronoun. */
  boolean isThanks(int at) {
    boolean whole = view.isDefinite(at) || !OwnerPronoun.of(view.key(at)).isEmpty();
    return whole
        && !view.isInName(at)
        && view.word(at).stems().stream()
            .map(stem -> OwnerPronoun.without(stem.bareKey()))
            .anyMatch(key -> view.lexicon.is(WordList.THANKS, key));
  }

  private boolean isSpoken(String noun) {
    return view.lexicon.noun(noun).isPresent() || view.lexicon.is(WordList.SPEECH_OCCASION, noun);
  }

  /** {@code المخرج فلان تصرفات زميله}: after a person, a noun without article is what he judges. */
  boolean isAnother(int at) {
    return afterDefinite.isBare(at)
        && !view.isIn(WordList.HONORIFIC, at)
        && view.lexicon.sourceNoun(view.word(at)) == null
        && view.lexicon.sourceNoun(view.withoutConjunction(at).key()) != SourceNoun.PERSON;
  }

  /**
   * {@code معارضون سوريون خطاب الرئيس}: a plural in ون stands before no noun of its own, only
   * before adjectives in the same form.
   */
  private boolean isAfterPlural(int at, @Nullable SourceNoun head) {
    String before = view.key(at - 1);
    String key = view.key(at);
    return head == SourceNoun.PEOPLE
        && before.endsWith("ون")
        && before.length() > 4
        && !view.isDefinite(at - 1)
        && !key.endsWith("ون")
        && view.word(at).isArabic()
        && !view.isInName(at)
        && !view.withoutConjunction(at).joined()
        && !view.isIn(WordList.PREPOSITION, at)
        && !view.isIn(WordList.PLURAL_ADJECTIVE, at)
        && view.word(at).stems().size() == 1;
  }

  /** {@code السلطات اعتقلت}: a past verb, by its ending. */
  boolean isFeminineVerb(int at) {
    String key = view.key(at);
    return key.length() > 3
        && key.endsWith("ت")
        && !key.endsWith("ات")
        && !view.isDefinite(at)
        && !view.isInName(at);
  }

  /** {@code نفى مصدران رسميان تقريراً}: by its ending, what is done and not who does it. */
  private boolean isAccusative(int at) {
    String key = view.key(at);
    return key.length() > 3
        && key.endsWith("ا")
        && !key.endsWith("يا")
        && !view.isDefinite(at)
        && !view.isInName(at)
        && !(view.sourceNoun(at - 2) != null && view.key(at - 2).endsWith("ا"));
  }

  /** {@code ألقت السلطات السويسرية القبض}: after a feminine adjective, no adjective of its noun. */
  private boolean isAnotherNoun(int at, @Nullable SourceNoun head) {
    String key = view.key(at);
    boolean body =
        head == SourceNoun.INSTITUTION || head == SourceNoun.PEOPLE || head == SourceNoun.MEDIA;
    return body
        && view.isDefinite(at - 1)
        && view.key(at - 1).endsWith("يه")
        && view.word(at).isArabic()
        && view.word(at).stems().get(0).definite()
        && !view.isInName(at)
        && !key.startsWith("الم")
        && !view.isIn(WordList.OFFICE_ADJECTIVE, at)
        && ADJECTIVE_ENDINGS.stream().noneMatch(key::endsWith);
  }

  /** After {@code مسؤولون أمريكيون}, a definite noun is something else. */
  boolean startsDefinite(int at, @Nullable SourceNoun head) {
    boolean people = head == SourceNoun.PEOPLE || head == SourceNoun.PERSON;
    String before = view.key(at - 1);
    boolean affairs = before.equals("شيون") || before.equals("شوون");
    boolean adjective =
        before.endsWith("يون") && !affairs
            || before.endsWith("يين")
            || head == SourceNoun.PEOPLE && before.endsWith("يه") && !isOfMinisters(at - 1)
            || head == SourceNoun.PEOPLE && before.endsWith("ون") && !view.isDefinite(at - 1);
    return people
        && adjective
        && !view.isDefinite(at - 1)
        && (view.word(at).stems().get(0).definite() || view.startsName(at));
  }

  /** {@code وزراء خارجية الدول}: the field of ministers, and no adjective. */
  private boolean isOfMinisters(int field) {
    String key = view.key(field);
    return field > 0
        && view.withoutConjunction(field - 1).key().startsWith("وزر")
        && (key.equals("خارجيه") || key.equals("داخليه") || key.equals("ماليه"));
  }

  /** {@code وسائل الإعلام الاتحاد الوطني}: after definite media, a name is something else. */
  boolean isNamedAfter(int at, @Nullable SourceNoun head) {
    return head == SourceNoun.MEDIA && view.isDefinite(at - 1) && view.opening(at) == null;
  }

  /**
   * {@code الناطق باسم الجيش الاتهامات}, {@code الحكومة الهجوم}: what is spoken of, no adjective.
   */
  private boolean isDefiniteObject(int at, @Nullable SourceNoun head) {
    Stem stem = view.word(at).stems().get(0);
    String key = view.key(at);
    String before = view.key(at - 1);
    SourceNoun noun = view.sourceNoun(at);
    boolean adjective = key.endsWith("ه") && before.endsWith("ه");
    if (!stem.definite()
        || !view.isDefinite(at - 1)
        || view.isInName(at)
        || adjective
        || view.isIn(WordList.PLURAL_ADJECTIVE, at)) {
      return false;
    }
    if (head == SourceNoun.DOCUMENT
        && (noun == SourceNoun.PEOPLE || view.isIn(WordList.ALL, at + 1))) {
      return true;
    }
    if (noun != null && noun != SourceNoun.DOCUMENT) {
      return false;
    }
    boolean women = head == SourceNoun.PEOPLE && !before.endsWith("ون");
    boolean plural = key.endsWith("ات") && !before.endsWith("ات") && !women;
    boolean worked = key.equals("العمل") && view.key(at + 1).equals("علي");
    boolean said = plural || worked || view.lexicon.noun(stem.bareKey()).isPresent();
    boolean thing =
        noun == SourceNoun.DOCUMENT
            || isMasculineAfterFeminine(at, head)
            || VerbalNouns.isOne(stem.bareKey());
    return said || thing && (head != SourceNoun.PERSON || view.key(at - 1).equals("المصدر"));
  }

  /** {@code أعلنت الشركة أسباب الانخفاض}. */
  private boolean isPlainObject(int at) {
    return view.isIn(WordList.OBJECT_NOUN, at) && !view.isDefinite(at) && !view.isInName(at);
  }

  /** {@code الوزارة الحكم}: an adjective of the body would be feminine. */
  private boolean isMasculineAfterFeminine(int at, @Nullable SourceNoun head) {
    boolean body = head == SourceNoun.INSTITUTION || head == SourceNoun.MEDIA;
    String key = view.key(at);
    return body
        && view.word(at - 1).surface().endsWith("ة")
        && !view.isIn(WordList.RELATIVE, at)
        && ADJECTIVE_ENDINGS.stream().noneMatch(key::endsWith)
        && !key.endsWith("ء");
  }

  /** {@code صرح المتحدث الأمني بوزارة الداخلية بأن}: a body, before what is said. */
  boolean isOfficeBefore(int at, @Nullable SourceNoun head) {
    boolean body =
        head == SourceNoun.PERSON
            && view.withPreposition(at, 'ب')
                .filter(s -> view.lexicon.sourceNoun(s.bareKey()) == SourceNoun.INSTITUTION)
                .isPresent();
    int limit = Math.min(view.sentence(at).endWord(), at + LONGEST_OFFICE);
    for (int i = at + 1; body && i < limit && !view.isPunctuation(i); i++) {
      if (view.isComplementiser(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code طالب الوزير | بتسريع}: a noun behind ب that is what is said. */
  boolean bringsObject(int at, boolean complete) {
    if (view.key(at).equals("بما")) {
      return complete;
    }
    return !view.startsName(at)
        && (!view.isIn(WordList.TAKES_BA, at - 1) || isAskedOfThose(at))
        && view.withPreposition(at, 'ب')
            .filter(stem -> stem.key().length() > 2 || VerbalNouns.isOne(stem.key()))
            .filter(
                stem ->
                    VerbalNouns.isOne(stem.key())
                        || complete
                        || stem.definite()
                        || view.lexicon.is(WordList.DEMONSTRATIVE, stem)
                        || view.isIn(WordList.DEMONSTRATIVE, at + 1))
            .isPresent();
  }

  /** {@code طالب الجهات المعنية بوضع حد}: what they are asked to do, and not are there for. */
  private boolean isAskedOfThose(int at) {
    return view.isDefinite(at - 1)
        && view.isDefinite(at - 2)
        && view.sourceNoun(at - 2) != null
        && view.isDeedBehind(at, 'ب');
  }

  /** After a complete phrase, a verbal noun without article starts what was said. */
  boolean startsObject(int at) {
    Word word = view.word(at);
    return isNearness(at)
        || word.isArabic()
            && view.nameAt(at) == null
            && !view.isDefinite(at)
            && VerbalNouns.isOne(word.key())
            && view.sourceNoun(at) == null;
  }

  /** {@code أعلنت قرب انتهاء}: of a deed, and not of a place. */
  boolean isNearness(int at) {
    return view.key(at).equals("قرب")
        && at + 1 < view.size()
        && view.nameAt(at + 1) == null
        && view.isDeed(at + 1);
  }

  /** A verbal noun, with or without article: {@code التوسط بين البلدين}. */
  boolean startsDeed(int mark) {
    int at = view.opensCertain(mark) ? mark + 1 : mark;
    return at < view.size()
        && view.word(at).isArabic()
        && view.nameAt(at) == null
        && (view.isDeed(at) || isAccusativeDeed(at))
        && !view.isIn(WordList.ALL, at)
        && !view.isIn(WordList.ANYBODY, at)
        && view.sourceNoun(at) == null;
  }

  /** {@code ارتفاعا}. */
  private boolean isAccusativeDeed(int at) {
    String key = view.key(at);
    return key.length() > 5
        && key.endsWith("ا")
        && VerbalNouns.isOne(key.substring(0, key.length() - 1))
        && view.lexicon.participle(view.word(at)) == null;
  }

  /** {@code تقرير حكومي}: an adjective without article ends the phrase. */
  private boolean isDescribed(int at) {
    int noun = at;
    while (noun > 0 && isBareAdjective(noun)) {
      noun--;
    }
    return noun < at && view.lexicon.sourceNoun(view.key(noun)) != null;
  }

  private boolean isBareAdjective(int at) {
    String key = view.key(at);
    boolean adjective = key.endsWith("ي") && key.length() > 3 || key.endsWith("يه");
    return adjective && !view.isDefinite(at) && !view.isInName(at);
  }

  /** {@code المدير التنفيذي لبرامج خدمة المجتمع}: what an office is for has a genitive. */
  private boolean isOfField(int at, @Nullable SourceNoun head) {
    return head == SourceNoun.PERSON
        && view.nameAt(at) == null
        && view.withPreposition(at, 'ل').filter(stem -> !stem.definite()).isPresent();
  }

  /** {@code مصادر مقربة من دوائر صنع القرار}: a noun without article has its genitive behind it. */
  private boolean isCompletedBehindPreposition(int at) {
    return view.isIn(WordList.PREPOSITION, at - 1)
        && !view.isDefinite(at)
        && !view.isInName(at)
        && view.isDefinite(at + 2);
  }
}
