package org.isnad.analysis.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A folded spelling that some lexicon holds, and what each of them says of it: see {@link
 * Spellings}.
 */
public final class Spelling {

  private static final @Nullable Object[] NOTHING = {};

  /** Of what was read without a table: it is not known whether a lexicon holds it. */
  static final Spelling UNREAD = new Spelling(null);

  private final @Nullable Spellings table;

  /** A bit for each lexicon that holds it. */
  private long lexicons;

  /** What these lexicons say, in the order of their bits. */
  private @Nullable Object[] values = NOTHING;

  Spelling(@Nullable Spellings table) {
    this.table = table;
  }

  /** Whether it was looked up in this table, so that its bits tell all. */
  boolean isOf(Spellings other) {
    return table == other;
  }

  /**
   * What a lexicon says, null where it does not hold the spelling.
   *
   * @param lexicon its bit
   */
  @Nullable Object get(long lexicon) {
    return (lexicons & lexicon) == 0 ? null : values[place(lexicon)];
  }

  void put(long lexicon, Object value) {
    int place = place(lexicon);
    if ((lexicons & lexicon) == 0) {
      lexicons |= lexicon;
      values = Arrays.copyOf(values, values.length + 1);
      System.arraycopy(values, place, values, place + 1, values.length - 1 - place);
    }
    values[place] = value;
  }

  private int place(long lexicon) {
    return Long.bitCount(lexicons & lexicon - 1);
  }
}
