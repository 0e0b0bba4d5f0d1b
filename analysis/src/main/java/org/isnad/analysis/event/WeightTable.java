package org.isnad.analysis.event;

/** Weights of features, found by a number for each: a hash table with open addressing. */
@SuppressWarnings("EnumOrdinal") // numbers within one run, made of names when weights are read
final class WeightTable {

  private static final int BITS = 6;
  private static final int WORD = 32;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[1 << 10];
  private float[] weights = new float[1 << 10];
  private int size;

  static long key(Feature feature, int a, int b, int c) {
    return 1L << 63
        | (long) feature.ordinal() << 3 * BITS
        | (long) a << 2 * BITS
        | (long) b << BITS
        | c;
  }

  static long key(Feature feature, String word, int a) {
    return 1L << 62
        | (long) feature.ordinal() << WORD + BITS
        | (long) a << WORD
        | word.hashCode() & 0xFFFFFFFFL;
  }

  /**
   * The key of a feature as {@link EventModel.Named} writes it.
   *
   * @throws NumberFormatException where the numbers are none
   */
  static long key(Feature feature, String numbers, String word) {
    if (!word.isEmpty()) {
      return key(feature, word, Integer.parseInt(numbers));
    }
    String[] parts = numbers.split(" ", 3);
    return key(
        feature,
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]));
  }

  void put(long key, float weight) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    int at = place(key);
    size += keys[at] == 0 ? 1 : 0;
    keys[at] = key;
    weights[at] = weight;
  }

  /** The weight of a key, 0 where it has none. */
  float get(long key) {
    return weights[place(key)];
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int at = (int) (key * SPREAD >>> 40) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    float[] oldWeights = weights;
    keys = new long[2 * oldKeys.length];
    weights = new float[2 * oldWeights.length];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldWeights[i]);
      }
    }
  }
}
