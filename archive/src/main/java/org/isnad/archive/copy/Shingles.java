package org.isnad.archive.copy;

import java.util.Arrays;
import java.util.List;
import org.isnad.archive.term.Term;

/**
 * The runs of words of a text, as sorted hashes: how much two texts share word for word is how many
 * of these they share.
 *
 * <p>Example: {@code قال الوزير إن الاتفاق قريب} has two runs of four words.
 */
final class Shingles {

  /** Words in a run: three would find common phrases, five would lose edited copies. */
  private static final int WORDS = 4;

  /** One run in so many is looked up when copies are searched; all are counted. */
  private static final int SAMPLED = 8;

  private static final int SHORT = 200;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  static Shingles of(List<Term> terms) {
    int count = Math.max(0, terms.size() - WORDS + 1);
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = 17;
      for (int j = i; j < i + WORDS; j++) {
        hash = mix(hash * 1_000_003 + terms.get(j).word().hashCode());
      }
      hashes[i] = hash;
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  /** Spreads the bits (the finalizer of SplitMix64). */
  private static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  int size() {
    return hashes.length;
  }

  /**
   * The same eighth of the runs in every text, in a short one the same quarter; of each so much as
   * tells it from most others.
   */
  int[] sample() {
    return Arrays.stream(hashes)
        .filter(this::isSampled)
        .mapToInt(hash -> (int) (hash >>> Integer.SIZE))
        .distinct()
        .toArray();
  }

  private boolean isSampled(long hash) {
    long rest = Math.floorMod(hash, (long) SAMPLED);
    return rest == 0 || rest == SAMPLED / 2 && hashes.length < SHORT;
  }

  int shared(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] < other.hashes[j]) {
        i++;
      } else if (hashes[i] > other.hashes[j]) {
        j++;
      } else {
        shared++;
        i++;
        j++;
      }
    }
    return shared;
  }
}
