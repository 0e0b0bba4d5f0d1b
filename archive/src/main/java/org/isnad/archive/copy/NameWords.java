package org.isnad.archive.copy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * The words of the names of a text, which others of its kind have not: two congratulations share
 * their wording, not these.
 */
final class NameWords {

  private static final int FEW = 5;
  private static final double HALF = 0.5;

  private final int[] names;
  private final int[] all;

  private NameWords(int[] names, int[] all) {
    this.names = names;
    this.all = all;
  }

  static NameWords of(AnalysisRecord record, List<Term> words, Terms terms) {
    IntStream.Builder names = IntStream.builder();
    for (Entity entity : record.entities()) {
      terms.of(entity.name()).forEach(term -> names.add(term.stem().hashCode()));
    }
    return new NameWords(
        names.build().sorted().distinct().toArray(),
        words.stream().mapToInt(term -> term.stem().hashCode()).sorted().distinct().toArray());
  }

  /** Whether the other text lacks more than half of these; false where they are few. */
  boolean areOthersThanIn(NameWords other) {
    long found = Arrays.stream(names).filter(n -> Arrays.binarySearch(other.all, n) >= 0).count();
    return names.length >= FEW && found < HALF * names.length;
  }
}
