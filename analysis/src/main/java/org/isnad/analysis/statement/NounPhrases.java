package org.isnad.analysis.statement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Where a noun phrase that may name a source ends.
 *
 * <p>{@code مهندس كبير في شركة الموانئ في مقابلة أمس إن} ends before {@code في مقابلة}: what comes
 * after tells where and when it was said. {@code مسؤولو الميناء والبلدية وجود أي أضرار} ends before
 * {@code وجود}, which starts what was said.
 */
final class NounPhrases {

  private static final int LONGEST_ASIDE = 6;

  /** Words of a name in quotation marks at most. */
  private static final int LONGEST_CALLED = 3;

  /** Words of a body's name after a title at most. */
  private static final int LONGEST_OFFICE = 10;

  /** Words of a day and its name. */
  private static final int MOST_OF_A_DAY = 5;

  /** Endings of adjectives of a body and of names of peoples: الدولية، الكبرى، الأمريكي. */
  private static final List<String> ADJECTIVE_ENDINGS = List.of("ه", "ي", "ا", "ات", "ون", "ين");

  private final View view;
  private final AfterDefinite afterDefinite;

  NounPhrases(View view) {
    this.view = view;
    afterDefinite = new AfterDefinite(view);
  }

  /**
   * @param start index of the first word
   * @param limit index that the phrase ends before in any case
   * @param closing prepositions that end it, as they bring what was said
   * @return index after its last word, more than {@code start}
   */
  int end(int start, int limit, Set<String> closing) {
    int end = endOf(start, limit, closing);
    return end > start + 1 && view.key(end - 1).equals("و") ? end - 1 : end;
  }

  /** {@code أفاد مصدر أمني مراسل الساحل أن}: whom a source without a name speaks to. */
  private boolean isToldTo(int start, int at) {
    return view.isIn(WordList.SOURCE, start) && view.isIn(WordList.CORRESPONDENT, at);
  }

  private int endOf(int start, int limit, Set<String> closing) {
    SourceNoun head = head(start, limit);
    Quotation quoted = view.opening(start);
    boolean called = quoted != null && quoted.closed() && wordsIn(quoted) <= LONGEST_CALLED;
    if (quoted != null && (called || view.nameAt(start + 1) != null)) {
      return Math.max(start + 1, Math.min(limit, view.endWord(quoted.span())));
    }
    if (view.startsNameOrJoined(start)) {
      return afterName(start, limit, closing);
    }
    boolean person = false;
    boolean complete = false;
    boolean seen = false;
    int at = start;
    while (at < limit) {
      boolean another =
          seen
              && head != SourceNoun.PERSON
              && view.startsName(at)
              && !view.isIn(WordList.PREPOSITION, at - 1);
      if (at == start + 1 && isBareStatement(start) && isToldDeed(at)) {
        return at;
      }
      if (at > start
          && (another
              || isToldTo(start, at)
              || afterDefinite.isOther(start, at, head)
              || stops(at, head, person, complete, closing))) {
        return at;
      }
      Named named = view.nameAt(at);
      Quotation quotation = view.opening(at);
      if (named != null) {
        person |= named.entity().type() == EntityType.PER;
        complete = true;
        seen = true;
        at = Math.max(at + 1, view.endWord(named.span()));
        if (at < limit && isTitleOf(named, at)) {
          return end(at, limit, closing);
        }
      } else if (quotation != null) {
        seen |= !view.within(quotation.span()).isEmpty();
        at = Math.max(at + 1, view.endWord(quotation.span()));
      } else {
        complete = isComplete(at, start, head);
        at++;
      }
    }
    return Math.max(start + 1, Math.min(at, limit));
  }

  /** {@code بيان}, {@code تصريح}. */
  private boolean isBareStatement(int at) {
    return view.isIn(WordList.BARE_STATEMENT, at);
  }

  /** {@code دانت في بيان القصف}: a deed is no owner of words. */
  private boolean isToldDeed(int at) {
    return view.nameAt(at) == null && view.isDeed(at) && view.sourceNoun(at) == null;
  }

  /** A noun after a word of number: {@code ثلاثة من ركاب السفينة}. */
  @Nullable SourceNoun head(int start, int limit) {
    int at = start;
    while (at + 1 < limit && (isNumber(at) || at > start && view.key(at).equals("من"))) {
      at++;
    }
    if (isHonorific(at) || honoursTitle(at)) {
      return SourceNoun.PERSON;
    }
    boolean same = view.isIn(WordList.SAME, at) && at + 1 < limit && view.isDefinite(at + 1);
    return view.sourceNoun(same ? at + 1 : at);
  }

  /** {@code فضيلة الشيخ}, {@code معالي الوزير}: what honours a title, whoever holds it. */
  private boolean honoursTitle(int at) {
    return view.isIn(WordList.HONORIFIC, at)
        && !view.isDefinite(at)
        && view.isDefinite(at + 1)
        && (view.sourceNoun(at + 1) == SourceNoun.PERSON || view.isIn(WordList.HONORIFIC, at + 1));
  }

  /** {@code عدد}, and {@code كبير} behind it. */
  boolean isNumber(int at) {
    return view.isIn(WordList.QUANTIFIER, at)
        || view.isIn(WordList.MANY, at) && view.isIn(WordList.QUANTIFIER, at - 1);
  }

  /** {@code المحافظ أمين عام الجمعية}: after a title with its article, another begins. */
  boolean isOffice(int at) {
    return view.nameAt(at) == null
        && !view.isDefinite(at)
        && !view.isIn(WordList.HONORIFIC, at)
        && view.word(at).isArabic()
        && view.word(at).stems().get(0).proclitics().isEmpty()
        && view.lexicon.sourceNoun(view.key(at)) == SourceNoun.PERSON;
  }

  /** {@code المحافظ}: a title that needs no more. */
  private boolean isDefiniteTitle(int at) {
    return view.isDefinite(at)
        && !view.isIn(WordList.HONORIFIC, at)
        && view.sourceNoun(at) == SourceNoun.PERSON;
  }

  /** {@code الفريق مهاب مميش}: the noun is a rank. */
  boolean isHonorific(int at) {
    Named next = view.nameAt(at + 1);
    return next != null
        && next.entity().type() == EntityType.PER
        && (view.isIn(WordList.HONORIFIC, at) || view.isIn(WordList.TITLE, at));
  }

  /** A name, with the title or the second name that follows it. */
  private int afterName(int start, int limit, Set<String> closing) {
    Named named = Objects.requireNonNull(view.nameAt(start));
    int end = Math.max(start + 1, view.endWord(named.span()));
    while (end < limit && isAttribute(end)) {
      end = attributeEnd(end, limit, closing);
    }
    if (end < limit && isTitle(end)) {
      return end(end, limit, closing);
    }
    boolean second =
        end < limit
            && view.startsNameOrJoined(end)
            && !view.startsName(end)
            && view.withoutConjunction(end).joined();
    boolean theirs =
        end < limit
            && view.withoutConjunction(end).joined()
            && view.verbs(end).isEmpty()
            && (view.key(end).endsWith("ها") || view.key(end).endsWith("ه"));
    boolean joined =
        second
            || theirs
            || end < limit
                && view.withoutConjunction(end).joined()
                && view.lexicon.sourceNoun(view.withoutConjunction(end).bareKey()) != null;
    return joined
        ? Math.max(end + 1, end(end, limit, closing))
        : Math.min(end, Math.max(limit, start + 1));
  }

  /**
   * {@code التابع لوزارة الدفاع}, {@code الأميركية}: what goes on to describe a body with a name.
   */
  private boolean isAttribute(int at) {
    String key = view.key(at);
    return view.nameAt(at) == null
        && view.isDefinite(at)
        && view.withPreposition(at, 'ب').isEmpty()
        && (view.isIn(WordList.ATTRIBUTIVE, at) || key.endsWith("ي") || key.endsWith("يه"))
        && view.sourceNoun(at) == null;
  }

  private int attributeEnd(int at, int limit, Set<String> closing) {
    return view.isIn(WordList.ATTRIBUTIVE, at) && at + 1 < limit
        ? Math.max(at + 1, end(at + 1, limit, closing))
        : at + 1;
  }

  /** {@code الشيخ سالم كرم المفتي العام للقدس}: a title behind a person's name. */
  private boolean isTitleOf(Named named, int at) {
    return named.entity().type() == EntityType.PER
        && isTitle(at)
        && view.isDefinite(at)
        && !isHonorific(at);
  }

  private boolean isTitle(int at) {
    return view.nameAt(at) == null
        && view.lexicon.sourceNoun(view.word(at).stems().get(0).bareKey()) == SourceNoun.PERSON
        && !view.withoutConjunction(at).joined();
  }

  private boolean isComplete(int at, int start, @Nullable SourceNoun head) {
    boolean people = head == SourceNoun.PEOPLE || head == SourceNoun.PERSON;
    boolean several =
        head == SourceNoun.PEOPLE && (view.key(at).endsWith("ون") || view.key(at).endsWith("ين"));
    return view.isDefinite(at)
        || view.isIn(WordList.ADJUNCT, at)
        || several
        || people && at > start;
  }

  private boolean stops(
      int at, @Nullable SourceNoun head, boolean person, boolean complete, Set<String> closing) {
    Word word = view.word(at);
    if (isWhenIssued(at) || isNegated(at)) {
      return false;
    }
    boolean whole = complete || view.isIn(WordList.HIS_HIGHNESS, at - 1);
    if (whole && (isWarmly(at) || isThanks(at))) {
      return true;
    }
    if (view.timeAt(at) != null) {
      return true;
    }
    if (word.isPunctuation()) {
      return stopsAtMark(at);
    }
    if (view.key(at - 2).equals("غير")
        && view.isDefinite(at)
        && !view.withoutConjunction(at).joined()) {
      return true;
    }
    if (view.startsName(at)) {
      return startsDefinite(at, head) || isNamedAfter(at, head);
    }
    if (view.isIn(WordList.ONE_OF, at)) {
      return !view.isIn(WordList.PREPOSITION, at - 1)
          && view.lexicon.sourceNoun(view.key(at - 1)) == null;
    }
    boolean issued = view.isIn(WordList.ISSUED, at - 1) && view.key(at + 1).equals("عن");
    if (issued && view.isIn(WordList.ADVERB, at)) {
      return false;
    }
    if (complete && view.isIn(WordList.DEMONSTRATIVE, at)
        || person && (isAnother(at) || isHonorific(at) && view.isInName(at - 1))) {
      return true;
    }
    if (view.isComplementiser(at)
        || view.isIn(WordList.BY_SAYING, at)
        || isClauseAttribution(at)
        || view.isIn(WordList.RELATIVE, at)
        || view.isIn(WordList.SUBORDINATOR, at) && !isMidfield(at)
        || view.isIn(WordList.ADVERB, at)
        || view.isIn(WordList.SAYING, at)
        || view.isIn(WordList.CARRY, at)
        || view.isIn(WordList.ISSUE, at)
        || view.isIn(WordList.LED_BY, at)
        || view.isIn(WordList.BUT, at)
        || view.isIn(WordList.VERBISH, at)
        || view.lexicon.participle(word) != null && !complete) {
      return true;
    }
    if (view.isIn(WordList.PREPOSITION, at)) {
      return stopsAtPreposition(at, head, person, closing);
    }
    return stopsAtClitic(at, head, person, closing)
        || startsClause(at)
        || isForWhom(at) && head != null && head != SourceNoun.DOCUMENT
        || isForWhom(at - 1) && isOccasion(at - 2)
        || head != null && !view.verbs(at).isEmpty() && at + 1 < view.size() && startsObject(at + 1)
        || isAfterPlural(at, head)
        || complete && (isFeminineVerb(at) || isAccusative(at))
        || head == SourceNoun.DOCUMENT && !isAccusative(at - 1) && isAccusative(at)
        || isAnotherNoun(at, head)
        || isHisOwn(at, head, complete)
        || complete && isDefiniteObject(at, head)
        || head == SourceNoun.INSTITUTION && view.isDefinite(at - 1) && isPlainObject(at)
        || head == SourceNoun.PERSON && isDefiniteTitle(at - 1) && isOffice(at)
        || startsDefinite(at, head)
        || closing.contains("ب") && bringsObject(at, complete) && !isOfficeBefore(at, head)
        || startsObject(at) && isDescribed(at - 1)
        || complete
            && startsObject(at)
            && !view.isIn(WordList.PREPOSITION, at - 1)
            && !view.isIn(WordList.ADJUNCT, at - 1)
            && !isOfField(at - 1, head)
            && !isCompletedBehindPreposition(at - 1);
  }

  /** {@code منظمات غير حكومية}: of غير and the adjective behind it. */
  private boolean isNegated(int at) {
    int negation = view.key(at).equals("غير") ? at : at - 1;
    String adjective = view.key(negation + 1);
    return view.key(negation).equals("غير")
        && negation + 1 < view.size()
        && !view.isInName(negation + 1)
        && (adjective.endsWith("يه") || adjective.endsWith("ي") && adjective.length() > 3);
  }

  /** {@code مصادر مقربة من دوائر صنع القرار}: a noun without article has its genitive behind it. */
  private boolean isCompletedBehindPreposition(int at) {
    return view.isIn(WordList.PREPOSITION, at - 1)
        && !view.isDefinite(at)
        && !view.isInName(at)
        && view.isDefinite(at + 2);
  }

  /** {@code المدير التنفيذي لبرامج خدمة المجتمع}: what an office is for has a genitive. */
  private boolean isOfField(int at, @Nullable SourceNoun head) {
    return head == SourceNoun.PERSON
        && view.nameAt(at) == null
        && view.withPreposition(at, 'ل').filter(stem -> !stem.definite()).isPresent();
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

  /** {@code الحداد حسبما نقل عنه}. */
  private boolean isClauseAttribution(int at) {
    return view.lexicon
        .attribution(view.text.words(), at)
        .filter(match -> match.value().clause())
        .isPresent();
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
  private boolean isAnother(int at) {
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
        && ADJECTIVE_ENDINGS.stream().noneMatch(key::endsWith);
  }

  /** After {@code مسؤولون أمريكيون}, a definite noun is something else. */
  private boolean startsDefinite(int at, @Nullable SourceNoun head) {
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
  private boolean isNamedAfter(int at, @Nullable SourceNoun head) {
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

  /** {@code لاعب خط وسط}: where he plays. */
  boolean isMidfield(int at) {
    return view.key(at).equals("وسط")
        && (view.key(at - 1).equals("خط") || view.key(at - 1).equals("لاعب"));
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
  private boolean isOfficeBefore(int at, @Nullable SourceNoun head) {
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

  private boolean bringsObject(int at, boolean complete) {
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

  private boolean stopsAtMark(int at) {
    Quotation quotation = view.opening(at);
    if (quotation == null) {
      Word word = view.word(at);
      return !(word.is('-')
          || word.is('/')
          || word.is('.') && !word.spaceBefore() && isInitial(at));
    }
    boolean shortAside = wordsIn(quotation) <= LONGEST_ASIDE;
    boolean name =
        view.nameAt(at) != null
            || view.nameAt(at + 1) != null
            || isHonorific(at + 1)
            || isNaming(at - 1);
    return !(shortAside && quotation.closed() && (name || !quotation.isCertain()));
  }

  private boolean isOccasion(int at) {
    return view.isIn(WordList.ADJUNCT, at)
        || at < view.size()
            && view.lexicon.is(WordList.SPEECH_OCCASION, view.word(at).stems().get(0).bareKey());
  }

  /** {@code اتهامات المعارضة له}, {@code في بيان له}. */
  private boolean isForWhom(int at) {
    return view.isIn(WordList.PRONOUN, at) && view.key(at).charAt(0) == ArabicLetters.LAM;
  }

  private boolean isInitial(int at) {
    return at > 0 && view.key(at - 1).length() <= 2;
  }

  boolean isNaming(int at) {
    Quotation quotation = view.opening(at + 1);
    boolean longer = quotation != null && wordsIn(quotation) > LONGEST_ASIDE;
    if (at < 0 || longer || !view.word(at).isArabic()) {
      return false;
    }
    for (Stem stem : view.word(at).stems()) {
      if (view.lexicon.is(WordList.NAMING, stem)) {
        return true;
      }
    }
    return false;
  }

  int wordsIn(Quotation quotation) {
    return view.endWord(quotation.inner()) - view.text.wordFrom(quotation.inner().start());
  }

  /** {@code بيان صادر اليوم السبت عن}: of the day between a document and who made it. */
  private boolean isWhenIssued(int at) {
    int first = at;
    while (first > 0 && at - first < MOST_OF_A_DAY && !view.isIn(WordList.ISSUED, first - 1)) {
      first--;
    }
    return view.isIn(WordList.ISSUED, first - 1)
        && view.timeAt(first) != null
        && view.timeEnd(first) > at
        && view.key(view.timeEnd(first)).equals("عن");
  }

  private boolean stopsAtPreposition(
      int at, @Nullable SourceNoun head, boolean person, Set<String> closing) {
    String key = view.key(at);
    boolean occasion =
        isOccasion(at + 1) && !key.equals("حول") && !key.equals("عن") && !key.equals("من");
    boolean issued =
        key.equals("عن")
            && (view.isIn(WordList.ISSUED, view.withoutTime(at) - 1)
                || view.isIn(WordList.ISSUED, at - 2));
    boolean counted = key.equals("من") && isNumber(at - 1) && !view.isComplementiser(at + 1);
    if (closing.contains(key) && !issued && !counted || occasion || view.timeAt(at + 1) != null) {
      return true;
    }
    boolean describes = head == SourceNoun.PERSON || head == SourceNoun.PEOPLE;
    return switch (key) {
      case "باسم", "لدي", "بشان" -> person;
      case "وسط" -> !isMidfield(at);
      case "داخل" -> person || head == null || view.isDefinite(at - 1);
      case "في" -> person || head == null && view.nameAt(at + 1) == null;
      case "من" ->
          person
              || head == SourceNoun.PERSON
                  && isNationality(view.key(at - 1))
                  && view.isDefinite(at - 1)
              || head == SourceNoun.PERSON && afterDefinite.isOfSeveral(at)
              || head == SourceNoun.DOCUMENT && view.isDefinite(at - 1)
              || !(describes || head == SourceNoun.DOCUMENT || isFrom(at, head))
                  && !isNumber(at - 1);
      case "عن" -> person || !(describes || head == SourceNoun.DOCUMENT);
      case "علي" -> person || !view.isIn(WordList.TAKES_ALA, at - 1);
      case "ضد", "حول" -> person || head != SourceNoun.DOCUMENT;
      default -> true;
    };
  }

  /** {@code مؤسسة خيرية من جنوب أفريقيا}: where a body that has no name comes from. */
  private boolean isFrom(int at, @Nullable SourceNoun head) {
    Named place = view.nameAt(at + 1);
    return head == SourceNoun.INSTITUTION
        && !view.isDefinite(at - 1)
        && !view.isInName(at - 1)
        && place != null
        && place.entity().type() == EntityType.LOC;
  }

  /** Words with ل or ب written to them. */
  private boolean stopsAtClitic(
      int at, @Nullable SourceNoun head, boolean person, Set<String> closing) {
    Named inner = innerName(at);
    String key = view.key(at);
    boolean lam = isLam(at);
    boolean beh =
        key.startsWith("بال") && key.length() > 5
            || inner != null && key.charAt(0) == 'ب'
            || isSource(at, 'ب');
    if (lam && head == SourceNoun.DOCUMENT) {
      return false;
    }
    if (closing.contains("ل") && isPurpose(at) || isGivenThanks(at) || isDemand(at)) {
      return true;
    }
    if (lam) {
      boolean people =
          (head == SourceNoun.PEOPLE || head == SourceNoun.PERSON)
              && isNationality(view.key(at - 1))
              && !view.isDefinite(at - 1);
      return person
          || people
          || closing.contains("ل")
          || isMedia(at, 'ل')
          || head == null && isSource(at, 'ل')
          || inner != null && isCarrier(inner)
          || inner != null && view.isIn(WordList.WITNESS, at - 1)
          || inner != null && inner.entity().type() == EntityType.PER;
    }
    boolean office = head == SourceNoun.PERSON && !person && isSource(at, 'ب');
    boolean field = view.isIn(WordList.TAKES_BA, at - 1);
    return beh && !office && !field && (person || closing.contains("ب") || head == null);
  }

  /** {@code تقدم مجلس اللجنة بالشكر}: with what somebody comes, behind his name. */
  private boolean isGivenThanks(int at) {
    return view.withPreposition(at, 'ب')
        .filter(stem -> stem.definite() && view.lexicon.is(WordList.THANKS, stem.bareKey()))
        .isPresent();
  }

  /** {@code تجمع الأهالي للمطالبة}: what they came for. */
  private boolean isDemand(int at) {
    return view.withPreposition(at, 'ل')
        .filter(stem -> stem.definite() && view.lexicon.is(WordList.PURPOSE, stem.bareKey()))
        .isPresent();
  }

  /** {@code دعا الحكومة لإنشاء}: what they are asked to do. */
  private boolean isPurpose(int at) {
    return view.nameAt(at) == null && view.isDeedBehind(at, 'ل');
  }

  /** {@code يمنيون}, {@code ألماني}: with it who speaks is described in full. */
  private static boolean isNationality(String key) {
    return key.endsWith("يون") || key.endsWith("يين") || key.endsWith("ي") || key.endsWith("يه");
  }

  /** {@code للصحيفة}, {@code لرويترز}, {@code لوكالة}. */
  boolean isLam(int at) {
    if (at >= view.size()) {
      return false;
    }
    String key = view.key(at);
    return key.startsWith("لل")
        || innerName(at) != null && key.charAt(0) == 'ل'
        || view.nameAt(at) == null && isSource(at, 'ل')
        || isMedia(at, 'ل')
        || isSeveral(at)
        || key.equals("ل");
  }

  /** {@code لمجموعة من}, {@code لعدد من}. */
  private boolean isSeveral(int at) {
    return view.withPreposition(at, 'ل')
        .filter(stem -> view.lexicon.is(WordList.QUANTIFIER, stem))
        .isPresent();
  }

  private static boolean isCarrier(Named named) {
    return named.entity().kind().isMedium();
  }

  /** A name that starts inside the word, after a preposition. */
  @Nullable Named innerName(int at) {
    Named named = view.nameAt(at);
    return named != null && named.span().start() > view.word(at).start() ? named : null;
  }

  private boolean isMedia(int at, char preposition) {
    return view.withPreposition(at, preposition)
        .filter(stem -> view.lexicon.is(WordList.MEDIA, stem.bareKey()))
        .isPresent();
  }

  private boolean isSource(int at, char preposition) {
    return view.withPreposition(at, preposition)
        .filter(stem -> view.lexicon.sourceNoun(stem.bareKey()) != null)
        .isPresent();
  }

  /** A verb with و before it goes on with another clause. */
  private boolean startsClause(int at) {
    return view.nameAt(at) == null
        && view.withoutConjunction(at).joined()
        && !view.verbs(at).isEmpty();
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

  Span span(int start, int end) {
    int last = end - 1;
    while (last > start && view.isPunctuation(last) && !closesQuotation(last)) {
      last--;
    }
    return new Span(headStart(start), view.word(last).end());
  }

  /** Offset of the head noun, without the clitics that it is written with. */
  private int headStart(int start) {
    for (Stem stem : view.word(start).stems()) {
      if (view.lexicon.sourceNoun(stem.bareKey()) != null) {
        return stem.span().start();
      }
    }
    return view.word(start).start();
  }

  private boolean closesQuotation(int at) {
    return !view.isComma(at) && !view.word(at).is('.') && !view.word(at).is('-');
  }
}
