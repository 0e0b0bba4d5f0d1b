package org.isnad.analysis.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A map by folded keys that says of most words at once that it does not hold them, see {@link
 * KeyFilter}. Build it once per load; looks do not change it.
 *
 * <p>Keys and values lie beside each other in one array, with open addressing and linear probing:
 * the lexicons of verbs have some hundred thousand keys, and each object less between a key and its
 * value is one read less of memory far away.
 *
 * @param <V> what a key stands for
 */
public final class KeyMap<V> {

  /** What a key and its value take. */
  private static final int PAIR = 2;

  private static final int MIX = 0x9e3779b1;

  /** Keys, each with its value behind it; half of the places at least are empty. */
  private @Nullable Object[] pairs = new Object[1 << 5];

  private int size;
  private int bits = 1 << 10;
  private KeyFilter filter = new KeyFilter(bits);

  public void put(String key, V value) {
    int place = place(key);
    if (pairs[place] == null) {
      add(key, value);
    } else {
      pairs[place + 1] = value;
    }
  }

  public void putIfAbsent(String key, V value) {
    at(key, () -> value);
  }

  /** The value of the key, made where there is none yet. */
  public V at(String key, Supplier<V> fresh) {
    V value = get(key);
    if (value == null) {
      value = fresh.get();
      add(key, value);
    }
    return value;
  }

  private void add(String key, V value) {
    size++;
    if (size * PAIR * 2 > pairs.length) {
      grow();
    }
    insert(key, value);
    if (size * KeyFilter.BITS_A_KEY > bits) {
      bits *= 2;
      filter = new KeyFilter(bits);
      for (int i = 0; i < pairs.length; i += PAIR) {
        if (pairs[i] instanceof String known) {
          filter.add(known);
        }
      }
    }
    filter.add(key);
  }

  private void grow() {
    @Nullable Object[] old = pairs;
    pairs = new Object[old.length * 2];
    for (int i = 0; i < old.length; i += PAIR) {
      if (old[i] instanceof String known) {
        insert(known, old[i + 1]);
      }
    }
  }

  private void insert(String key, @Nullable Object value) {
    int place = place(key);
    pairs[place] = key;
    pairs[place + 1] = value;
  }

  public @Nullable V get(String key) {
    if (!filter.mayHold(key)) {
      return null;
    }
    @SuppressWarnings("unchecked") // only values are put behind keys
    V value = (V) pairs[place(key) + 1];
    return value;
  }

  public boolean holds(String key) {
    return get(key) != null;
  }

  /** Where the key stands, or where it would. */
  private int place(String key) {
    int mixed = key.hashCode() * MIX;
    int place = (mixed ^ mixed >>> 16) * PAIR & pairs.length - 1;
    while (pairs[place] instanceof String other && !other.equals(key)) {
      place = place + PAIR & pairs.length - 1;
    }
    return place;
  }
}
