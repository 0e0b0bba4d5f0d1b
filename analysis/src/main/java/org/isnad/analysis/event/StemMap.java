package org.isnad.analysis.event;

import java.util.function.Supplier;
import org.isnad.analysis.text.KeyMap;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What is known of nouns, found by a stem with the article or without it in one lookup.
 *
 * <p>What is put for {@code زياره} is found by the stem {@code الزياره} too.
 */
final class StemMap<T> {

  private final KeyMap<T> bare;

  StemMap(Spellings spellings) {
    this.bare = new KeyMap<>(spellings);
  }

  /** The value of a folded key without article, made where there is none yet. */
  T at(String key, Supplier<T> fresh) {
    return bare.at(key, fresh);
  }

  /** Whether it may hold any reading of a word. */
  boolean mayHold(Word word) {
    return bare.mayHold(word);
  }

  /** The value by the stem's key without the article. */
  @Nullable T get(Stem stem) {
    return bare.getBare(stem);
  }
}
