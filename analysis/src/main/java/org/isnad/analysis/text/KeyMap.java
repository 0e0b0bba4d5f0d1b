package org.isnad.analysis.text;

import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A map by folded keys: one lexicon of those that share a table of {@link Spellings}. What a text's
 * words mean in it costs no look-up, where they were cut with that table.
 *
 * <p>Build it once per load; looks do not change it.
 *
 * @param <V> what a key stands for
 */
public final class KeyMap<V> {

  private final Spellings spellings;
  private final long lexicon;

  /** For keys that are no readings of a word: those are looked up far away. */
  private final KeyFilter filter = new KeyFilter();

  /** A map with a table of its own, which no text was read with. */
  public KeyMap() {
    this(new Spellings());
  }

  public KeyMap(Spellings spellings) {
    this.spellings = spellings;
    this.lexicon = spellings.lexicon();
  }

  public void put(String key, V value) {
    put(spellings.added(key), key, value);
  }

  public void putIfAbsent(String key, V value) {
    at(key, () -> value);
  }

  /** The value of the key, made where there is none yet. */
  public V at(String key, Supplier<V> fresh) {
    Spelling spelling = spellings.added(key);
    V value = of(spelling);
    if (value == null) {
      value = fresh.get();
      put(spelling, key, value);
    }
    return value;
  }

  /** Puts a value, or what becomes of it with the one that is there. */
  public void merge(String key, V value, BinaryOperator<V> merger) {
    Spelling spelling = spellings.added(key);
    V old = of(spelling);
    put(spelling, key, old == null ? value : merger.apply(old, value));
  }

  private void put(Spelling spelling, String key, V value) {
    if (of(spelling) == null) {
      filter.add(key);
    }
    spelling.put(lexicon, value);
  }

  /** The value of a key that is no reading of a word of the text. */
  public @Nullable V get(String key) {
    return filter.mayHold(key) ? of(spellings.of(key)) : null;
  }

  /** The value of a word as it stands. */
  public @Nullable V get(Word word) {
    return get(word.whole());
  }

  /** The value of a reading, article included. */
  public @Nullable V get(Stem stem) {
    Spelling spelling = stem.spelling();
    return spelling.isOf(spellings) ? of(spelling) : get(stem.key());
  }

  /** The value of a reading without its article. */
  public @Nullable V getBare(Stem stem) {
    Spelling spelling = stem.bareSpelling();
    return spelling.isOf(spellings) ? of(spelling) : get(stem.bareKey());
  }

  public boolean holds(String key) {
    return get(key) != null;
  }

  public boolean holds(Word word) {
    return get(word) != null;
  }

  public boolean holds(Stem stem) {
    return get(stem) != null;
  }

  /** Whether it holds a reading without its article. */
  public boolean holdsBare(Stem stem) {
    return getBare(stem) != null;
  }

  private @Nullable V of(Spelling spelling) {
    @SuppressWarnings("unchecked") // only values are put behind the bit of this lexicon
    V value = (V) spelling.get(lexicon);
    return value;
  }
}
