package org.isnad.analysis.text;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of folded keys that says of most words at once that it does not hold them, see {@link
 * KeyFilter}. It does not change.
 */
public final class KeySet extends AbstractSet<String> {

  /** An odd number, by whose product with a hash the highest bits depend on all of it. */
  private static final int SPREAD = 0x9E3779B9;

  /** Leaves the number of a bit of {@link #bits}. */
  private static final int SHIFT = Integer.SIZE - 6;

  private final Set<String> keys;
  private final KeyFilter filter = new KeyFilter();
  private final boolean isEmpty;

  /** A bit for the hash of each key: of a short list so few that one look says no to most words. */
  private final long bits;

  private KeySet(Collection<String> keys) {
    this.keys = new HashSet<>(keys);
    this.isEmpty = keys.isEmpty();
    long all = 0;
    for (String one : this.keys) {
      filter.add(one);
      all |= 1L << (one.hashCode() * SPREAD >>> SHIFT);
    }
    this.bits = all;
  }

  public static KeySet of(String... keys) {
    return new KeySet(List.of(keys));
  }

  public static KeySet of(Collection<String> keys) {
    return keys instanceof KeySet set ? set : new KeySet(keys);
  }

  @Override
  public boolean contains(@Nullable Object key) {
    return key instanceof String string
        && (bits & 1L << (string.hashCode() * SPREAD >>> SHIFT)) != 0
        && isAmong(string);
  }

  /** Asked of few words: a method of its own, so that the other is small enough for any caller. */
  private boolean isAmong(String key) {
    return filter.mayHold(key) && keys.contains(key);
  }

  @Override
  public boolean isEmpty() {
    return isEmpty;
  }

  @Override
  public int size() {
    return keys.size();
  }

  @Override
  public Iterator<String> iterator() {
    return Collections.unmodifiableSet(keys).iterator();
  }
}
