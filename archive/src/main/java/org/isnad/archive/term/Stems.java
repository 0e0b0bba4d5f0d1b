package org.isnad.archive.term;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes the article and the commonest endings off a folded word (the "light10" list of Larkey,
 * Ballesteros and Connell), and a one-letter conjunction or preposition only where what is left is
 * a known word and the whole is not.
 *
 * <p>Example: {@code والمدرسه} → {@code مدرس}, {@code لروسيا} → {@code روسيا}, {@code لبنان} →
 * {@code لبن}.
 */
final class Stems {
  private static final String[] ARTICLES = {"وبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال"};
  private static final String[] ENDINGS = {"ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"};
  private static final String ONE_LETTER_WORDS = "وبلفك";
  private static final int SHORTEST = 2;
  private static final int SHORTEST_AFTER_LETTER = 3;

  private Stems() {}

  /**
   * The stem of a folded word; {@code known} tells whether a stem is an ordinary word of the
   * language.
   */
  static String of(String word, Predicate<String> known) {
    String stem = plain(word);
    if (!mayHoldOneLetterWord(stem) || known.test(stem)) return stem;
    String rest = plain(stem.substring(1));
    return known.test(rest) ? rest : stem;
  }

  /**
   * All stems that a folded word may have, {@link #of} first: where nothing tells whether its first
   * letter is a word of its own, with it and without it.
   *
   * <p>Example: {@code بفرقاطه} → {@code بفرقاط}, {@code فرقاط}; {@code للجنه} → {@code جن}, {@code
   * لجن}.
   */
  static List<String> all(String word, Predicate<String> known) {
    String stem = of(word, known);
    List<String> all = new ArrayList<>(2);
    all.add(stem);
    if (word.startsWith("لل") && word.length() > SHORTEST_AFTER_LETTER) {
      all.add(plain(word.substring(1)));
    } else if (mayHoldOneLetterWord(stem) && !known.test(stem)) {
      all.add(plain(stem.substring(1)));
    }
    return all;
  }

  /**
   * The stem without a look at what is known: the form by which the frequencies are first counted.
   */
  static String plain(String word) {
    return withoutEndings(withoutArticle(word));
  }

  static boolean mayHoldOneLetterWord(String stem) {
    return stem.length() > SHORTEST_AFTER_LETTER && ONE_LETTER_WORDS.indexOf(stem.charAt(0)) >= 0;
  }

  private static String withoutArticle(String word) {
    for (String article : ARTICLES) {
      if (word.startsWith(article) && word.length() - article.length() >= SHORTEST)
        return word.substring(article.length());
    }
    return word;
  }

  private static String withoutEndings(String word) {
    String stem = word;
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
        stem = stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }
}
