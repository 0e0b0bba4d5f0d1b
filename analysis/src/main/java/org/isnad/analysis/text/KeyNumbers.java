package org.isnad.analysis.text;

import org.jspecify.annotations.Nullable;

/**
 * A number for each of many folded keys: one lexicon of those that share a table of {@link
 * Spellings}. The number of a text's word costs no look-up, where it was cut with that table.
 *
 * <p>Where the table was read with what was kept in it, the numbers are those, and what is put is
 * let be.
 */
public final class KeyNumbers {

  /** What a key that is not there has. */
  public static final int NONE = Spelling.NONE;

  private final Spellings spellings;
  private final long lexicon;

  /** For keys that are no readings of a word: those are looked up far away. */
  private final @Nullable KeyFilter filter;

  public KeyNumbers(Spellings spellings) {
    this(spellings, filter(spellings));
  }

  private KeyNumbers(Spellings spellings, @Nullable KeyFilter filter) {
    this.spellings = spellings;
    this.lexicon = spellings.lexicon();
    this.filter = filter;
  }

  /** Numbers that only words of a text are asked for. */
  static KeyNumbers ofWords(Spellings spellings) {
    return new KeyNumbers(spellings, null);
  }

  private static KeyFilter filter(Spellings spellings) {
    ArrayReader kept = spellings.kept();
    KeyFilter filter = kept == null ? new KeyFilter() : new KeyFilter(kept);
    spellings.keepBy(filter::keep);
    return filter;
  }

  /** Whether it is to be filled by {@link #put}. */
  public boolean isFilled() {
    return spellings.kept() == null;
  }

  /**
   * @param number no negative one
   */
  public void put(String key, int number) {
    if (isFilled()) {
      Spelling spelling = spellings.added(key);
      if (filter != null && spelling.number(lexicon) == NONE) {
        filter.add(key);
      }
      spelling.put(lexicon, number);
    }
  }

  /** The number of a key that is no reading of a word of the text, or {@link #NONE}. */
  public int get(String key) {
    return filter == null || filter.mayHold(key) ? spellings.of(key).number(lexicon) : NONE;
  }

  /** Whether it may hold any reading of a word, with its article or without: mostly it does not. */
  public boolean mayHold(Word word) {
    return word.stems().mayBeIn(spellings, lexicon);
  }

  /**
   * The number of a word as it stands; the bits of its readings tell of most words that they have
   * none.
   */
  public int get(Word word) {
    return mayHold(word) ? get(word.whole()) : NONE;
  }

  /** The number of a reading, article included. */
  public int get(Stem stem) {
    Spelling spelling = stem.spelling();
    return spelling.isOf(spellings) ? spelling.number(lexicon) : get(stem.key());
  }

  /** The number of a reading without its article. */
  public int getBare(Stem stem) {
    Spelling spelling = stem.bareSpelling();
    return spelling.isOf(spellings) ? spelling.number(lexicon) : get(stem.bareKey());
  }
}
