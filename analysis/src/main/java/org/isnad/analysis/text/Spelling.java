package org.isnad.analysis.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A folded spelling that some lexicon holds, and what each of them says of it: see {@link
 * Spellings}.
 */
public final class Spelling {

  private static final Object NOTHING = new Object();

  /** Of what was read without a table: it is not known whether a lexicon holds it. */
  static final Spelling UNREAD = new Spelling(null);

  private final @Nullable Spellings table;

  /** A bit for each lexicon that holds it. */
  private long lexicons;

  /** What the one lexicon says; of several what each says, in the order of their bits. */
  private Object said = NOTHING;

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
    if ((lexicons & lexicon) == 0) {
      return null;
    }
    return lexicons == lexicon ? said : several()[place(lexicon)];
  }

  void put(long lexicon, Object value) {
    if (lexicons == 0 || lexicons == lexicon) {
      said = value;
    } else {
      said = with(several(), lexicon, value);
    }
    lexicons |= lexicon;
  }

  /** What each of the lexicons says. */
  private Object[] several() {
    return Long.bitCount(lexicons) == 1 ? new Object[] {said} : (Object[]) said;
  }

  private Object[] with(Object[] values, long lexicon, Object value) {
    int place = place(lexicon);
    if ((lexicons & lexicon) != 0) {
      values[place] = value;
      return values;
    }
    Object[] more = Arrays.copyOf(values, values.length + 1);
    System.arraycopy(values, place, more, place + 1, values.length - place);
    more[place] = value;
    return more;
  }

  private int place(long lexicon) {
    return Long.bitCount(lexicons & lexicon - 1);
  }
}
