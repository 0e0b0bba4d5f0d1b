package org.isnad.archive.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.archive.term.Term;

/**
 * Which words of a content are said not to be so: those after a negation up to the end of its
 * clause; where something is called untrue, those before it in its sentence, and those after it
 * where it comes first.
 *
 * <p>Example: {@code الشركة لم تطلب سفنا، وهي تنتظر} → تطلب سفنا.
 */
final class NegationScope {

  private static final String CLAUSE = "،,.؛;:!؟?\n";
  private static final String SENTENCE = ".؛!؟?\n";
  private static final int LONGEST = 18;
  private static final Set<String> NEXT =
      Set.of(
          "لكن", "ولكن", "لكنه", "لكنها", "بل", "وانما", "انما", "حيث", "بينما", "فيما", "كما",
          "وان", "وانه", "وانها", "وانهم", "جانب");
  private static final int FIRST = 1;
  private static final int EXPRESSION = 3;

  private final Falsity falsity;

  NegationScope(Falsity falsity) {
    this.falsity = falsity;
  }

  BitSet of(String text, List<Term> terms) {
    BitSet negated = new BitSet(terms.size());
    for (int i = 0; i < terms.size(); i++) {
      if (falsity.at(terms, i)) {
        int from = back(text, terms, i);
        boolean first = i - from <= FIRST;
        negated.set(from, on(text, terms, i, CLAUSE, i + (first ? LONGEST : EXPRESSION)));
      } else if (Negation.at(terms, i)) {
        negated.set(i, next(terms, i, on(text, terms, i, CLAUSE, i + LONGEST)));
      }
    }
    return negated;
  }

  private static int back(String text, List<Term> terms, int index) {
    int from = index;
    while (from > 0 && !breaks(text, terms.get(from - 1), terms.get(from), SENTENCE)) {
      from--;
    }
    return from;
  }

  /** Where before its end the clause goes on with something else: {@code لكن}, {@code وأن}. */
  private static int next(List<Term> terms, int index, int end) {
    int to = index + 1;
    while (to < end && !NEXT.contains(terms.get(to).word())) {
      to++;
    }
    return to;
  }

  private static int on(String text, List<Term> terms, int index, String marks, int most) {
    int to = index + 1;
    while (to < Math.min(terms.size(), most)
        && !breaks(text, terms.get(to - 1), terms.get(to), marks)) {
      to++;
    }
    return to;
  }

  private static boolean breaks(String text, Term before, Term after, String marks) {
    for (int i = before.end(); i < after.start(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
