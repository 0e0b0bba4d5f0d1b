package org.isnad.analysis.event;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.statement.Statements;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.text.Word;
import org.isnad.analysis.time.Times;
import org.jspecify.annotations.Nullable;

/** What the earlier stages found in one article, by the index of a word. */
final class Layers {

  private static final int DATELINE = 5;
  private static final int LONG_QUOTATION = 5;
  private static final String QUOTATION_MARKS = "\"«»“”";

  final Text text;
  final Names names;
  final Statements statements;
  private final Names.@Nullable Named[] starting;
  private final Word[] words;
  private final int[] mentionEnd;
  private final int[] mentionStart;
  private final @Nullable TimeExpression[] time;

  /** Of each word the innermost statement whose content it stands in. */
  private final @Nullable Statement[] statementAround;

  private final BitSet cues = new BitSet();
  private final Set<String> media = new HashSet<>();

  Layers(Text text, Names names, Times times, Statements statements) {
    this.text = text;
    this.names = names;
    this.statements = statements;
    words = text.words().toArray(Word[]::new);
    int size = words.length;
    starting = new Names.@Nullable Named[size];
    mentionEnd = new int[size];
    mentionStart = new int[size];
    time = new @Nullable TimeExpression[size];
    statementAround = new @Nullable Statement[size];
    java.util.Arrays.fill(mentionStart, -1);
    names.mentions().forEach(this::place);
    times.expressions().forEach(this::place);
    statements.list().forEach(this::place);
  }

  private void place(Names.Named mention) {
    int first = text.wordAt(mention.span().start());
    if (first >= starting.length || mentionStart[first] >= 0) {
      return;
    }
    int end = first + 1;
    while (end < starting.length && word(end).start() < mention.span().end()) {
      end++;
    }
    starting[first] = mention;
    mentionEnd[first] = end;
    for (int i = first; i < end; i++) {
      mentionStart[i] = first;
    }
  }

  private void place(TimeExpression expression) {
    int first = text.wordAt(expression.span().start());
    for (int i = first; i < time.length && word(i).start() < expression.span().end(); i++) {
      time[i] = expression;
    }
  }

  private void place(Statement statement) {
    for (Link link : statement.chain()) {
      String entity = link.entity();
      if (entity != null && link.kind().isMedium()) {
        media.add(entity);
      }
    }
    int first = text.wordAt(statement.cue().start());
    for (int i = first; i < size() && word(i).start() < statement.cue().end(); i++) {
      cues.set(i);
    }
    placeContent(statement);
  }

  private void placeContent(Statement statement) {
    Span content = statement.content();
    for (int i = text.wordFrom(content.start());
        i < size() && content.covers(word(i).start());
        i++) {
      Statement outer = statementAround[i];
      if (outer == null || content.length() < outer.content().length()) {
        statementAround[i] = statement;
      }
    }
  }

  int size() {
    return starting.length;
  }

  Word word(int index) {
    return words[index];
  }

  @Nullable Word wordOrNull(int index) {
    return index >= 0 && index < size() ? words[index] : null;
  }

  Sentence sentence(int word) {
    return text.sentenceOf(word(word));
  }

  /** The mention that starts in the word, after its proclitics or with it. */
  Names.@Nullable Named mention(int word) {
    return word < size() ? starting[word] : null;
  }

  /** Whether something of a type is named by words that start there. */
  boolean names(int word, EntityType type) {
    Names.Named mention = word < 0 ? null : mention(word);
    return mention != null && mention.entity().type() == type;
  }

  /** {@code مكتبه}, {@code سياساتها}: a noun that ends as one with a pronoun of its owner does. */
  boolean endsInPronoun(int word) {
    String surface = word(word).surface();
    return surface.endsWith("ه") || surface.endsWith("ها") || surface.endsWith("هم");
  }

  /** {@code عدم السماح}: what the word names is missing. */
  boolean isMissing(int word) {
    return word > 0 && word(word - 1).key().endsWith("عدم");
  }

  /** The mention that starts where the stem does. */
  Names.@Nullable Named mention(int word, Stem stem) {
    Names.Named mention = mention(word);
    return mention != null && mention.span().start() == stem.span().start() ? mention : null;
  }

  /** The first mention that starts between two words, null where none does. */
  Names.@Nullable Named mentionIn(int from, int end) {
    for (int i = from; i < end; i++) {
      Names.Named mention = mention(i);
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  /** Index after the mention that starts in the word. */
  int mentionEnd(int word) {
    return mentionEnd[word];
  }

  /** Index of the first word of the mention that covers the word, or -1. */
  int mentionStart(int word) {
    return mentionStart[word];
  }

  boolean isNamed(int word) {
    return mentionStart[word] >= 0;
  }

  /**
   * {@code الراية – حائل: }, {@code ياسر الحربي - حائل}: whether the name tells who reports, or
   * from where, before what is told.
   */
  boolean isDateline(int word) {
    int first = sentence(word).firstWord();
    if (word - first > DATELINE || !isNamed(word)) {
      return false;
    }
    Names.Named name = mention(mentionStart[word]);
    boolean place = name != null && name.entity().type() == EntityType.LOC;
    int end = mentionEnd[mentionStart[word]];
    Word after = wordOrNull(end);
    if (after != null && isQuotationMark(after)) {
      return isOneOf(wordOrNull(end + 1), ":");
    }
    return place && word > first && isOneOf(word(word - 1), "-–—/") || isOneOf(after, "-–—:");
  }

  private static boolean isOneOf(@Nullable Word word, String signs) {
    return word != null && signs.indexOf(word.surface().charAt(0)) >= 0;
  }

  /** {@code أعلنت وكالة البحر للأنباء اعتقال}: who reports what others do. */
  boolean isMedium(List<Participant> participants) {
    for (Participant participant : participants) {
      String entity = participant.entity();
      if (entity != null && media.contains(entity)) {
        return true;
      }
    }
    return false;
  }

  /** Who says what the verb is the cue of; empty where it is none. */
  List<Participant> speakerAt(int verb) {
    if (!isCue(verb)) {
      return List.of();
    }
    int start = word(verb).start();
    for (Statement statement : statements.list()) {
      if (statement.cue().covers(start) || statement.cue().start() == start + 1) {
        return List.of(participant(statement.speaker()));
      }
    }
    return List.of();
  }

  /** Whether one statement's content covers both words. */
  boolean isCovered(int first, int second) {
    Statement around = around(second);
    return around != null && around.content().covers(word(first).start());
  }

  /** The innermost statement whose content a word stands in. */
  Optional<Statement> statementAround(int word) {
    return Optional.ofNullable(around(word));
  }

  private @Nullable Statement around(int word) {
    return statementAround[word];
  }

  /** Whether the word says that somebody says something. */
  boolean isCue(int word) {
    return cues.get(word);
  }

  @Nullable TimeExpression time(int word) {
    return word >= 0 && word < size() ? time[word] : null;
  }

  /** The stem at which the phrase of a word begins: where its mention does, or the whole word. */
  Stem stem(int word) {
    Names.Named mention = mention(word);
    for (Stem stem : word(word).stems()) {
      if (mention == null || stem.span().start() == mention.span().start()) {
        return stem;
      }
    }
    return word(word).stems().get(0);
  }

  /** Whether the stem has the article; the first letters of {@code آلاف} are none. */
  boolean definite(Stem stem) {
    if (!stem.definite()) {
      return false;
    }
    char first = text.string().charAt(stem.span().start());
    return first != 'أ' && first != 'إ' && first != 'آ';
  }

  /** From where a stem starts to the end of a word. */
  Span span(Stem first, int last) {
    return new Span(first.span().start(), word(last).end());
  }

  /** Inside whole quoted sentences, where the speaker says I or we of himself. */
  boolean isInQuotation(int word) {
    int start = word(word).start();
    for (Quotation quotation : text.quotations()) {
      if (quotation.isCertain() && quotation.inner().covers(start)) {
        int first = text.wordFrom(quotation.inner().start());
        int end = text.wordFrom(quotation.inner().end());
        return end - first >= LONG_QUOTATION && standsAlone(first - 2, word);
      }
    }
    return false;
  }

  /** Unlike in {@code إنه لم "يزر"}, where the quotation goes on with what stands before it. */
  private boolean standsAlone(int before, int quoted) {
    return before < sentence(quoted).firstWord() || word(before).isPunctuation();
  }

  /** Whether one of the keys stands among so many words before a word, in its sentence. */
  boolean isBehind(int index, int words, Set<String> keys) {
    int first = Math.max(sentence(index).firstWord(), index - words);
    for (int i = first; i < index; i++) {
      if (keys.contains(word(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma stands there, of either script; not beyond the text. */
  boolean isComma(int index) {
    Word word = wordOrNull(index);
    return word != null && (word.is('،') || word.is(','));
  }

  /** A mark that may end a phrase: any but quotation marks, which may stand inside one. */
  static boolean isBreak(Word word) {
    return word.isPunctuation() && !isQuotationMark(word);
  }

  static boolean isQuotationMark(Word word) {
    return word.isPunctuation() && QUOTATION_MARKS.indexOf(word.surface().charAt(0)) >= 0;
  }

  /** The persons named before a word, the nearest first, from at most {@code reach} words. */
  Stream<Names.Named> personsBefore(int word, int reach) {
    return IntStream.iterate(word - 1, i -> i >= Math.max(0, word - reach), i -> i - 1)
        .mapToObj(this::mention)
        .filter(mention -> mention != null && mention.entity().type() == EntityType.PER);
  }

  /** The first person whose name starts between two words, null where none does. */
  Names.@Nullable Named personIn(int from, int end) {
    for (int i = from; i < end; i++) {
      Names.Named mention = mention(i);
      if (mention != null && mention.entity().type() == EntityType.PER) {
        return mention;
      }
    }
    return null;
  }

  /** Whether it is a person with a name. */
  boolean isPerson(Participant participant) {
    String entity = participant.entity();
    return entity != null && names.entity(entity).type() == EntityType.PER;
  }

  /** Whether all are. */
  boolean arePersons(List<Participant> participants) {
    for (Participant participant : participants) {
      if (!isPerson(participant)) {
        return false;
      }
    }
    return true;
  }

  static Participant participant(Link speaker) {
    return new Participant(speaker.entity(), speaker.name(), speaker.span());
  }

  Participant participant(Names.Named mention) {
    return participant(mention.entity(), mention.span());
  }

  Participant participant(Entity entity, Span span) {
    String words = SwallowedArticle.give(entity, text.of(span), span, text.string());
    return new Participant(entity.id(), words, span);
  }
}
