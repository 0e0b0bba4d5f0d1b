package org.isnad.analysis.text;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A map by folded keys: one lexicon of those that share a table of {@link Spellings}. What a text's
 * words mean in it costs no look-up, where they were cut with that table.
 *
 * <p>Build it once per load; looks do not change it. Where the table was read with what was kept in
 * it, the numbers of all keys are known before there is a value: what is put then, in the same
 * order as when it was kept, finds its place by that order, without a look at the key.
 *
 * @param <V> what a key stands for
 */
public final class KeyMap<V> {

  private static final int[] NONE_KEPT = {};

  private final KeyNumbers numbers;

  /** By the number of their key. */
  private @Nullable Object[] values;

  private int size;

  private final boolean isKeeping;

  /** The number of the key of each call that puts something, where they are kept. */
  private int[] calls = NONE_KEPT;

  private int called;

  /**
   * Of the keys of these calls: kept numbers are right for the same calls in the same order only.
   */
  private int sum;

  private final int keptSum;

  /** A map with a table of its own, which no text was read with. */
  public KeyMap() {
    this(new Spellings());
  }

  public KeyMap(Spellings spellings) {
    this.numbers = new KeyNumbers(spellings);
    this.isKeeping = spellings.isKeeping();
    ArrayReader kept = spellings.kept();
    if (kept == null) {
      values = new Object[1 << 3];
      keptSum = 0;
      spellings.keepBy(this::keep);
    } else {
      values = new Object[kept.one()];
      calls = kept.ints();
      keptSum = kept.one();
    }
  }

  private void keep(ArrayWriter writer) {
    writer.one(size);
    writer.ints(calls, called);
    writer.one(sum);
  }

  public void put(String key, V value) {
    int number = number(key);
    values[number] = value;
  }

  public void putIfAbsent(String key, V value) {
    at(key, () -> value);
  }

  /** The value of the key, made where there is none yet. */
  public V at(String key, Supplier<V> fresh) {
    int number = number(key);
    V value = value(number);
    if (value == null) {
      value = fresh.get();
      values[number] = value;
    }
    return value;
  }

  /** Puts a value, or what becomes of it with the one that is there. */
  public void merge(String key, V value, BinaryOperator<V> merger) {
    int number = number(key);
    V old = value(number);
    values[number] = old == null ? value : merger.apply(old, value);
  }

  /** The number of a key whose value is put. */
  private int number(String key) {
    if (!numbers.isFilled()) {
      return kept(key);
    }
    int number = numbers.get(key);
    if (number == KeyNumbers.NONE) {
      number = size++;
      numbers.put(key, number);
      values = number == values.length ? Arrays.copyOf(values, number * 2) : values;
    }
    if (isKeeping) {
      calls = called == calls.length ? Arrays.copyOf(calls, called * 2 + 1) : calls;
      calls[called++] = number;
      sum = 31 * sum + key.hashCode();
    }
    return number;
  }

  private int kept(String key) {
    sum = 31 * sum + key.hashCode();
    int number = called < calls.length ? calls[called++] : KeyNumbers.NONE;
    if (number == KeyNumbers.NONE || called == calls.length && sum != keptSum) {
      throw new IllegalStateException("other keys than the language data was made with: " + key);
    }
    return number;
  }

  /** The value of a key that is no reading of a word of the text. */
  public @Nullable V get(String key) {
    return value(numbers.get(key));
  }

  /** The value of a word as it stands. */
  public @Nullable V get(Word word) {
    return value(numbers.get(word));
  }

  /** The value of a reading, article included. */
  public @Nullable V get(Stem stem) {
    return value(numbers.get(stem));
  }

  /** The value of a reading without its article. */
  public @Nullable V getBare(Stem stem) {
    return value(numbers.getBare(stem));
  }

  /** Whether it may hold any reading of a word, with its article or without: mostly it does not. */
  public boolean mayHold(Word word) {
    return numbers.mayHold(word);
  }

  public boolean holds(String key) {
    return numbers.get(key) != KeyNumbers.NONE;
  }

  public boolean holds(Word word) {
    return numbers.get(word) != KeyNumbers.NONE;
  }

  public boolean holds(Stem stem) {
    return numbers.get(stem) != KeyNumbers.NONE;
  }

  /** Whether it holds a reading without its article. */
  public boolean holdsBare(Stem stem) {
    return numbers.getBare(stem) != KeyNumbers.NONE;
  }

  private @Nullable V value(int number) {
    @SuppressWarnings("unchecked") // only values are put
    V value = number == KeyNumbers.NONE ? null : (V) values[number];
    return value;
  }
}
