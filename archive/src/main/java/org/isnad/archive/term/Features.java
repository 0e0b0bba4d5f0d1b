package org.isnad.archive.term;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What a thing is compared by: numbered features with their weights, of length one.
 *
 * <p>Example: features 3 and 7 with weights 3 and 4 → 0.6 and 0.8; the likeness of two is the sum
 * of the products of what they share, 0 to 1.
 */
public final class Features {
  private static final float STEPS = 65535;
  private static final int BYTES = Integer.BYTES + Short.BYTES;

  private final int[] numbers;
  private final float[] weights;

  private Features(int[] numbers, float[] weights) {
    this.numbers = numbers;
    this.weights = weights;
  }

  /** How much two things are alike, 0 (nothing shared) to 1 (the same). */
  public double likeness(Features other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < numbers.length && j < other.numbers.length) {
      if (numbers[i] < other.numbers[j]) i++;
      else if (numbers[i] > other.numbers[j]) j++;
      else sum += (double) weights[i++] * other.weights[j++];
    }
    return sum;
  }

  /** How much of this thing the other has too, by weight: 1 where it has all of it. */
  public double sharedWith(Features other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < numbers.length && j < other.numbers.length) {
      if (numbers[i] < other.numbers[j]) {
        i++;
      } else if (numbers[i] > other.numbers[j]) {
        j++;
      } else {
        sum += (double) weights[i] * weights[i];
        i++;
        j++;
      }
    }
    return sum;
  }

  public boolean isEmpty() {
    return numbers.length == 0;
  }

  /**
   * The same with weights as they are kept: 65535 steps. What is compared at once and what is
   * compared later is then the same.
   */
  public Features rounded() {
    return read(bytes());
  }

  /** In few bytes: for each feature, by number, six. */
  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES * numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      bytes.putInt(numbers[i]).putShort((short) Math.round(weights[i] * STEPS));
    }
    return bytes.array();
  }

  /** What {@link #bytes} gave. */
  public static Features read(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int count = bytes.length / BYTES;
    int[] numbers = new int[count];
    float[] weights = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = buffer.getInt();
      weights[i] = (buffer.getShort() & 0xFFFF) / STEPS;
    }
    return new Features(numbers, weights);
  }

  /** The numbers of the features that weigh most, heaviest first; ties by number. */
  public int[] heaviest(int count) {
    Integer[] order = new Integer[numbers.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) ->
            weights[a] != weights[b]
                ? Float.compare(weights[b], weights[a])
                : Integer.compare(a, b));
    int[] heaviest = new int[Math.min(count, order.length)];
    Arrays.setAll(heaviest, i -> numbers[order[i]]);
    return heaviest;
  }

  /** Gives features their numbers: one of these for each set of things that are compared. */
  public static final class Numbers {
    private final Map<String, Integer> byName = new HashMap<>();

    int of(String name) {
      return byName.computeIfAbsent(name, n -> byName.size());
    }
  }

  /** Gathers weights by name; the weights of a name add up. */
  public static final class Gathering {
    private final Map<String, Double> weights = new HashMap<>();

    public Gathering add(String name, double weight) {
      if (weight > 0) weights.merge(name, weight, Double::sum);
      return this;
    }

    /**
     * The features gathered, each weight made {@code log(1 + weight)}-free: as given, scaled to
     * length one.
     */
    public Features features(Numbers numbers) {
      return features(numbers::of);
    }

    /**
     * The same, each feature with a number of its own name, so that it is the same in every set of
     * things.
     */
    public Features features() {
      return features(Gathering::number);
    }

    /** FNV-1a, its high half mixed into the low. */
    private static int number(String name) {
      long hash = 0xcbf29ce484222325L;
      for (int i = 0; i < name.length(); i++) {
        hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
      }
      return (int) (hash ^ hash >>> 32);
    }

    private Features features(ToIntFunction<String> numbers) {
      double squares = 0;
      for (double weight : weights.values()) squares += weight * weight;
      double length = Math.sqrt(squares);
      long[] keyed = new long[weights.size()];
      int k = 0;
      for (Map.Entry<String, Double> entry : weights.entrySet()) {
        int bits = Float.floatToIntBits((float) (entry.getValue() / length));
        keyed[k++] = (long) numbers.applyAsInt(entry.getKey()) << 32 | bits & 0xFFFFFFFFL;
      }
      Arrays.sort(keyed);
      int[] sorted = new int[k];
      float[] scaled = new float[k];
      for (int i = 0; i < k; i++) {
        sorted[i] = (int) (keyed[i] >>> 32);
        scaled[i] = Float.intBitsToFloat((int) keyed[i]);
      }
      return new Features(sorted, scaled);
    }
  }
}
