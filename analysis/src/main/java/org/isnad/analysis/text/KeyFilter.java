package org.isnad.analysis.text;

import java.util.BitSet;

/**
 * Tells of most keys that a large map does not hold them, without a look into the map.
 *
 * <p>Most words of a text are in no lexicon; the bits of the hashes of all its keys stay near the
 * processor, where the map itself does not.
 */
public final class KeyFilter {

  private final int bits;
  private final BitSet hashes;

  /**
   * @param bits how many hashes are told apart, a power of two; eight times the keys is plenty
   */
  public KeyFilter(int bits) {
    if (Integer.bitCount(bits) != 1) {
      throw new IllegalArgumentException("no power of two: " + bits);
    }
    this.bits = bits;
    this.hashes = new BitSet(bits);
  }

  public void add(String key) {
    hashes.set(hash(key));
  }

  /** Whether the key may have been added: false for none that was. */
  public boolean mayHold(String key) {
    return hashes.get(hash(key));
  }

  private int hash(String key) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & bits - 1;
  }
}
