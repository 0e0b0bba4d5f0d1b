package org.isnad.analysis.statement;

import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.text.Quotation;

/** Which quotations are speech, {@code قال «…»}, and which a name, a title or a part of it. */
final class SpokenQuotation {

  private static final int SHORTEST_QUOTATION = 3;
  private static final int LONGEST_TITLE = 5;
  private static final int LONGEST_NAME = 4;

  private final View view;
  private final ContentReader contents;
  private final NounPhrases phrases;
  private final ContentEdges edges;

  SpokenQuotation(View view, ContentReader contents, NounPhrases phrases, ContentEdges edges) {
    this.view = view;
    this.contents = contents;
    this.phrases = phrases;
    this.edges = edges;
  }

  /** A quotation that is speech, and not a name or a word in quotation marks. */
  boolean opensSpeech(int at) {
    Quotation quotation = view.opening(at);
    if (quotation == null
        || !quotation.isCertain()
        || phrases.marks.isNaming(at - 1)
        || isHeading(at)) {
      return false;
    }
    if (view.key(at - 1).equals("ل") || view.key(at - 1).equals("لل")) {
      return false;
    }
    int colon = view.endWord(quotation.span());
    if (view.isColon(colon)
        && (view.wordsIn(quotation) < LONGEST_NAME || view.isComplementiser(colon + 1))) {
      return false;
    }
    var named = view.nameAt(phrases.heads.isHonorific(at + 1) ? at + 2 : at + 1);
    boolean name = named != null && named.span().end() >= quotation.inner().end() - 1;
    int words = view.wordsIn(quotation);
    boolean sentence = words > LONGEST_NAME || words >= SHORTEST_QUOTATION && isSentence(at + 1);
    return !name && !isDescribed(quotation, words) && (sentence || isLast(at, quotation));
  }

  /** {@code «الملتقى الدولي للموانئ»، الذي عقد}: a name, as a relative clause goes on with it. */
  private boolean isDescribed(Quotation quotation, int words) {
    int end = view.endWord(quotation.span());
    int next = view.isComma(end) ? end + 1 : end;
    return words <= 2 * LONGEST_NAME && view.isIn(WordList.RELATIVE, next);
  }

  /** {@code بيان عنوانه «…»}, {@code يحمل عنوانا هو «…»}: the heading of what is said. */
  private boolean isHeading(int at) {
    int noun = view.isIn(WordList.SUBJECT_PRONOUN, at - 1) ? at - 2 : at - 1;
    return view.isIn(WordList.HEADING, noun);
  }

  /** {@code «إنها ظاهرة عالمية»}, and not {@code «مكتب أخبار الساحل»}. */
  private boolean isSentence(int at) {
    return view.isComplementiser(at)
        || edges.startsWithVerb(at) && !VerbalNouns.isOne(view.key(at)) && !view.isDefinite(at);
  }

  private boolean isLast(int at, Quotation quotation) {
    int end = view.endWord(quotation.span());
    return end >= view.sentence(at).endWord()
        || view.isPunctuation(end)
        || view.lexicon.participle(view.word(end)) != null;
  }

  /** {@code قال في مقابلة مع «صوت الجسر» إن}: a few words in quotation marks before a clause. */
  boolean isTitled(int at, Attached found, int limit) {
    Quotation quotation = view.opening(at);
    if (quotation == null
        || !quotation.closed()
        || !found.rule().equals(ContentFinder.QUOTATION)
        || view.isPunctuation(at - 1)
        || view.wordsIn(quotation) > LONGEST_TITLE) {
      return false;
    }
    for (int i = view.endWord(quotation.span()); i < limit; i++) {
      if (view.isComplementiser(i) || view.isColon(i)) {
        return true;
      }
      if (view.lexicon.participle(view.word(i)) != null || !view.verbs(i).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /** Whether nothing that belongs to the content follows the quotation. */
  boolean isWhole(int at, Quotation quotation, Wanted wanted) {
    int end = view.endWord(quotation.span());
    if (!quotation.closed() || end >= view.sentence(at).endWord()) {
      return quotation.closed();
    }
    boolean described = wanted.object() && !view.key(end).startsWith("وب");
    if (described && view.wordsIn(quotation) > 1) {
      return true;
    }
    if (view.wordsIn(quotation) < SHORTEST_QUOTATION && !view.isPunctuation(end)) {
      return false;
    }
    if (view.isPunctuation(end) && view.opening(end) == null) {
      return !isNameBeforeMore(quotation, end);
    }
    if (view.wordsIn(quotation) > SHORTEST_QUOTATION
        && (view.isIn(WordList.PREPOSITION, end) || view.isIn(WordList.SUBORDINATOR, end))) {
      return !isCompleted(end);
    }
    int clause = contents.end(end, wanted.speaker(), wanted.present(), false);
    return clause <= end
        || contents.participles.opens(end, true)
        || contents.sources.isOne(end)
        || !view.withoutConjunction(end).joined() && view.wordsIn(quotation) > 7;
  }

  /**
   * {@code إنه «من المبكر جدا التكهن» حول مصدر الحطام}: by a preposition that a word in the
   * quotation takes, and not {@code «…» في إشارة إلى}, {@code «…» على حد قوله}.
   */
  private boolean isCompleted(int at) {
    int next = at + 1;
    return view.lexicon.is(WordList.COMPLETES_QUOTE, view.key(at))
        && view.timeAt(next) == null
        && !view.startsOccasion(at)
        && !view.isIn(WordList.ADJUNCT, next)
        && !view.isIn(WordList.DIGRESSION, next)
        && !view.isIn(WordList.OWN_OCCASION, next)
        && !view.isIn(WordList.OWN_SIDE, next)
        && !view.isIn(WordList.OTHER_HAND, next)
        && !view.isIn(WordList.TO_THE_LIMIT, next)
        && !view.isIn(WordList.MEANWHILE, next)
        && !view.key(next).equals("حين");
  }

  /** {@code «جبهة الساحل».. «تسعى إلى …»}: no more than a name, and the sentence goes on. */
  private boolean isNameBeforeMore(Quotation quotation, int end) {
    int next = end;
    while (next < view.sentence(end).endWord()
        && view.isPunctuation(next)
        && view.opening(next) == null) {
      next++;
    }
    return contents.isName(quotation)
        && next > end + 1
        && view.word(end).is('.')
        && view.opensCertain(next);
  }
}
