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

  /** That a content has a word of the first or second side of a line: two bits a line. */
  private final Map<String, Set<Integer>> sides = new HashMap<>();

  Opposites(Terms terms) {
    int line = 0;
    for (Lexicon.Entry entry : Lexicon.read(Opposites.class, "opposites.tsv", 2)) {
      put(terms, entry.list(0), 2 * line);
      put(terms, entry.list(1), 2 * line + 1);
      line++;
    }
  }

  private void put(Terms terms, List<String> words, int side) {
    for (String word : words) {
      List<Term> all = terms.of(word);
      if (all.size() == 1) {
        sides.computeIfAbsent(all.get(0).stem(), key -> new HashSet<>(2)).add(side);
      }
    }
  }

  /** The sides that a word stands on, whether it is negated or not. */
  Set<Integer> of(Term term) {
    return sides.getOrDefault(term.stem(), Set.of());
  }

  /** Whether one content stands on a side that the other stands across from, and nowhere beside. */
  static boolean areContrary(Set<Integer> a, Set<Integer> b) {
    boolean across = false;
    for (int side : a) {
      if (b.contains(side)) {
        return false;
      }
      across |= b.contains(side ^ 1) && !a.contains(side ^ 1);
    }
    return across;
  }
}
