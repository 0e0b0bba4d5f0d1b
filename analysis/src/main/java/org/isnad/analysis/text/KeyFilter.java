package org.isnad.analysis.text;

import java.util.Arrays;

/**
 * Tells of most keys that a large map does not hold them, without a look into the map.
 *
 * <p>Most words of a text are in no lexicon; the bits of the hashes of all its keys stay near the
 * processor, where the map itself does not. It grows with what is added.
 */
public final class KeyFilter {

  /** So many bits a key let one miss in sixteen through at the most. */
  private static final int BITS_A_KEY = 16;

  /** A bit for each hash; an array, as it is looked into several times for every word of a text. */
  private long[] bits = new long[1 << 3];

  private int mask = bits.length * Long.SIZE - 1;

  /** The hashes of the keys, for when the bits have to be more. */
  private int[] hashes = new int[1 << 4];

  private int size;

  public KeyFilter() {}

  /** Reads what {@link #keep} wrote; no more is added to it. */
  KeyFilter(ArrayReader kept) {
    this.bits = kept.longs();
    this.mask = bits.length * Long.SIZE - 1;
  }

  void keep(ArrayWriter writer) {
    writer.longs(bits);
  }

  public void add(String key) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash(key);
    if (size * BITS_A_KEY > bits.length * Long.SIZE) {
      bits = new long[bits.length * 2];
      mask = bits.length * Long.SIZE - 1;
      for (int i = 0; i < size; i++) {
        set(hashes[i] & mask);
      }
    } else {
      set(hashes[size - 1] & mask);
    }
  }

  private void set(int bit) {
    bits[bit >>> 6] |= 1L << bit;
  }

  /** Whether the key may have been added: false for none that was. */
  public boolean mayHold(String key) {
    int bit = hash(key) & mask;
    return (bits[bit >>> 6] & 1L << bit) != 0;
  }

  private static int hash(String key) {
    int hash = key.hashCode();
    return hash ^ hash >>> 16;
  }
}
