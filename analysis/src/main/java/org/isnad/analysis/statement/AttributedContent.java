package org.isnad.analysis.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Stem;

/**
 * What somebody says whom a preposition names: all before the source, {@code أُطلق صاروخان، حسب
 * الجيش}, what follows it, {@code وبحسب الوزارة فإن …}, or both, {@code بدأت العملية، حسب مصدر،
 * برفع التأهب}.
 */
final class AttributedContent {

  /** Words before a source that can hardly be a clause. */
  private static final int FEW = 3;

  /** Words before a source that need not be a clause, where ب follows it. */
  private static final int SEVERAL = 6;

  /** Prepositions that a clause cut by its source goes on with: {@code تسعى، وفق مصادر، إلى}. */
  private static final Set<String> COMPLETING = KeySet.of("الي", "عن", "من", "علي");

  /** Words after the source within which فإن begins the content, with or without a comma. */
  private static final int NEAR_FA = 6;

  /** Within which فإن does where its hamza is written. */
  private static final int FAR_FA = 15;

  /** And within which it does after a comma: {@code وفقاً لتقرير صادر عن الهيئة بشأن …، فإن}. */
  private static final int FARTHEST_FA = 30;

  private static final int LONGEST_DATELINE = 12;
  private static final int LONGEST_SHORT_NAME = 4;

  private final Report report;
  private final View view;
  private final SaidAgain again;
  private final SourceModifiers modifiers;

  AttributedContent(Report report) {
    this.report = report;
    this.view = report.view;
    this.again = new SaidAgain(view, report.sources);
    this.modifiers = new SourceModifiers(view);
  }

  /**
   * {@code بدأت العملية، حسب مصدر مطلع، برفع التأهب}: the clause is not complete before its source,
   * as a preposition or complementiser after it, or the few words before it, tell.
   */
  boolean goesOn(int at, int end) {
    int limit = view.sentence(at).endWord();
    Quotation around = view.around(at);
    int last = around == null ? limit : Math.min(limit, view.endWord(around.inner()));
    boolean dashes = isBetweenDashes(at, end);
    int next = dashes || view.isComma(end) ? end + 1 : end;
    int start = start(at);
    int before = at - start;
    if (next >= last
        || before == 0
        || !view.word(next).isArabic() && !view.word(next).isNumber()
        || view.timeAt(next) != null
        || view.withoutConjunction(next).joined()) {
      return false;
    }
    boolean said = !view.verbs(start).isEmpty();
    if (isBetween(at, end) && (dashes || isFa(next) || view.word(next).isNumber())) {
      return !said || isFa(next) || !view.isComplementiser(next);
    }
    if (view.word(next).isNumber()
        || view.isIn(WordList.RELATIVE, next)
        || view.isIn(WordList.SUBORDINATOR, next)
        || view.isIn(WordList.VOICE_BACK, next)
        || view.startsOccasion(next)
        || view.lexicon.participle(view.word(next)) != null) {
      return false;
    }
    boolean clitic = view.withPreposition(next, 'ب').isPresent() && !view.isInName(next);
    boolean theirs =
        clitic
            || !view.word(next).surface().endsWith("ة")
                && !OwnerPronoun.of(view.key(next)).isEmpty();
    boolean aside = view.isComma(at - 1) == view.isComma(end);
    boolean noun = aside && completes(next);
    return view.isComplementiser(next)
        ? !said
        : aside && COMPLETING.contains(view.key(next))
            || before <= (theirs || noun ? SEVERAL : FEW);
  }

  /** {@code انخفض الإنتاج - بحسب الوزارة - بعد أن}: an aside, wherever in its clause it stands. */
  private boolean isBetweenDashes(int at, int end) {
    return at > 0 && end < view.size() && view.isDash(at - 1) && view.isDash(end);
  }

  private boolean isBetween(int at, int end) {
    return isBetweenDashes(at, end) || view.isComma(at - 1) && view.isComma(end);
  }

  private boolean isFa(int at) {
    return view.key(at).equals("فان") || view.key(at).startsWith("فانه");
  }

  /** {@code تشمل الخطة، بحسب الوزارة، خفض الضرائب}: a noun that the clause lacks. */
  private boolean completes(int at) {
    return view.verbs(at).isEmpty()
        && !view.isIn(WordList.PREPOSITION, at)
        && !view.isIn(WordList.ADVERB, at)
        && (view.isDefinite(at) || report.sources.phrases.objects.startsObject(at));
  }

  private Span around(int at, int end, List<Source> chain) {
    int from = plainStart(start(at));
    Agreement agreement = chain.get(chain.size() - 1).agreement();
    int to = report.contents.end(Math.min(end, view.size() - 1), agreement, false, false);
    return withoutConjunction(from, report.contents.contentOf(from, Math.max(to, end)));
  }

  /** At the start of a clause, the source comes before what it says. */
  boolean startsClause(int at) {
    int limit = view.sentence(at).endWord();
    boolean opener =
        at > 0
            && (view.word(at - 1).is('.')
                || view.isIn(WordList.OPENER, at - 1) && !view.isComplementiser(at - 1));
    if (opener) {
      return true;
    }
    for (int i = at + 1; i < Math.min(limit, at + 14); i++) {
      if (isFa(i)) {
        return view.withoutConjunction(at).joined();
      }
    }
    return view.withoutConjunction(at).joined()
        && view.word(at).stems().size() > 1
        && at - sentenceStart(at) < 2;
  }

  private int sentenceStart(int at) {
    return view.sentence(at).firstWord();
  }

  Span of(int at, int end, List<Source> chain, boolean first, boolean within) {
    if (first) {
      return following(end, chain);
    }
    return within ? around(at, end, chain) : preceding(at);
  }

  /** The sentence before, in the same paragraph, where nobody else speaks in it. */
  Optional<Span> sentenceBefore(int at) {
    return before(at)
        .filter(sentence -> !isSpokenSince(sentence))
        .flatMap(sentence -> whole(sentence, begins(sentence)));
  }

  /** {@code قال الحداد إن البلد آمن. وفقا للوكالة.}: the sentence in which somebody speaks. */
  Optional<Span> wholeBefore(int at) {
    return before(at)
        .filter(
            sentence ->
                report.enclosing(view.word(begins(sentence)).start()).isEmpty()
                    && isSpokenSince(sentence))
        .flatMap(sentence -> whole(sentence, begins(sentence)));
  }

  /** The sentence before in the same paragraph. */
  private Optional<Sentence> before(int at) {
    Sentence here = view.sentence(at);
    return here.index() == 0
        ? Optional.empty()
        : Optional.of(view.text.sentences().get(here.index() - 1))
            .filter(sentence -> sentence.paragraph() == here.paragraph());
  }

  private boolean isSpokenSince(Sentence sentence) {
    return report.findings.stream()
        .anyMatch(finding -> finding.cue().start() >= sentence.span().start());
  }

  private int begins(Sentence sentence) {
    return plainStart(afterDateline(sentence.firstWord(), sentence.endWord()));
  }

  private Optional<Span> whole(Sentence sentence, int from) {
    return from + FEW < sentence.endWord()
        ? Optional.of(
            report.contents.trim(
                withoutConjunction(from, report.contents.contentOf(from, sentence.endWord()))))
        : Optional.empty();
  }

  /** {@code التي تهدف بحسب البيان إلى رعاية}: without the preposition of the verb before. */
  Span complement(Span span) {
    int first = view.text.wordFrom(span.start());
    return view.isIn(WordList.PREPOSITION, first) && first + 1 < view.size()
        ? span.withStart(Math.min(span.end(), view.word(first + 1).start()))
        : span;
  }

  private Span following(int end, List<Source> chain) {
    int limit = view.sentence(Math.min(end, view.size() - 1)).endWord();
    int named = view.isIn(WordList.ITSELF, end) ? end + 1 : end;
    int start = skipMarks(afterShortName(pastReaders(named, limit)), limit);
    start = modifiers.past(start, limit);
    start = skipFa(view.key(start).equals("فقد") ? start + 1 : start, limit);
    if (start >= limit) {
      return new Span(0, 0);
    }
    start = again.skip(start, limit, chain.get(chain.size() - 1));
    Quotation quotation = view.opening(start);
    if (quotation != null
        && quotation.isCertain()
        && quotation.closed()
        && view.wordsIn(quotation) > 3) {
      return report.contents.quoted(quotation);
    }
    Agreement agreement = chain.get(chain.size() - 1).agreement();
    Span span = report.contents.clause(start, agreement, false);
    return report.contentFinder.unquoted(span);
  }

  /** {@code وفقاً لتعميم وجهه الوزير إلى المديرين، …}: past whom the document is for. */
  private int pastReaders(int end, int limit) {
    boolean readers = view.key(end).equals("الي");
    for (int i = end + 1; readers && i < Math.min(limit, end + LONGEST_DATELINE); i++) {
      if (view.isComma(i)) {
        return i;
      }
    }
    return end;
  }

  /** {@code وكالة الأنباء الألمانية "د ب أ"،}: past the other name of the source. */
  private int afterShortName(int end) {
    Quotation quotation = view.opening(end);
    if (quotation == null || !quotation.closed()) {
      return end;
    }
    int after = view.endWord(quotation.span());
    boolean name = view.wordsIn(quotation) <= LONGEST_SHORT_NAME;
    return name && view.isComma(after) ? after : end;
  }

  /** Past marks, days before a comma, and relative clauses, to where what is said may begin. */
  private int skipMarks(int from, int limit) {
    Surroundings surroundings = new Surroundings(view, report.sources, Set.of(), limit);
    int at = from;
    while (at < limit) {
      if (view.isComma(at) || view.isColon(at)) {
        at++;
      } else if (view.timeAt(at) != null && view.isComma(view.timeEnd(at))) {
        at = view.timeEnd(at);
      } else if (view.isIn(WordList.RELATIVE, at)) {
        at = Math.max(at + 1, surroundings.skip(at));
      } else {
        int next = at > from ? afterApposition(at, limit) : at;
        if (next == at) {
          return at;
        }
        at = next;
      }
    }
    return at;
  }

  /** {@code فلان، جراح التجميل بجامعة أثينا،}: a title without article, to the comma after it. */
  private int afterApposition(int at, int limit) {
    Named person = view.isComma(at - 1) ? report.subjects.personBefore(at - 1) : null;
    boolean title =
        person != null
            && view.sourceNoun(at) == SpeechLexicon.SourceNoun.PERSON
            && !view.startsName(at);
    for (int i = at + 1; title && i < Math.min(limit, at + LONGEST_DATELINE); i++) {
      if (view.isComma(i)) {
        return i + 1;
      }
    }
    return at;
  }

  /** {@code فإن}, {@code فإنه}: to the first word of what is said. */
  private int skipFa(int start, int limit) {
    boolean parted = view.isComma(start - 1);
    for (int i = start; i < Math.min(limit, start + FARTHEST_FA); i++) {
      boolean fa = isFa(i);
      boolean plain = view.word(i).surface().startsWith("فإن") && i < start + FAR_FA;
      boolean near = i < start + NEAR_FA || !parted && view.isComma(i - 1);
      if (view.key(i).equals("فقد") && near) {
        return i + 1;
      }
      if (fa && (plain || i < start + NEAR_FA || view.isComma(i - 1))) {
        return i + 1;
      }
    }
    return start;
  }

  /** From where the clause begins to the comma before the source. */
  private Span preceding(int at) {
    int from = afterBut(plainStart(start(at)), at);
    if (from >= at) {
      return new Span(0, 0);
    }
    return withoutConjunction(from, report.contents.contentOf(from, at));
  }

  private Span withoutConjunction(int from, Span span) {
    int plain = view.withoutConjunction(from).span().start();
    boolean verbal = view.nameAt(from) == null;
    return verbal && plain > span.start() && plain < span.end() && isConjunction(from)
        ? span.withStart(plain)
        : span;
  }

  /** Without the words that only go on with the tale: {@code وقد بدأت}. */
  private int plainStart(int from) {
    return view.key(from).equals("وقد") ? from + 1 : from;
  }

  /** و; of ف no more than {@code فإن}, {@code فقد}, as it may be the first letter: فتحت. */
  private boolean isConjunction(int at) {
    Stem stem = view.withoutConjunction(at);
    boolean waw =
        view.key(at).startsWith("و") || view.isComplementiser(at) || !view.verbs(at).isEmpty();
    return waw && stem.joined() && stem.key().length() > 2;
  }

  private int start(int at) {
    int from = afterDateline(sentenceStart(at), at);
    Quotation around = view.around(at);
    if (around != null) {
      from = Math.max(from, view.text.wordFrom(around.inner().start()));
    }
    from = Math.max(from, afterOpening(from, at));
    for (Finding finding : report.findings) {
      boolean ended =
          finding.isAttributed() && finding.cue().start() >= view.sentence(at).span().start();
      if (ended && finding.cue().end() <= view.word(at).start()) {
        from = Math.max(from, afterSource(finding, at));
      }
    }
    return afterTurn(from, at);
  }

  /**
   * {@code بدأ العمل، إلا أن المشروع توقف، حسب الوزارة}: only what is set against the rest; not
   * {@code لا يريد إلا أن يعود}.
   */
  private int afterBut(int from, int at) {
    for (int i = at - FEW; i > from; i--) {
      if (view.isIn(WordList.SETS_AGAINST, i)
          && view.isComplementiser(i + 1)
          && !isExcepted(i, from)
          && Objects.equals(view.around(i), view.around(at))) {
        return i + 2;
      }
    }
    return from;
  }

  /** {@code لا يريد الطفل إلا أن يعود}: all that is so, by a negation before or a verb behind. */
  private boolean isExcepted(int but, int from) {
    String key = view.key(but + 2);
    boolean plain = OwnerPronoun.of(view.key(but + 1)).isEmpty();
    boolean verb = plain && key.startsWith("ي") && key.length() > FEW && !view.isInName(but + 2);
    return verb || view.isNegatedBefore(but, from);
  }

  /** {@code رغم الأزمة (التضخم يفوق 100% وفق البنك)}: past the mark that opens the aside. */
  private int afterOpening(int from, int at) {
    for (int i = at - 1; i > from; i--) {
      if (view.word(i).is(')')) {
        return from;
      }
      if (view.word(i).is('(')) {
        return i + 1 < at ? i + 1 : from;
      }
    }
    return from;
  }

  /** {@code سالم الحداد- النهار- أثينا: أعلن}: who wrote it, for whom and where, says nothing. */
  private int afterDateline(int from, int at) {
    boolean dash = false;
    for (int i = from; i < Math.min(at, from + LONGEST_DATELINE); i++) {
      if (view.isColon(i)) {
        return dash && i + 1 < at ? i + 1 : from;
      }
      dash |= view.isDash(i);
      if (!view.verbs(i).isEmpty()) {
        return from;
      }
    }
    return from;
  }

  /** {@code …، من جانب آخر غادرت السفن حسب الحداد}: past where another matter is turned to. */
  private int afterTurn(int from, int at) {
    for (int i = at - 1; i > from; i--) {
      if (view.isComma(i - 1) && view.isOtherHand(i)) {
        return Math.min(i + View.OTHER_HAND_WORDS, at);
      }
    }
    return from;
  }

  private int afterSource(Finding finding, int at) {
    int word = view.text.wordFrom(finding.sources().get(0).span().end());
    return Math.min(word, at);
  }
}
