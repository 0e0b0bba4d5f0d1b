package org.isnad.analysis.statement;

import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * How far a content reaches: where the outlet's own voice, or another cue, begins.
 *
 * <ul>
 *   <li>a participle of saying: {@code … قريباً، مضيفاً أن}
 *   <li>another verb of saying joined by و: {@code … قريباً، وأشاد بـ}
 *   <li>a source at the end: {@code … قريباً، بحسب الجيش}
 *   <li>words that bring the outlet back: {@code ، وذلك بعد}، {@code ، في إشارة إلى}
 *   <li>the end of the sentence, or of the quotation it stands in
 * </ul>
 */
final class ContentReader {

  /** Digits. */
  private static final int YEAR = 4;

  /** Words between the dash that opens an aside and what is said in it. */
  private static final int LONGEST_ASIDE = 8;

  private final View view;
  final VoiceTurns turns;
  final SayingParticiple participles;
  final TrailingSource sources;
  final NextVerb next;
  private final PhraseEnd phraseEnd;
  private final ClauseAfterPhrase clauses;
  private final JoinedInside joined;

  ContentReader(View view) {
    this.view = view;
    this.turns = new VoiceTurns(view);
    this.participles = new SayingParticiple(view);
    this.sources = new TrailingSource(view);
    this.next = new NextVerb(view, turns, participles);
    this.phraseEnd = new PhraseEnd(view, next, sources);
    this.clauses = new ClauseAfterPhrase(view);
    this.joined = new JoinedInside(view);
  }

  /**
   * The words of a quotation, without a closing full stop; an unclosed one goes on in the next
   * paragraphs.
   */
  Span quoted(Quotation quotation) {
    Span inner = quotation.inner();
    if (!quotation.closed()) {
      inner = inner.withEnd(Math.max(inner.start(), closingAfter(quotation)));
    }
    return trim(adjoined(inner, quotation));
  }

  /** {@code «…» «…»}: another quotation that follows at once belongs to it. */
  private Span adjoined(Span inner, Quotation first) {
    Quotation last = first;
    Quotation following = following(last);
    while (following != null) {
      last = following;
      following = following(last);
    }
    return inner.withEnd(Math.max(inner.end(), last.inner().end()));
  }

  private @Nullable Quotation following(Quotation last) {
    int end = view.endWord(last.span());
    int next = end < view.size() && view.word(end).is('.') ? end + 1 : end;
    Quotation following = last.closed() ? view.opening(next) : null;
    boolean adjoins =
        following != null
            && following.closed()
            && following.style() == last.style()
            && following.span().start() >= last.span().end()
            && view.sentence(next).paragraph() == view.sentence(end - 1).paragraph();
    return adjoins ? following : null;
  }

  private int closingAfter(Quotation quotation) {
    char mark =
        switch (quotation.style()) {
          case GUILLEMET -> '»';
          case CURLY -> '”';
          case STRAIGHT, SINGLE, PARENTHESIS, BRACE -> 0;
        };
    String text = view.text.string();
    int paragraph = view.text.paragraphs().size();
    int end = quotation.inner().end();
    if (mark == 0) {
      return end;
    }
    for (int i = 0; i < paragraph; i++) {
      Span next = view.text.paragraphs().get(i);
      if (next.start() <= end || next.start() > end + 2) {
        continue;
      }
      int close = text.indexOf(mark, next.start());
      boolean opensBefore = indexOfOpening(text, next.start(), quotation) < close;
      if (close >= 0 && close < next.end() && !opensBefore) {
        return close;
      }
    }
    return end;
  }

  private static int indexOfOpening(String text, int from, Quotation quotation) {
    int at = text.indexOf(text.charAt(quotation.span().start()), from);
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  /**
   * @param start index of the first word of a clause
   * @param speaker agreement of who says it, for verbs that go on with the same subject
   * @param present whether the cue is in the present tense
   */
  Span clause(int start, Agreement speaker, boolean present) {
    return contentOf(start, end(start, speaker, present, false));
  }

  /** A noun phrase as content: it also ends where a comma, a time or an occasion follows. */
  Span phrase(int start, Agreement speaker, boolean present) {
    return contentOf(start, end(start, speaker, present, true));
  }

  Span contentOf(int start, int end) {
    int from = view.word(start).start();
    int to = end > start ? view.word(end - 1).end() : view.word(start).end();
    Quotation quotation = view.opening(start);
    if (quotation != null && !quotation.closed() && from + 1 < to) {
      from++;
    }
    return trim(new Span(from, to));
  }

  int end(int start, Agreement speaker, boolean present, boolean phrase) {
    Sentence sentence = view.sentence(start);
    Quotation around = view.around(start);
    int limit = sentence.endWord();
    if (around != null && !isName(around)) {
      limit = Math.min(limit, view.endWord(around.inner()));
    }
    int at = start;
    while (at < limit) {
      Quotation quotation = view.opening(at);
      boolean apart =
          phrase
              && at > start
              && opensLongQuotation(at)
              && !isQuotedOf(start, at)
              && !view.isComplementiser(at - 1);
      if (quotation != null && quotation.closed() && !apart) {
        int after = Math.max(at + 1, view.endWord(quotation.span()));
        at = after;
        if (at >= limit || endsAfterQuotation(at)) {
          break;
        }
        continue;
      }
      if (at > start && closesAside(start, at)
          || at > start && around != null && view.endsSentence(at)
          || phrase && at > start && (goesOnAround(start, at) || clauses.opens(start, at))) {
        break;
      }
      if (at > start
          && isBoundary(start, at, speaker, present, phrase)
          && !goesOn(start, at, speaker, phrase)) {
        break;
      }
      at++;
    }
    return Math.min(at, limit);
  }

  /**
   * {@code المرض -التي يصفها الأطباء بأنها نادرة- تزيد}: the dash that closes what is told aside.
   */
  private boolean closesAside(int start, int at) {
    if (!view.isDash(at) || view.word(at).spaceBefore() || isInRange(at)) {
      return false;
    }
    int first = Math.max(view.sentence(start).firstWord(), start - LONGEST_ASIDE);
    for (int i = start - 1; i >= first; i--) {
      if (view.isDash(i)) {
        return view.word(i).spaceBefore() && !view.word(i + 1).spaceBefore();
      }
    }
    return false;
  }

  /** {@code 2010-2012}, {@code 3-4}: a dash with no space behind it, or before a number. */
  private boolean isInRange(int dash) {
    int next = dash + 1;
    return next < view.size()
        && (view.word(next).isNumber()
            || view.word(next).isArabic() && !view.word(next).spaceBefore());
  }

  /** {@code تحدث عن عالم «تزداد فيه …»}: what describes a single word without article. */
  private boolean isQuotedOf(int start, int at) {
    return at == start + 1 && !view.isDefinite(start) && !view.isInName(start);
  }

  /**
   * {@code أن الوزارة تعهدت بتجميد الأجور وأنها ترفض}: the clause around the phrase goes on with
   * another أن.
   */
  private boolean goesOnAround(int start, int at) {
    boolean another =
        view.word(at).isArabic()
            && view.withoutConjunction(at).joined()
            && view.lexicon.is(WordList.COMPLEMENTISER, view.withoutConjunction(at));
    int first = view.sentence(start).firstWord();
    for (int i = start - 1; another && i > first && !view.isPunctuation(i); i--) {
      if (view.isComplementiser(i)) {
        return true;
      }
      if (next.isVerb(i) && view.withoutConjunction(i).joined()) {
        return false;
      }
    }
    return false;
  }

  /** Whether most of a quotation is a name. */
  boolean isName(Quotation quotation) {
    return view.within(quotation.span()).stream()
        .anyMatch(named -> named.span().length() * 2 > quotation.inner().length());
  }

  private boolean endsAfterQuotation(int at) {
    return view.word(at).is('.') && at + 1 < view.size() && view.word(at + 1).spaceBefore();
  }

  /** Whether what else would end a content belongs to this one that starts at {@code start}. */
  private boolean goesOn(int start, int at, Agreement speaker, boolean phrase) {
    return joined.goesOn(start, at)
        || !phrase && joined.isOfAnother(start, at, speaker)
        || (phrase
            ? view.isComma(at - 1) && describes(start, at)
            : participles.isPredicate(start, at));
  }

  /** {@code خطة طويلة، تتضمن}: after a comma what describes a noun without article. */
  private boolean describes(int start, int at) {
    String key = view.key(at);
    boolean indefinite = !view.isDefinite(start) && start + 1 < at && !view.isDefinite(start + 1);
    return indefinite
        && view.word(at).isArabic()
        && isPresent(key.equals("قد") ? view.key(at + 1) : key)
        && !view.isInName(at)
        && !view.isIn(WordList.VOICE_BACK, at)
        && !next.isVerb(at);
  }

  private static boolean isPresent(String key) {
    return key.length() > 3 && (key.charAt(0) == 'ي' || key.charAt(0) == 'ت');
  }

  private boolean isBoundary(
      int start, int at, Agreement speaker, boolean present, boolean phrase) {
    boolean pause = view.isPause(at - 1);
    boolean comma = view.isComma(at - 1) || pause;
    boolean mark =
        comma || view.isPunctuation(at - 1) && !view.isColon(at - 1) && !view.word(at - 1).is(')');
    if (isCounted(at)) {
      return false;
    }
    if (view.isIn(WordList.BY_SAYING, at) && !isPretext(at)
        || comma && (turns.isTale(at) || turns.isOtherMatter(at) || turns.answersDespite(at))
        || turns.isUntold(at)
        || turns.isNoted(at)
        || turns.isInOwnWords(at)
        || next.isMainAfterSubordinate(at)
        || pause && view.lexicon.attribution(view.text.words(), at).isPresent()
        || phrase && opensLongQuotation(at)) {
      return true;
    }
    if (participles.opens(at, mark)
        || (comma && !view.isComplementiser(at - 2) || view.isIn(WordList.TO_THE_LIMIT, at + 1))
            && sources.isOne(at)
        || next.opens(at, speaker, present, comma)) {
      return true;
    }
    if (comma
            && (view.isIn(WordList.VOICE_BACK, at)
                || phraseEnd.isDigression(at)
                || next.isAlsoSaid(at, present) && !joined.isOfTwo(start, at + 1))
        || comma && (turns.isWhenSaid(at, phrase) || turns.isAnswered(at))
        || turns.isOtherVoice(at, comma)
        || turns.isSaidBesides(at, comma)
        || turns.isWhereSaid(at)
        || turns.isTakenUp(at)
        || sources.isAtEnd(at)
        || sources.isNext(at)) {
      return true;
    }
    return turns.saysOtherwise(at)
        || phrase && (turns.isSaidThere(at) || phraseEnd.isEnd(at, comma && isParted(at, pause)));
  }

  /** {@code 29 متهماً}, {@code مليون فدان}: what is counted, and no word of saying. */
  private boolean isCounted(int at) {
    boolean number = view.word(at - 1).isNumber() && view.key(at - 1).length() != YEAR;
    boolean said =
        view.lexicon.participle(view.word(at)) != null
            && (view.isComplementiser(at + 1) || view.isComplementiser(at + 2));
    return !said
        && (number || view.key(at - 1).endsWith("مليون") || view.key(at - 1).equals("الف"))
        && view.word(at).isArabic()
        && !view.withoutConjunction(at).joined();
  }

  /** {@code بحجة المعايدة}: why others do it, where no clause follows. */
  private boolean isPretext(int at) {
    String key = view.key(at);
    return key.startsWith("ب")
        && !key.contains("قول")
        && !view.isComplementiser(at + 1)
        && !view.isColon(at + 1)
        && view.opening(at + 1) == null;
  }

  /** After dots a phrase ends only before what و joins. */
  private boolean isParted(int at, boolean pause) {
    return !pause || view.withoutConjunction(at).joined();
  }

  private boolean opensLongQuotation(int at) {
    Quotation quotation = view.opening(at);
    return quotation != null
        && quotation.isCertain()
        && view.word(at).spaceBefore()
        && !view.isIn(WordList.PREPOSITION, at - 1)
        && !view.isIn(WordList.PHRASE_GOES_ON, at - 1)
        && view.key(at - 1).length() > 1
        && !view.isIn(WordList.SUBORDINATOR, at + 1)
        && !view.key(at + 1).startsWith("لان")
        && view.endWord(quotation.inner()) - at > 9;
  }

  /** Without white space, commas, a closing full stop and an unpaired closing mark at the ends. */
  Span trim(Span span) {
    String text = view.text.string();
    int start = span.start();
    int end = span.end();
    while (start < end && isMargin(text.charAt(start), false)) {
      start++;
    }
    while (end > start && (isMargin(text.charAt(end - 1), true) || endsWithAnd(text, start, end))) {
      end--;
    }
    return new Span(start, end);
  }

  /** {@code … مستقرة و}: the conjunction of what follows, written as a word of its own. */
  private static boolean endsWithAnd(String text, int start, int end) {
    return end - start > 2
        && text.charAt(end - 1) == ArabicLetters.WAW
        && Character.isWhitespace(text.charAt(end - 2));
  }

  private static boolean isMargin(char c, boolean atEnd) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || "،,؛;:.".indexOf(c) >= 0
        || !atEnd && c == '»'
        || atEnd && (c == '-' || c == '(' || c == '–');
  }
}
