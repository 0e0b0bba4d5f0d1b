package org.isnad.analysis.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A map by folded keys that says of most words at once that it does not hold them, see {@link
 * KeyFilter}. Build it once per load; looks do not change it.
 *
 * @param <V> what a key stands for
 */
public final class KeyMap<V> {

  /** So many bits a key let one miss in sixteen through at the most. */
  private static final int BITS_A_KEY = 16;

  private final Map<String, V> values = new HashMap<>();
  private int bits = 1 << 10;
  private KeyFilter filter = new KeyFilter(bits);

  public void put(String key, V value) {
    values.put(key, value);
    mark(key);
  }

  public void putIfAbsent(String key, V value) {
    values.putIfAbsent(key, value);
    mark(key);
  }

  /** The value of the key, made where there is none yet. */
  public V at(String key, Supplier<V> fresh) {
    V value = values.computeIfAbsent(key, added -> fresh.get());
    mark(key);
    return value;
  }

  private void mark(String key) {
    if (values.size() * BITS_A_KEY <= bits) {
      filter.add(key);
      return;
    }
    bits *= 2;
    filter = new KeyFilter(bits);
    values.keySet().forEach(filter::add);
  }

  public @Nullable V get(String key) {
    return filter.mayHold(key) ? values.get(key) : null;
  }

  public boolean holds(String key) {
    return get(key) != null;
  }
}
