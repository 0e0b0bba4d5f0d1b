package org.isnad.analysis.statement;

import java.util.Objects;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * Where a noun phrase that may name a source ends.
 *
 * <p>{@code مهندس كبير في شركة الموانئ في مقابلة أمس إن} ends before {@code في مقابلة}: what comes
 * after tells where and when it was said. {@code مسؤولو الميناء والبلدية وجود أي أضرار} ends before
 * {@code وجود}, which starts what was said.
 */
final class NounPhrases {

  /** Words of a name in quotation marks at most. */
  private static final int LONGEST_CALLED = 3;

  /** Words of a day and its name. */
  private static final int MOST_OF_A_DAY = 5;

  final PhraseHeads heads;
  final PhraseMarks marks;
  final PhraseObjects objects;
  final PhrasePrepositions prepositions;
  private final View view;
  private final AfterDefinite afterDefinite;

  NounPhrases(View view) {
    this.view = view;
    afterDefinite = new AfterDefinite(view);
    heads = new PhraseHeads(view);
    marks = new PhraseMarks(view, heads);
    objects = new PhraseObjects(view, afterDefinite);
    prepositions = new PhrasePrepositions(view, heads, afterDefinite);
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
    SourceNoun head = heads.head(start, limit);
    Quotation quoted = view.opening(start);
    boolean called = quoted != null && quoted.closed() && view.wordsIn(quoted) <= LONGEST_CALLED;
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
        if (at < limit && heads.isTitleOf(named, at)) {
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

  /** A name, with the title or the second name that follows it. */
  private int afterName(int start, int limit, Set<String> closing) {
    Named named = Objects.requireNonNull(view.nameAt(start));
    int end = Math.max(start + 1, view.endWord(named.span()));
    while (end < limit && isAttribute(end)) {
      end = attributeEnd(end, limit, closing);
    }
    if (end < limit && heads.isTitle(end)) {
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
    if (isWhenIssued(at) || isNegated(at) || isSpokenFor(at)) {
      return false;
    }
    boolean whole = complete || view.isIn(WordList.HIS_HIGHNESS, at - 1);
    if (whole && (objects.isWarmly(at) || objects.isThanks(at)) || view.timeAt(at) != null) {
      return true;
    }
    if (view.isPunctuation(at)) {
      return marks.stopsAtMark(at);
    }
    if (isBehindNegated(at)) {
      return true;
    }
    if (view.startsName(at)) {
      return objects.startsDefinite(at, head) || objects.isNamedAfter(at, head);
    }
    if (view.isIn(WordList.ONE_OF, at)) {
      return !view.isIn(WordList.PREPOSITION, at - 1)
          && view.lexicon.sourceNoun(view.key(at - 1)) == null;
    }
    if (isIssuedAt(at)) {
      return false;
    }
    if (startsAnother(at, person, complete) || startsOtherClause(at, complete)) {
      return true;
    }
    return view.isIn(WordList.PREPOSITION, at)
        ? prepositions.stopsAtPreposition(at, head, person, closing)
        : prepositions.stopsAtClitic(at, head, person, closing)
            || goesOn(at, head)
            || objects.starts(at, head, complete)
            || head == SourceNoun.PERSON && heads.isDefiniteTitle(at - 1) && heads.isOffice(at)
            || closing.contains("ب")
                && objects.bringsObject(at, complete)
                && !objects.isOfficeBefore(at, head);
  }

  /** {@code ناطق بلسان الجيش}; not {@code قال بلسان الخبير}. */
  private boolean isSpokenFor(int at) {
    return view.key(at).equals("بلسان")
        && view.lexicon.is(WordList.SPEAKS_FOR, view.word(at - 1).stems().get(0).bareKey());
  }

  /** {@code بيان صادر أمس عن}: between a document and who made it. */
  private boolean isIssuedAt(int at) {
    return view.isIn(WordList.ISSUED, at - 1)
        && view.key(at + 1).equals("عن")
        && view.isIn(WordList.ADVERB, at);
  }

  /** Behind a whole phrase another begins: {@code الوزير هذا}, {@code سالم الحداد الدكتور كرم}. */
  private boolean startsAnother(int at, boolean person, boolean complete) {
    return complete && view.isIn(WordList.DEMONSTRATIVE, at)
        || person && (objects.isAnother(at) || heads.isHonorific(at) && view.isInName(at - 1));
  }

  /** What opens a clause of its own, or is said. */
  private boolean startsOtherClause(int at, boolean complete) {
    return view.isComplementiser(at)
        || view.isIn(WordList.BY_SAYING, at)
        || isClauseAttribution(at)
        || view.isIn(WordList.RELATIVE, at)
        || view.isIn(WordList.SUBORDINATOR, at) && !prepositions.isMidfield(at)
        || view.isIn(WordList.ADVERB, at)
        || view.isIn(WordList.SAYING, at)
        || view.isIn(WordList.CARRY, at)
        || view.isIn(WordList.ISSUE, at)
        || ReceivedCopy.end(view, at) > at
        || view.isIn(WordList.LED_BY, at)
        || view.isIn(WordList.BUT, at)
        || view.isIn(WordList.VERBISH, at)
        || view.lexicon.participle(view.word(at)) != null && !complete;
  }

  /** A verb, or {@code له}: the sentence goes on. */
  private boolean goesOn(int at, @Nullable SourceNoun head) {
    return startsClause(at)
        || prepositions.isForWhom(at) && head != null && head != SourceNoun.DOCUMENT
        || prepositions.isForWhom(at - 1) && prepositions.isOccasion(at - 2)
        || head != null
            && !view.verbs(at).isEmpty()
            && at + 1 < view.size()
            && objects.startsObject(at + 1);
  }

  /** {@code منظمات غير حكومية | الدعوة}: a definite noun behind an adjective without article. */
  private boolean isBehindNegated(int at) {
    return view.key(at - 2).equals("غير")
        && view.isDefinite(at)
        && !view.withoutConjunction(at).joined();
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

  /** {@code الحداد حسبما نقل عنه}. */
  private boolean isClauseAttribution(int at) {
    return view.lexicon
        .attribution(view.text.words(), at)
        .filter(match -> match.value().clause())
        .isPresent();
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

  /** A verb with و before it goes on with another clause. */
  private boolean startsClause(int at) {
    return view.nameAt(at) == null
        && view.withoutConjunction(at).joined()
        && !view.verbs(at).isEmpty();
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
