package org.isnad.archive.copy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.archive.term.BackgroundWords;
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
  private final double[] weights;
  private final int[] all;

  private NameWords(Map<Integer, Double> names, int[] all) {
    this.names = names.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.weights = names.values().stream().mapToDouble(Double::doubleValue).toArray();
    this.all = all;
  }

  static NameWords of(
      AnalysisRecord record, List<Term> words, Terms terms, BackgroundWords background) {
    Map<Integer, Double> names = new TreeMap<>();
    for (Entity entity : record.entities()) {
      for (Term term : terms.of(entity.name())) {
        names.put(term.stem().hashCode(), background.rarity(term.stem()));
      }
    }
    return new NameWords(
        names,
        words.stream().mapToInt(term -> term.stem().hashCode()).sorted().distinct().toArray());
  }

  /** How many of these, by how rare they are in news, the other text has: 0 to 1. */
  double foundIn(NameWords other) {
    double sum = 0;
    double found = 0;
    for (int i = 0; i < names.length; i++) {
      sum += weights[i];
      found += other.has(names[i]) ? weights[i] : 0;
    }
    return sum == 0 ? CopyMeasures.UNTOLD : found / sum;
  }

  private boolean has(int name) {
    return Arrays.binarySearch(all, name) >= 0;
  }

  /** Whether the other text lacks more than half of these; false where they are few. */
  boolean areOthersThanIn(NameWords other) {
    long found = Arrays.stream(names).filter(other::has).count();
    return names.length >= FEW && found < HALF * names.length;
  }
}
