package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.archive.name.Spelling;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * What a person asked for.
 *
 * <p>Example: {@code تدريبات "وزير الدفاع" -أوكرانيا} → the word تدريبات in any form, the phrase as
 * it is written, and not أوكرانيا.
 *
 * @param words each to be there, in any form
 * @param phrases each to be there word for word, spelling folded
 * @param without none of which may be there
 */
record SearchQuery(List<Term> words, List<List<Term>> phrases, List<Term> without) {

  private static final String QUOTES = "\"«»“”„";

  static SearchQuery parse(String query, Terms terms) {
    List<Term> words = new ArrayList<>();
    List<List<Term>> phrases = new ArrayList<>();
    List<Term> without = new ArrayList<>();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i <= query.length(); i++) {
      if (i < query.length() && QUOTES.indexOf(query.charAt(i)) < 0) {
        continue;
      }
      String part = query.substring(from, i);
      if (quoted && i < query.length()) {
        List<Term> phrase = terms.of(part);
        if (!phrase.isEmpty()) {
          phrases.add(phrase);
        }
      } else {
        addWords(part, terms, words, without);
      }
      quoted = !quoted;
      from = i + 1;
    }
    return new SearchQuery(words, phrases, without);
  }

  private static void addWords(String part, Terms terms, List<Term> words, List<Term> without) {
    for (String word : part.split("\\s+")) {
      boolean minus = word.startsWith("-") || word.startsWith("−");
      (minus ? without : words).addAll(terms.of(word));
    }
  }

  boolean isEmpty() {
    return words.isEmpty() && phrases.isEmpty();
  }

  /** Stems of everything asked for, to mark in a text. */
  Set<String> stems(Terms terms) {
    return asked().flatMap(word -> terms.readings(word).stream()).collect(Collectors.toSet());
  }

  /** How everything asked for sounds, to mark names in other spellings. */
  Set<String> sounds() {
    return asked().map(word -> Spelling.skeleton(word.stem())).collect(Collectors.toSet());
  }

  private Stream<Term> asked() {
    return Stream.concat(words.stream(), phrases.stream().flatMap(List::stream));
  }
}
