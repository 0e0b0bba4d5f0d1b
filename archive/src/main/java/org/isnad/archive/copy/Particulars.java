package org.isnad.archive.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * What a text has that others of its kind have not: the words of its names, and words that are rare
 * in news. Two congratulations share their wording, not these.
 */
final class Particulars {

  /** One word of so many or rarer, as a natural logarithm. */
  private static final double RARE = 6;

  private final int[] names;
  private final int[] rare;
  private final int[] all;

  private Particulars(int[] names, int[] rare, int[] all) {
    this.names = names;
    this.rare = rare;
    this.all = all;
  }

  static Particulars of(
      AnalysisRecord record, List<Term> words, Terms terms, BackgroundWords background) {
    Set<String> names = new HashSet<>();
    for (Entity entity : record.entities()) {
      terms.of(entity.name()).forEach(term -> names.add(term.stem()));
    }
    Set<String> all = new HashSet<>();
    words.forEach(term -> all.add(term.stem()));
    List<String> rare = new ArrayList<>();
    for (String stem : all) {
      boolean isNumber = Character.isDigit(stem.charAt(0));
      if (!isNumber && -Math.log(background.share(stem)) >= RARE) {
        rare.add(stem);
      }
    }
    return new Particulars(hashes(names), hashes(rare), hashes(all));
  }

  private static int[] hashes(Iterable<String> words) {
    IntStream.Builder hashes = IntStream.builder();
    words.forEach(word -> hashes.add(word.hashCode()));
    return hashes.build().sorted().distinct().toArray();
  }

  /** How many words its names have. */
  int names() {
    return names.length;
  }

  /** The share of the words of its names that the other text has too; 1 where it has none. */
  double namesIn(Particulars other) {
    return share(names, other.all);
  }

  /** The share of its rare words, likewise. */
  double rareIn(Particulars other) {
    return share(rare, other.all);
  }

  private static double share(int[] own, int[] all) {
    long found = Arrays.stream(own).filter(word -> Arrays.binarySearch(all, word) >= 0).count();
    return own.length == 0 ? 1 : (double) found / own.length;
  }
}
