package org.isnad.analysis.time;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Phrases;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Stems;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A text's words with what the {@link TimeLexicon} knows of them, looked up once for times,
 * quantities and the publication day.
 *
 * <p>{@code في تشرين الثاني} → {@code في | تشرين الثاني}. Beyond either end stands an empty token,
 * so that rules may look around freely.
 */
final class Tokens {

  private static final Token NONE = none();

  private static final String AND_THE = "وال";

  private final Text text;
  private final List<Token> tokens;

  private Tokens(Text text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static Tokens of(Text text, TimeLexicon lexicon) {
    List<Word> words = text.words();
    List<Token> tokens = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      Token token = token(words, at, lexicon);
      tokens.add(token);
      at = token.last().index() + 1;
    }
    return new Tokens(text, tokens);
  }

  private static Token token(List<Word> words, int at, TimeLexicon lexicon) {
    Word word = words.get(at);
    if (!word.isArabic() && !lexicon.known(word).startsPhrase()) {
      return new Token(word, word, word.stems().get(0), Known.NOTHING);
    }
    Stem found = null;
    Known known = Known.NOTHING;
    for (int i = 0; i < word.stems().size(); i++) {
      Stem stem = word.stems().get(i);
      Known of = lexicon.known(stem);
      Token phrase = of.startsPhrase() ? phrase(words, at, lexicon) : null;
      if (phrase != null) {
        return phrase;
      }
      if (found == null && !of.isNothing() && !isLike(stem) && !isAndOne(word, stem)) {
        found = stem;
        known = of;
      }
    }
    return new Token(word, word, found == null ? plain(word) : found, known);
  }

  /** The stem of a word that is not known: {@code والقوى} is definite, for all that is joined. */
  private static Stem plain(Word word) {
    if (word.key().startsWith(AND_THE)) {
      for (Stem stem : word.stems()) {
        if (stem.definite() && stem.joined()) {
          return stem;
        }
      }
    }
    return word.stems().get(0);
  }

  /** The longest known expression at {@code at}, or its first word where it is none after all. */
  private static @Nullable Token phrase(List<Word> words, int at, TimeLexicon lexicon) {
    Phrases.Match<Known> phrase = lexicon.phrases().find(words, at).orElse(null);
    if (phrase == null) {
      return null;
    }
    Word word = words.get(at);
    boolean apart =
        isDated(words, phrase) || isYear(words, phrase, lexicon) || isTold(words, phrase, lexicon);
    return apart
        ? new Token(word, word, word.stems().get(0), lexicon.known(word))
        : new Token(word, words.get(phrase.endWord() - 1), phrase.first(), phrase.value());
  }

  /** A movement's day that has a year, or a month's other name, after it is a day after all. */
  private static boolean isDated(List<Word> words, Phrases.Match<Known> phrase) {
    boolean named = phrase.value().as(Sense.DayName.class) != null;
    Word next = phrase.endWord() < words.size() ? words.get(phrase.endWord()) : NONE.word();
    return named
        && (next.isNumber() || next.is('/') || next.is('(') || next.key().startsWith("ال"));
  }

  /** {@code حرب أكتوبر} is known by its name, {@code حرب أكتوبر 1973} by its date. */
  private static boolean isYear(
      List<Word> words, Phrases.Match<Known> phrase, TimeLexicon lexicon) {
    boolean known = phrase.value().as(Sense.KnownDate.class) != null;
    if (!known || phrase.endWord() >= words.size()) {
      return false;
    }
    Word next = words.get(phrase.endWord());
    boolean year = next.isNumber() && next.key().length() == 4;
    boolean headed = next.key().equals("من") || lexicon.known(next).is(Sense.Unit.YEAR);
    int number = phrase.endWord() + (next.key().equals("من") ? 2 : 1);
    return year || headed && number < words.size() && words.get(number).isNumber();
  }

  /** {@code حتى الساعة} is now, {@code حتى الساعة التاسعة} and {@code حتى اليوم الأول} are not. */
  private static boolean isTold(
      List<Word> words, Phrases.Match<Known> phrase, TimeLexicon lexicon) {
    String last = words.get(phrase.endWord() - 1).key();
    if (phrase.endWord() >= words.size() || !last.equals("الساعه") && !last.equals("اليوم")) {
      return false;
    }
    Word next = words.get(phrase.endWord());
    Known hour = lexicon.known(next);
    boolean told = hour.as(Sense.Ordinal.class) != null || hour.as(Sense.Cardinal.class) != null;
    boolean article = next.key().equals("ال");
    return next.isNumber() || article || told && next.key().startsWith("ال");
  }

  /** ك before a short word is a letter of it far more often than "like": كمية is no hundred. */
  private static boolean isLike(Stem stem) {
    return stem.preposition() == 'ك' && stem.key().length() <= 5 && !stem.definite();
  }

  /** {@code وأحد عشر}: written with its hamza it is "and one", not واحد. */
  private static boolean isAndOne(Word word, Stem stem) {
    return stem.key().equals("واحد") && word.surface().startsWith("وأ");
  }

  Text text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return index < 0 || index >= tokens.size() ? NONE : tokens.get(index);
  }

  /** Whether nothing stands between the token at {@code index} and the one before it. */
  boolean touches(int index) {
    return index > 0 && index < size() && !get(index).word().spaceBefore();
  }

  /** Whether the mark is among the tokens from {@code from} to the one before {@code end}. */
  boolean holds(char mark, int from, int end) {
    for (int i = from; i < end; i++) {
      if (get(i).is(mark)) {
        return true;
      }
    }
    return false;
  }

  /**
   * From the stem of the first token to the end of the last, which is the one before {@code end}.
   */
  Span span(int from, int end) {
    return new Span(get(from).stem().span().start(), get(end - 1).last().end());
  }

  /** The words from the stem of the token at {@code from} to the one before {@code end}. */
  String text(int from, int end) {
    return text.of(span(from, end));
  }

  /** Index of the first token that starts at {@code offset} or after it. */
  int from(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).word().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Token none() {
    Span nowhere = new Span(0, 0);
    Stem stem = new Stem("", nowhere, "", false);
    Word word = new Word(-1, nowhere, "", "", Word.Kind.LATIN, new Stems(stem), true);
    return new Token(word, word, stem, Known.NOTHING);
  }
}
