package org.isnad.analysis.text;

/**
 * Tells of most keys that a large map does not hold them, without a look into the map.
 *
 * <p>Most words of a text are in no lexicon; the bits of the hashes of all its keys stay near the
 * processor, where the map itself does not.
 */
public final class KeyFilter {

  /** So many bits a key let one miss in sixteen through at the most. */
  static final int BITS_A_KEY = 16;

  private final int mask;

  /** A bit for each hash; an array, as it is looked into several times for every word of a text. */
  private final long[] hashes;

  /**
   * @param bits how many hashes are told apart, a power of two; eight times the keys is plenty
   */
  public KeyFilter(int bits) {
    if (Integer.bitCount(bits) != 1) {
      throw new IllegalArgumentException("no power of two: " + bits);
    }
    this.mask = bits - 1;
    this.hashes = new long[Math.max(1, bits >>> 6)];
  }

  public void add(String key) {
    int hash = hash(key);
    hashes[hash >>> 6] |= 1L << hash;
  }

  /** Whether the key may have been added: false for none that was. */
  public boolean mayHold(String key) {
    int hash = hash(key);
    return (hashes[hash >>> 6] & 1L << hash) != 0;
  }

  private int hash(String key) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & mask;
  }
}
