package org.isnad.archive.term;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Folding;

/**
 * Splits a text into the words it is compared by.
 *
 * <p>Example: {@code «وقال الوزير»} → {@code قال} at 1–5, {@code وزير} at 6–12.
 */
public final class Terms {
  private final Predicate<String> known;

  /** {@code known} tells whether a stem is an ordinary word of the language. */
  public Terms(Predicate<String> known) {
    this.known = known;
  }

  /** All words of a text, in order, common ones too. */
  public List<Term> of(String text) {
    return of(text, 0, text.length());
  }

  /** All words of a part of a text; positions are those of the whole text. */
  public List<Term> of(String text, int start, int end) {
    List<Term> terms = new ArrayList<>((end - start) / 5 + 1);
    int from = -1;
    for (int i = start; i <= end; i++) {
      boolean inWord = i < end && isOfWord(text.charAt(i));
      if (inWord && from < 0) {
        from = i;
      } else if (!inWord && from >= 0) {
        add(terms, from, i, Folding.key(text.substring(from, i)));
        from = -1;
      }
    }
    return terms;
  }

  /** All stems that a word may have, the likeliest first: one for most words. */
  public List<String> readings(Term term) {
    return Stems.all(term.word(), known);
  }

  /** Whether it is an ordinary word of the language. */
  public boolean isKnown(Term term) {
    return known.test(term.stem());
  }

  private void add(List<Term> terms, int start, int end, String word) {
    if (!word.isEmpty()) {
      terms.add(new Term(start, end, word, Stems.of(word, known)));
    }
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || ArabicLetters.isMark(c);
  }
}
