package org.isnad.analysis.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A folded spelling that some lexicon holds, with the number that each of them has for it: see
 * {@link Spellings}.
 */
public final class Spelling {

  /** What a lexicon has for a spelling that it does not hold. */
  static final int NONE = -1;

  private static final int[] NOTHING = {};

  /** Of what was read without a table: it is not known whether a lexicon holds it. */
  static final Spelling UNREAD = new Spelling(null);

  private final @Nullable Spellings table;

  /** A bit for each lexicon that holds it. */
  private long lexicons;

  /**
   * From {@link #start} on the numbers of the lexicons that hold it, in the order of their bits.
   */
  private int[] numbers;

  private final int start;

  /** One that no lexicon holds, yet. */
  Spelling(@Nullable Spellings table) {
    this(table, 0, NOTHING, 0);
  }

  Spelling(@Nullable Spellings table, long lexicons, int[] numbers, int start) {
    this.table = table;
    this.lexicons = lexicons;
    this.numbers = numbers;
    this.start = start;
  }

  /** Whether it was looked up in this table, so that its bits tell all. */
  boolean isOf(Spellings other) {
    return table == other;
  }

  /** Where it was looked up; null where it was not. */
  @Nullable Spellings table() {
    return table;
  }

  long lexicons() {
    return lexicons;
  }

  /**
   * The number that a lexicon has for the spelling, {@link #NONE} where it does not hold it.
   *
   * @param lexicon its bit
   */
  int number(long lexicon) {
    return (lexicons & lexicon) == 0 ? NONE : numbers[start + place(lexicon)];
  }

  /** Only of those that are no part of a larger array. */
  void put(long lexicon, int number) {
    int place = place(lexicon);
    if ((lexicons & lexicon) == 0) {
      int[] more = Arrays.copyOf(numbers, numbers.length + 1);
      System.arraycopy(numbers, place, more, place + 1, numbers.length - place);
      numbers = more;
      lexicons |= lexicon;
    }
    numbers[place] = number;
  }

  private int place(long lexicon) {
    return Long.bitCount(lexicons & lexicon - 1);
  }
}
