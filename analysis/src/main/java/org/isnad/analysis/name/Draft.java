package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/** The names found so far in one text; the rules add to it in turn. */
final class Draft {

  private final Text text;
  private final List<Found> found = new ArrayList<>();
  private final @Nullable Grade[] grades;

  /** The words that are the name علي. */
  private final BitSet ali = new BitSet();

  private boolean aboutSport;

  /** By where a span starts, the letters that the preposition ل has taken from it. */
  private final Map<Integer, String> swallowed = new HashMap<>();

  private final IdentityHashMap<Found, Found> origins = new IdentityHashMap<>();

  /** For each word the number of its sentence. */
  private final int[] sentences;

  /** For each word the name found last that covers it. */
  private final @Nullable Found[] covering;

  Draft(Text text) {
    this.text = text;
    this.covering = new Found[text.words().size()];
    this.grades = new Grade[text.words().size()];
    this.sentences = new int[text.words().size()];
    for (Sentence sentence : text.sentences()) {
      Arrays.fill(sentences, sentence.firstWord(), sentence.endWord(), sentence.index());
    }
  }

  /** The grade of a whole word, worked out once. */
  Grade grade(NameWords words, int index) {
    Grade grade = grades[index];
    if (grade == null) {
      grade = words.grade(word(index));
      grades[index] = grade;
    }
    return grade;
  }

  /** Says whether the word علي is the name or "on me", in which case it is a name at most. */
  void setAli(int index, boolean name) {
    grades[index] = name ? Grade.SURE : Grade.WEAK;
    ali.set(index, name);
  }

  /** Whether the word is the name علي. */
  boolean isAli(int index) {
    return ali.get(index);
  }

  /** Says that the article is about sport. */
  void setAboutSport() {
    aboutSport = true;
  }

  boolean isAboutSport() {
    return aboutSport;
  }

  Text text() {
    return text;
  }

  List<Word> words() {
    return text.words();
  }

  Word word(int index) {
    return text.word(index);
  }

  int size() {
    return covering.length;
  }

  List<Found> found() {
    return found;
  }

  Optional<Found> covering(int word) {
    return word < 0 || word >= covering.length
        ? Optional.empty()
        : Optional.ofNullable(covering[word]);
  }

  /** The name whose first word this is, where no other covers it. */
  Optional<Found> startingAt(int word) {
    return covering(word).filter(found -> found.firstWord() == word);
  }

  /** Whether no word of the range belongs to a name yet. */
  boolean free(int first, int end) {
    for (int i = first; i < end; i++) {
      if (covering[i] != null) {
        return false;
      }
    }
    return true;
  }

  void add(Found name) {
    found.add(name);
    for (int i = name.firstWord(); i < name.endWord(); i++) {
      covering[i] = name;
    }
  }

  /** Adds a name that lies within another, which goes on covering its words. */
  void addWithin(Found name) {
    found.add(name);
  }

  /** Adds a name that stands for the same entity as one found before. */
  void addRepeat(Found name, Found origin) {
    add(name);
    repeats(name, origin);
  }

  /** Says that a name found before stands for the same entity as another. */
  void repeats(Found name, Found origin) {
    origins.put(name, origins.getOrDefault(origin, origin));
  }

  /** What a repeated name repeats. */
  @Nullable Found origin(Found name) {
    return origins.get(name);
  }

  /** Puts one name in the place of another, which must be there. */
  void replace(Found old, Found name) {
    found.set(found.indexOf(old), name);
    for (int i = old.firstWord(); i < old.endWord(); i++) {
      if (old.equals(covering[i])) {
        covering[i] = null;
      }
    }
    for (int i = name.firstWord(); i < name.endWord(); i++) {
      covering[i] = name;
    }
  }

  /** Removes the names that cover words of the range. */
  void clear(int first, int end) {
    for (int i = first; i < end; i++) {
      covering(i).ifPresent(this::remove);
    }
  }

  void remove(Found name) {
    found.remove(name);
    for (int i = name.firstWord(); i < name.endWord(); i++) {
      if (name.equals(covering[i])) {
        covering[i] = null;
      }
    }
  }

  /** From the stem of the first word to the end of the last. */
  Span span(Stem first, int endWord) {
    int start = first.span().start();
    if (first.key().startsWith("ال") && text.string().charAt(start) == 'ل') {
      boolean two = first.key().startsWith("الل") && text.string().charAt(start + 1) != 'ل';
      swallowed.put(start, two ? "ال" : "ا");
    }
    return new Span(start, word(endWord - 1).end());
  }

  /** The words of a span, with the article that the preposition ل has taken: of للجيش الجيش. */
  String form(Span span) {
    return swallowed.getOrDefault(span.start(), "") + text.of(span);
  }

  boolean isType(int word, EntityType type) {
    return covering(word).filter(name -> name.type() == type).isPresent();
  }

  boolean sameSentence(int word, int other) {
    return sentences[word] == sentences[other];
  }

  /** Whether a quotation mark can only close. */
  boolean isClosing(int word) {
    return word(word).is('»') || word(word).is('”') || word(word).is('’') || word(word).is('}');
  }

  /** Whether the word is an opening or closing quotation mark. */
  boolean isQuote(int word) {
    return word >= 0
        && word < size()
        && word(word).isPunctuation()
        && "«»\"“”„'‘’{}".indexOf(word(word).surface().charAt(0)) >= 0;
  }
}
