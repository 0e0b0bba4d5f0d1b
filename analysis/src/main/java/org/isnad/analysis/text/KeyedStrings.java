package org.isnad.analysis.text;

import org.jspecify.annotations.Nullable;

/**
 * A map of strings by strings, which are kept with a table of {@link Spellings}: a string is made
 * when it is asked for.
 *
 * <p>Where the table was read with what was kept in it, what is put is let be.
 */
public final class KeyedStrings {

  private final KeyIndex index;
  private final KeptStrings values;

  public KeyedStrings(Spellings spellings) {
    ArrayReader kept = spellings.kept();
    this.index = kept == null ? new KeyIndex() : new KeyIndex(kept);
    spellings.keepBy(index::keep);
    this.values = new KeptStrings(spellings);
  }

  /** Whether it is to be filled. */
  public boolean isFilled() {
    return values.isFilled();
  }

  public void put(String key, String value) {
    if (isFilled()) {
      values.put(index.put(key), value);
    }
  }

  public void putIfAbsent(String key, String value) {
    if (isFilled() && !holds(key)) {
      put(key, value);
    }
  }

  public @Nullable String get(String key) {
    int number = index.get(key);
    return number == KeyIndex.NONE ? null : values.get(number);
  }

  public boolean holds(String key) {
    return index.get(key) != KeyIndex.NONE;
  }
}
