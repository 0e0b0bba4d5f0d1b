package org.isnad.archive.copy;

import java.util.Arrays;
import java.util.List;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Term;

/**
 * The words of a text in their order, by stem and by how rare each is in news: what of it stands in
 * another text in runs of three. Other articles, endings and conjunctions do not hide a run here,
 * as they do in {@link Shingles}.
 *
 * <p>Example: {@code أعلن الوزير استقالته} is found in {@code وأعلن وزير استقالة}.
 */
final class Phrases {

  private static final int WORDS = 3;

  private final int[] stems;
  private final float[] weights;

  /** The runs of three, sorted. */
  private final long[] runs;

  private Phrases(int[] stems, float[] weights) {
    this.stems = stems;
    this.weights = weights;
    long[] hashes = new long[Math.max(0, stems.length - WORDS + 1)];
    Arrays.setAll(hashes, this::run);
    Arrays.sort(hashes);
    runs = hashes;
  }

  static Phrases of(List<Term> terms, BackgroundWords background) {
    int[] stems = new int[terms.size()];
    float[] weights = new float[terms.size()];
    for (int i = 0; i < stems.length; i++) {
      String stem = terms.get(i).stem();
      stems[i] = stem.hashCode();
      weights[i] = (float) -Math.log(background.share(stem));
    }
    return new Phrases(stems, weights);
  }

  private long run(int from) {
    long hash = 17;
    for (int i = from; i < from + WORDS; i++) {
      hash = (hash ^ stems[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** How much of this text, by weight, the other has: 0 to 1. */
  double foundIn(Phrases other) {
    boolean[] found = new boolean[stems.length];
    for (int i = 0; i + WORDS <= stems.length; i++) {
      if (Arrays.binarySearch(other.runs, run(i)) >= 0) {
        Arrays.fill(found, i, i + WORDS, true);
      }
    }
    double all = 0;
    double both = 0;
    for (int i = 0; i < stems.length; i++) {
      all += weights[i];
      both += found[i] ? weights[i] : 0;
    }
    return all == 0 ? 0 : both / all;
  }
}
