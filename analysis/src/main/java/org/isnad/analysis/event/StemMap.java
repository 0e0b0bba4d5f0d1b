package org.isnad.analysis.event;

import java.util.function.Supplier;
import org.isnad.analysis.text.KeyMap;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * What is known of nouns, found by a stem with the article or without it in one lookup.
 *
 * <p>What is put for {@code زياره} is found by the stem {@code الزياره} too.
 */
final class StemMap<T> {

  private static final String ARTICLE = "ال";

  private final KeyMap<T> bare = new KeyMap<>();
  private final KeyMap<T> definite = new KeyMap<>();

  /** The value of a folded key without article, made where there is none yet. */
  T at(String key, Supplier<T> fresh) {
    T known = bare.get(key);
    if (known == null) {
      known = fresh.get();
      put(key, known);
    }
    return known;
  }

  /** Puts a value for a folded key without article. */
  void put(String key, T value) {
    bare.put(key, value);
    definite.put(ARTICLE + key, value);
  }

  /** The value by the stem's key without the article. */
  @Nullable T get(Stem stem) {
    return (stem.definite() ? definite : bare).get(stem.key());
  }

  /** The value by the stem's whole key: {@code الاف} has no article. */
  @Nullable T whole(Stem stem) {
    return bare.get(stem.key());
  }
}
