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

  private final Map<String, V> values = new HashMap<>();
  private final KeyFilter filter;

  /**
   * @param bits of the filter, see {@link KeyFilter}
   */
  public KeyMap(int bits) {
    this.filter = new KeyFilter(bits);
  }

  public void put(String key, V value) {
    filter.add(key);
    values.put(key, value);
  }

  public void putIfAbsent(String key, V value) {
    filter.add(key);
    values.putIfAbsent(key, value);
  }

  /** The value of the key, made where there is none yet. */
  public V at(String key, Supplier<V> fresh) {
    filter.add(key);
    return values.computeIfAbsent(key, added -> fresh.get());
  }

  public @Nullable V get(String key) {
    return filter.mayHold(key) ? values.get(key) : null;
  }

  public boolean holds(String key) {
    return get(key) != null;
  }
}
