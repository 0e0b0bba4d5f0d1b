package org.isnad.archive.claim;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.isnad.archive.term.Term;

/**
 * Expressions by which a content says of itself that it is not so.
 *
 * <p>Example: {@code ما أشيع عن بيع السفينة عار تماماً من الصحة} → from عار to الصحة.
 */
final class Falsity {

  private static final String GAP = "…";
  private static final int LONGEST_GAP = 2;

  private final List<List<String>> expressions = new ArrayList<>();

  Falsity() {
    for (Lexicon.Entry entry : Lexicon.read(Falsity.class, "falsities.txt", 1)) {
      List<String> words = new ArrayList<>();
      for (String word : entry.field(0).split(" ", -1)) {
        words.add(word.equals(GAP) ? GAP : Folding.key(word));
      }
      expressions.add(words);
    }
  }

  /** Whether one of the expressions begins at a word. */
  boolean at(List<Term> terms, int index) {
    return expressions.stream().anyMatch(words -> matches(terms, index, words, 0));
  }

  private static boolean matches(List<Term> terms, int index, List<String> words, int from) {
    if (from == words.size()) {
      return true;
    }
    if (words.get(from).equals(GAP)) {
      for (int gap = 1; gap <= LONGEST_GAP; gap++) {
        if (matches(terms, index + gap, words, from + 1)) {
          return true;
        }
      }
      return false;
    }
    return index < terms.size()
        && isWord(terms.get(index).word(), words.get(from), from == 0)
        && matches(terms, index + 1, words, from + 1);
  }

  private static boolean isWord(String word, String wanted, boolean first) {
    return word.equals(wanted)
        || first
            && word.length() == wanted.length() + 1
            && word.endsWith(wanted)
            && "وفب".indexOf(word.charAt(0)) >= 0;
  }
}
