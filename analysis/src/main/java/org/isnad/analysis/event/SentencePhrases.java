package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/** The phrases of one sentence that name or describe somebody, and what stands between words. */
@SuppressWarnings("EnumOrdinal") // places in an array that lives as long as the sentence
final class SentencePhrases {

  /** What kinds of words there are, as far as a fitted model tells them apart. */
  enum WordKind {
    MARK,
    NAME,
    TIME,
    VERB,
    SMALL,
    PREPOSITION,
    OTHER
  }

  /**
   * A phrase as it is read.
   *
   * @param clitic the preposition that is part of its first word, 0 where there is none
   */
  private record Standing(NounPhrase phrase, char clitic) {}

  private final Grammar grammar;
  private final Layers layers;
  private final Sentence sentence;
  private final List<Candidate.Place> places = new ArrayList<>();

  /** Of each word that begins a phrase, the preposition that is part of it, 0 where none is. */
  private final char[] clitics;

  /** Of each type of event the first word that may name one; made when it is first asked for. */
  private int @Nullable [] firstOfType;

  /** How many of each stand before a word of the sentence, so that a difference tells a stretch. */
  private final int[] verbs;

  private final int[] starts;
  private final int[] triggers;

  SentencePhrases(Grammar grammar, Sentence sentence) {
    this.grammar = grammar;
    this.layers = grammar.layers();
    this.sentence = sentence;
    int size = sentence.endWord() - sentence.firstWord();
    clitics = new char[size];
    verbs = new int[size + 1];
    starts = new int[size + 1];
    triggers = new int[size + 1];
    for (int i = 0; i < size; i++) {
      int word = sentence.firstWord() + i;
      boolean mayTell = mayTell(word);
      Standing phrase = layers.word(word).isPunctuation() ? null : phraseAt(word);
      verbs[i + 1] = verbs[i] + (mayTell && grammar.readings().isVerb(layers.word(word)) ? 1 : 0);
      starts[i + 1] = starts[i] + (phrase == null ? 0 : 1);
      triggers[i + 1] = triggers[i] + (mayTell && isTrigger(layers.word(word)) ? 1 : 0);
      if (phrase != null) {
        add(phrase.phrase());
        clitics[i] = phrase.clitic();
      }
    }
  }

  /** Whether it may be a verb or name an event: no mark, and no part of a name or of a time. */
  private boolean mayTell(int word) {
    return grammar.readings().mayHold(layers.word(word))
        && !layers.word(word).isPunctuation()
        && !layers.isNamed(word)
        && layers.time(word) == null;
  }

  private void add(NounPhrase phrase) {
    for (Participant participant : phrase.participants()) {
      int first = layers.text.wordAt(participant.span().start());
      int last = layers.text.wordAt(participant.span().end() - 1);
      places.add(new Candidate.Place(participant, phrase, first, last));
    }
  }

  private boolean isTrigger(Word word) {
    return !grammar.readings().verbs(word).isEmpty() || !grammar.readings().nouns(word).isEmpty();
  }

  private @Nullable Standing phraseAt(int word) {
    if (layers.isNamed(word)
        ? layers.mentionStart(word) < word || isDateline(word)
        : !mayName(word)) {
      return null;
    }
    NounPhrase whole = grammar.phrases().read(word);
    if (whole != null && !whole.participants().isEmpty()) {
      return new Standing(whole, layers.stem(word).preposition());
    }
    for (Stem stem : layers.word(word).stems()) {
      if (!stem.proclitics().isEmpty()) {
        NounPhrase phrase = grammar.phrases().read(word, stem);
        if (phrase != null && !phrase.participants().isEmpty()) {
          return new Standing(phrase, stem.preposition());
        }
      }
    }
    return null;
  }

  /** {@code * أثينا - «الساحل»: }: where it is told from and by whom, and nobody who takes part. */
  private boolean isDateline(int word) {
    if (!layers.isDateline(word)) {
      return false;
    }
    for (int i = sentence.firstWord(); i < word; i++) {
      if (!layers.isNamed(i) && !layers.word(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a phrase that starts with the word may speak of somebody, by what it is known as. */
  private boolean mayName(int word) {
    Word own = layers.word(word);
    return own.isNumber()
        || grammar.vocabulary().knows(own)
        || NounPhraseReader.isDemonstrative(own);
  }

  Sentence sentence() {
    return sentence;
  }

  /** Where everybody stands whom its phrases name or describe, in their order. */
  List<Candidate.Place> places() {
    return places;
  }

  /** The kind of a word, {@code MARK} where the sentence does not reach. */
  WordKind kind(int word) {
    if (!holds(word) || layers.word(word).isPunctuation()) {
      return WordKind.MARK;
    }
    if (layers.isNamed(word)) {
      return WordKind.NAME;
    }
    if (layers.time(word) != null) {
      return WordKind.TIME;
    }
    if (grammar.readings().isVerb(layers.word(word))) {
      return WordKind.VERB;
    }
    if (grammar.vocabulary().particle(layers.word(word)) != null) {
      return WordKind.SMALL;
    }
    return grammar.prepositions().isAny(word) ? WordKind.PREPOSITION : WordKind.OTHER;
  }

  boolean holds(int word) {
    return word >= sentence.firstWord() && word < sentence.endWord();
  }

  /** The preposition that is part of the first word of the phrase there, 0 where none is. */
  char clitic(int word) {
    return holds(word) ? clitics[word - sentence.firstWord()] : 0;
  }

  /** Whether a word before may name an event of a type. */
  boolean hasTriggerBefore(int word, EventType type) {
    int[] first = firstOfType;
    if (first == null) {
      first = findFirst();
      firstOfType = first;
    }
    return first[type.ordinal()] < word;
  }

  private int[] findFirst() {
    int[] first = new int[EventType.values().length];
    Arrays.fill(first, Integer.MAX_VALUE);
    for (int i = sentence.firstWord(); i < sentence.endWord(); i++) {
      if (!layers.isNamed(i) && grammar.readings().mayHold(layers.word(i))) {
        note(first, i, grammar.readings().verbs(layers.word(i)));
        note(first, i, grammar.readings().nouns(layers.word(i)));
      }
    }
    return first;
  }

  private static void note(int[] first, int word, List<TriggerLexicon.Match> matches) {
    for (TriggerLexicon.Match match : matches) {
      if (match.trigger().standsAlone()) {
        int type = match.trigger().type().ordinal();
        first[type] = Math.min(first[type], word);
      }
    }
  }

  int verbs(int from, int end) {
    return between(verbs, from, end);
  }

  /** How many phrases start there. */
  int phrases(int from, int end) {
    return between(starts, from, end);
  }

  int triggers(int from, int end) {
    return between(triggers, from, end);
  }

  private int between(int[] counts, int from, int end) {
    return from < end
        ? counts[end - sentence.firstWord()] - counts[from - sentence.firstWord()]
        : 0;
  }
}
