package org.isnad.archive.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.text.Lexicon;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * Words that say the contrary of one another.
 *
 * <p>Example: {@code ارتفعت الأسعار}, {@code تراجعت الأسعار} → contrary. Where one of them is
 * negated too they are not: {@link Proposition#isContraryTo}.
 */
final class Opposites {

  /** That a content has a word of the first or second side of a line: two numbers a line. */
  private final Map<String, Set<Integer>> sides = new HashMap<>();

  /** Sides of expressions of two words, by both. */
  private final Map<String, Set<Integer>> ofTwo = new HashMap<>();

  Opposites(Terms terms) {
    int line = 0;
    for (Lexicon.Entry entry : Lexicon.read(Opposites.class, "opposites.tsv", 2)) {
      put(terms, entry, 0, 2 * line);
      put(terms, entry, 1, 2 * line + 1);
      line++;
    }
  }

  private void put(Terms terms, Lexicon.Entry entry, int field, int side) {
    for (String expression : entry.list(field)) {
      List<Term> words = terms.of(expression);
      if (words.isEmpty() || words.size() > 2) {
        throw entry.broken("not one word or two: " + expression);
      }
      Map<String, Set<Integer>> known = words.size() == 1 ? sides : ofTwo;
      known.computeIfAbsent(key(words, 0, words.size()), key -> new HashSet<>(2)).add(side);
    }
  }

  private static String key(List<Term> words, int from, int count) {
    String first = words.get(from).stem();
    return count == 1 ? first : first + " " + words.get(from + 1).stem();
  }

  /** The sides that a word of a content stands on, negated or not. */
  Set<Integer> of(List<Term> content, int index) {
    if (index + 1 < content.size()) {
      Set<Integer> both = ofTwo.get(key(content, index, 2));
      if (both != null) {
        return both;
      }
    }
    return sides.getOrDefault(content.get(index).stem(), Set.of());
  }
}
