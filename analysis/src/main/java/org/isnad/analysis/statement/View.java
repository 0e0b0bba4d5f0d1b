package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.text.VerbLexicon;
import org.isnad.analysis.text.Word;
import org.isnad.analysis.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of this stage ask about a word of the article: is it a comma, does a name start
 * here, does a quotation open? Each question takes a word's index and is answered in constant time.
 */
final class View {

  /** How many words {@code من جهة أخرى} are. */
  static final int OTHER_HAND_WORDS = 3;

  final Text text;
  final Names names;
  final SpeechLexicon lexicon;
  private final @Nullable Named[] nameAt;
  private final boolean[] inName;
  private final WordLists[] lists;
  private final List<List<VerbLexicon.Match<SpeechVerb>>> verbs;
  private static final int LONGEST_TIME = 8;

  private static final String IMAM = "إمام";
  private static final String AND_IMAM = "وإمام";

  private final int[] timeEndAt;
  private final @Nullable TimeExpression[] timeAt;
  private final @Nullable Quotation[] opening;
  private final @Nullable Quotation[] around;
  private final SourceNouns sourceNouns;

  View(Text text, Names names, Times times, SpeechLexicon lexicon) {
    this.text = text;
    this.names = names;
    this.lexicon = lexicon;
    int size = text.words().size();
    this.nameAt = new Named[size];
    this.inName = new boolean[size];
    this.timeEndAt = new int[size];
    this.timeAt = new TimeExpression[size];
    this.opening = new Quotation[size];
    this.sourceNouns = new SourceNouns(text, lexicon);
    this.around = new Quotation[size];
    this.lists = new WordLists[size];
    for (int i = 0; i < size; i++) {
      lists[i] = isImam(i) ? WordLists.NONE : lexicon.lists(text.word(i).whole());
    }
    this.verbs = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      List<VerbLexicon.Match<SpeechVerb>> readings = lexicon.verbs(text.word(i));
      verbs.add(readings.isEmpty() || !isBehindAnd(i) ? readings : joined(readings));
    }
    markNames();
    markTimes(times);
    markQuotations();
  }

  /** إمام, which folded is أمام. */
  private boolean isImam(int index) {
    return text.word(index).isWritten(IMAM) || text.word(index).isWritten(AND_IMAM);
  }

  private void markNames() {
    for (Named named : names.mentions()) {
      int word = text.wordAt(named.span().start());
      if (word < nameAt.length && startsIn(word, named.span().start())) {
        Named before = nameAt[word];
        if (before == null || before.span().end() < named.span().end()) {
          nameAt[word] = named;
        }
        boolean person = named.entity().type() == EntityType.PER;
        for (int i = word; i < endWord(named.span()); i++) {
          inName[i] = true;
          if (person && isIn(WordList.PREPOSITION, i)) {
            lists[i] = WordLists.NONE;
          }
        }
      }
    }
  }

  private boolean startsIn(int word, int offset) {
    return text.word(word).span().covers(offset);
  }

  private void markTimes(Times times) {
    for (TimeExpression time : times.expressions()) {
      int word = text.wordAt(time.span().start());
      if (word < timeAt.length) {
        timeAt[word] = time;
        timeEndAt[word] = endWord(time.span());
      }
    }
  }

  private void markQuotations() {
    for (Quotation quotation : text.quotations()) {
      int first = text.wordFrom(quotation.span().start());
      int end = text.wordFrom(quotation.span().end());
      if (first >= around.length) {
        continue;
      }
      if (opening[first] == null) {
        opening[first] = quotation;
      }
      if (quotation.isCertain() && quotation.closed()) {
        for (int i = first + 1; i < end; i++) {
          around[i] = quotation;
        }
      }
    }
  }

  /** Whether the word stands behind و written as a word of its own: {@code و أضاف}. */
  boolean isBehindAnd(int index) {
    return key(index - 1).equals("و") && text.word(index).isArabic();
  }

  private static List<VerbLexicon.Match<SpeechVerb>> joined(
      List<VerbLexicon.Match<SpeechVerb>> readings) {
    return readings.stream()
        .map(m -> new VerbLexicon.Match<>(m.verb(), m.form(), m.stem().withConjunction()))
        .toList();
  }

  /** The readings of the word as a finite verb of saying. */
  List<VerbLexicon.Match<SpeechVerb>> verbs(int index) {
    return isWord(index) ? verbs.get(index) : List.of();
  }

  /** The source noun that the word is, under any of its clitics. */
  @Nullable SourceNoun sourceNoun(int index) {
    return isWord(index) ? sourceNouns.at(index) : null;
  }

  /** Where the article first names an entity; -1 where it does not. */
  int firstMention(Entity entity) {
    return names.mentions().stream()
        .filter(named -> named.entity().equals(entity))
        .mapToInt((Named named) -> named.span().start())
        .min()
        .orElse(-1);
  }

  /**
   * Whether a negation stands before a word in its clause, which begins at a comma or {@code
   * first}.
   */
  boolean isNegatedBefore(int at, int first) {
    for (int i = at - 1; i >= first && !isComma(i); i--) {
      if (isIn(WordList.NEGATION, i)) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return nameAt.length;
  }

  /** Whether it is the index of a word: what lies before or behind the text is asked for too. */
  private boolean isWord(int index) {
    return index >= 0 && index < nameAt.length;
  }

  Word word(int index) {
    return text.word(index);
  }

  String key(int index) {
    return index >= 0 && index < nameAt.length ? text.word(index).key() : "";
  }

  Sentence sentence(int index) {
    return text.sentenceOf(text.word(index));
  }

  /** Index after the last word that starts within {@code span}. */
  int endWord(Span span) {
    return text.wordFrom(span.end());
  }

  /** The longest name that starts at the word, after its clitics or not. */
  @Nullable Named nameAt(int index) {
    return index >= 0 && index < nameAt.length ? nameAt[index] : null;
  }

  /** {@code بان كي مون}, and not {@code بان الوضع صعب} on a page that names him. */
  private boolean startsLongName(int index) {
    Named named = nameAt(index);
    return named != null && endWord(named.span()) > index + 1;
  }

  /** Whether a name starts with the word itself, nothing written before it. */
  boolean startsName(int index) {
    Named named = nameAt(index);
    return named != null && named.span().start() == word(index).start();
  }

  /** Whether a certain quotation opens with this mark. */
  boolean opensCertain(int index) {
    Quotation quotation = opening(index);
    return quotation != null && quotation.isCertain();
  }

  /** {@code سنواصل}, {@code وسنواصل}: what we shall do, by its letters. */
  boolean isOurFuture(int index) {
    String key = withoutConjunction(index).key();
    return key.startsWith("سن") && key.length() > 4 && !lexicon.is(WordList.NOT_FUTURE, key);
  }

  /** Whether the word is part of a name. */
  boolean isInName(int index) {
    return isWord(index) && inName[index];
  }

  /** Whether a name starts with the word, or right after its conjunction. */
  boolean startsNameOrJoined(int index) {
    Named named = nameAt(index);
    return named != null
        && (named.span().start() == word(index).start()
            || named.span().start() == withoutConjunction(index).span().start());
  }

  @Nullable TimeExpression timeAt(int index) {
    return index >= 0 && index < timeAt.length ? timeAt[index] : null;
  }

  /** Whether a time ends before the word. */
  boolean endsTime(int index) {
    return withoutTime(index) < index;
  }

  /** Where a time that ends before the word begins; the word where none does. */
  int withoutTime(int index) {
    for (int i = index - 1; i >= Math.max(0, index - LONGEST_TIME); i--) {
      if (timeAt[i] != null && timeEndAt[i] == index) {
        return i;
      }
    }
    return index;
  }

  int timeEnd(int index) {
    return timeEndAt[index];
  }

  /** The quotation that opens with this mark. */
  @Nullable Quotation opening(int index) {
    return index >= 0 && index < opening.length ? opening[index] : null;
  }

  /**
   * The innermost closed quotation in certain marks that the word stands in, its marks excluded at
   * the start.
   */
  @Nullable Quotation around(int index) {
    return index >= 0 && index < around.length ? around[index] : null;
  }

  boolean isComma(int index) {
    return index >= 0
        && index < nameAt.length
        && (word(index).is(ArabicLetters.COMMA)
            || word(index).is(',')
            || word(index).is(ArabicLetters.SEMICOLON)
            || word(index).is(';'));
  }

  /** Whether dots that part two sentences end there: {@code …}, {@code ..}. */
  boolean isPause(int index) {
    return index > 0
        && index < nameAt.length
        && word(index).is('.')
        && word(index - 1).is('.')
        && isGlued(index);
  }

  /** {@code لماذا اعترضت الشركات …؟}: asked, and not told. */
  boolean isAsked(int index) {
    Sentence sentence = sentence(index);
    if (!text.isQuestion(sentence)) {
      return false;
    }
    for (int i = index - 1; i >= sentence.firstWord() && !isColon(i); i--) {
      if (isIn(WordList.INTERROGATIVE, i)) {
        return true;
      }
      if (isComma(i) || isComplementiser(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code https://}. */
  private boolean isInAddress(int colon) {
    return colon + 1 < nameAt.length && isGlued(colon + 1) && word(colon + 1).is('/');
  }

  /** {@code الساعة 11: 59}: glued to one of the numbers at least. */
  private boolean isInClock(int colon) {
    return colon > 0
        && colon + 1 < nameAt.length
        && word(colon - 1).isNumber()
        && word(colon + 1).isNumber()
        && (isGlued(colon) || isGlued(colon + 1));
  }

  /** Whether a name, or a definite noun of a person or body, starts there. */
  boolean namesSomebody(int index) {
    return index < nameAt.length
        && (startsName(index) || isDefinite(index) && sourceNoun(index) != null);
  }

  /** A verbal noun, with or without article and preposition. */
  boolean isDeed(int index) {
    return isWord(index) && VerbalNouns.isOne(word(index).stems().get(0).bareKey());
  }

  /** A verbal noun behind the preposition that it is written with. */
  boolean isDeedBehind(int index, char preposition) {
    return withPreposition(index, preposition)
        .filter(stem -> VerbalNouns.isOne(stem.bareKey()))
        .isPresent();
  }

  /** {@code هنأ المواطنين بعيد الفطر}: ب and a feast, and not بُعيد. */
  boolean isFeast(int index) {
    return key(index).equals("بعيد") && isIn(WordList.FEAST, index + 1);
  }

  /** A full stop, also inside a quotation; not that of {@code د. سالم}. */
  boolean endsSentence(int index) {
    return word(index).is('.')
        && index > 0
        && index + 1 < nameAt.length
        && !isGlued(index + 1)
        && key(index - 1).length() > 1;
  }

  private boolean isGlued(int index) {
    return !word(index).spaceBefore();
  }

  boolean isColon(int index) {
    boolean colon = index >= 0 && index < nameAt.length && word(index).is(':');
    return colon && !isInAddress(index) && !isInClock(index);
  }

  boolean isPunctuation(int index) {
    return index >= 0 && index < nameAt.length && word(index).isPunctuation();
  }

  boolean isIn(WordList list, int index) {
    return index >= 0 && index < lists.length && lists[index].contains(list);
  }

  /** {@code عنهم}, {@code فيه}; not {@code آلية}, which folds like {@code إليه}. */
  boolean isPronounBehindPreposition(int index) {
    return (isIn(WordList.RESUMPTION, index) || isIn(WordList.WITH_PRONOUN, index))
        && !word(index).surface().endsWith("ة");
  }

  /**
   * {@code في تصريح}, {@code على هامش}: where and when, though the verb may take this preposition.
   */
  boolean startsOccasion(int index) {
    String key = key(index);
    String preposition = key.length() > 2 && key.startsWith("و") ? key.substring(1) : key;
    return preposition.equals("في") && isIn(WordList.SPEECH_OCCASION, index + 1)
        || preposition.equals("علي") && isIn(WordList.SPEECH_PLACE, index + 1);
  }

  /** Index of the first word from {@code index} on that is no mark; {@code limit} at the most. */
  int pastMarks(int index, int limit) {
    int at = index;
    while (at < limit && isPunctuation(at)) {
      at++;
    }
    return at;
  }

  /** {@code من جهة أخرى}: {@link #OTHER_HAND_WORDS} words that turn to another matter. */
  boolean isOtherHand(int index) {
    return key(index).equals("من")
        && isIn(WordList.OTHER_HAND, index + 1)
        && isIn(WordList.ANOTHER, index + 2);
  }

  /** {@code بهذه المناسبة}, {@code بهذا الشكل}; not {@code بهذا القرار}. */
  boolean isOccasionOfThis(int index) {
    return isIn(WordList.IN_THIS, index) && isIn(WordList.OF_THIS, index + 1);
  }

  /** {@code إن.بي.سي}, {@code سي إن إن}, {@code إن بي سي}: the name of a letter. */
  private boolean isLetter(int index) {
    boolean glued =
        index + 2 < nameAt.length
            && isGlued(index + 1)
            && word(index + 1).is('.')
            && isGlued(index + 2);
    boolean first =
        (key(index + 1).equals("بي") || key(index + 1).equals("تي"))
            && (key(index + 2).equals("سي") || key(index + 2).equals("في"));
    boolean behind =
        key(index - 1).equals("سي") && key(index + 1).equals("ان")
            || key(index - 2).equals("سي") && key(index - 1).equals("ان");
    return glued || first || behind;
  }

  /** A hyphen or dash, with spaces or without. */
  boolean isDash(int index) {
    return word(index).is('-') || word(index).is('–');
  }

  boolean isComplementiser(int index) {
    return isIn(WordList.COMPLEMENTISER, index)
            && !isLetter(index)
            && !startsLongName(index)
            && word(index).surface().indexOf(ArabicLetters.ALEF_MADDA) < 0
        || index >= 0 && index < nameAt.length && NegatedThat.is(word(index));
  }

  /** The reading of the word without a conjunction, where it may have one. */
  Stem withoutConjunction(int index) {
    if (isIn(WordList.NATIVE_WAW, index)) {
      return word(index).stems().get(0);
    }
    for (Stem stem : word(index).stems()) {
      if (stem.joined() && stem.preposition() == 0 && stem.proclitics().length() == 1) {
        return stem;
      }
    }
    Stem plain = word(index).stems().get(0);
    return isBehindAnd(index) ? plain.withConjunction() : plain;
  }

  /** The reading with the preposition, where the word can have it. */
  Optional<Stem> withPreposition(int index, char preposition) {
    if (index >= size()) {
      return Optional.empty();
    }
    for (Stem stem : word(index).stems()) {
      if (stem.preposition() == preposition && !stem.joined()) {
        return Optional.of(stem);
      }
    }
    return Optional.empty();
  }

  /** With the article; not وكالات, of which و and ك are no particles. */
  boolean isDefinite(int index) {
    if (!isWord(index)) {
      return false;
    }
    for (Stem stem : word(index).stems()) {
      if (stem.definite()) {
        return !isIn(WordList.NATIVE_WAW, index);
      }
    }
    return false;
  }

  List<Named> within(Span span) {
    return names.within(span);
  }

  String of(Span span) {
    return text.of(span);
  }

  int wordsIn(Quotation quotation) {
    return endWord(quotation.inner()) - text.wordFrom(quotation.inner().start());
  }

  /** A name that starts inside the word, after a preposition: {@code لرويترز}. */
  @Nullable Named innerName(int at) {
    Named named = nameAt(at);
    return named != null && named.span().start() > word(at).start() ? named : null;
  }
}
