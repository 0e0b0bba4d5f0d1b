package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Span;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * Picks the part of a text that shows best why it was found: the window with most different words.
 */
final class Snippet {

  private static final int WORDS = 28;
  private static final int BEFORE = 6;

  private Snippet() {}

  static Hit of(AnalysisRecord record, Terms terms, Predicate<Term> isAsked) {
    List<Term> words = terms.of(record.text());
    List<Integer> asked = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isAsked.test(words.get(i))) {
        asked.add(i);
      }
    }
    if (words.isEmpty()) {
      return new Hit(record, new Span(0, 0), List.of());
    }
    int first = Math.max(0, bestStart(words, asked) - BEFORE);
    int last = Math.min(words.size(), first + WORDS) - 1;
    Span window = new Span(words.get(first).start(), words.get(last).end());
    List<Span> matches =
        asked.stream()
            .filter(i -> i >= first && i <= last)
            .map(i -> new Span(words.get(i).start(), words.get(i).end()))
            .toList();
    return new Hit(record, window, matches);
  }

  private static int bestStart(List<Term> words, List<Integer> asked) {
    int best = 0;
    long most = 0;
    for (int start : asked) {
      long different =
          asked.stream()
              .filter(i -> i >= start && i < start + WORDS - BEFORE)
              .map(i -> words.get(i).stem())
              .distinct()
              .count();
      if (different > most) {
        most = different;
        best = start;
      }
    }
    return best;
  }
}
