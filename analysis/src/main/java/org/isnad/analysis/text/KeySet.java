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

  private final Set<String> keys;
  private final KeyFilter filter = new KeyFilter();
  private final boolean isEmpty;

  private KeySet(Collection<String> keys) {
    this.keys = new HashSet<>(keys);
    this.isEmpty = keys.isEmpty();
    this.keys.forEach(filter::add);
  }

  public static KeySet of(String... keys) {
    return new KeySet(List.of(keys));
  }

  public static KeySet of(Collection<String> keys) {
    return keys instanceof KeySet set ? set : new KeySet(keys);
  }

  @Override
  public boolean contains(@Nullable Object key) {
    return key instanceof String string && filter.mayHold(string) && keys.contains(string);
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
