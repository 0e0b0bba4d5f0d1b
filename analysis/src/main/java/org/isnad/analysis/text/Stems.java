package org.isnad.analysis.text;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The readings of a word, the whole word first: a list like others that does not change, but always
 * of this one class, as every rule goes through those of nearly every word.
 */
public final class Stems extends AbstractList<Stem> implements RandomAccess {

  private final Stem[] readings;

  /** Where all of them were looked up, null where not all were in one table. */
  private final @Nullable Spellings table;

  /** A bit for each lexicon that holds any of them, with its article or without. */
  private final long lexicons;

  Stems(List<Stem> readings) {
    this.readings = new Stem[readings.size()];
    // One by one: the first compiler of Java makes an array of a type it is told by far slower.
    for (int i = 0; i < this.readings.length; i++) {
      this.readings[i] = readings.get(i);
    }
    this.table = table(this.readings);
    this.lexicons = lexicons(this.readings);
  }

  /** The one of anything but an Arabic word. */
  public Stems(Stem only) {
    this.readings = new Stem[] {only};
    this.table = table(readings);
    this.lexicons = lexicons(readings);
  }

  @SuppressWarnings("ReferenceEquality") // one table for all that one reader reads
  private static @Nullable Spellings table(Stem[] readings) {
    Spellings table = readings[0].spelling().table();
    for (int i = 1; i < readings.length; i++) {
      if (readings[i].spelling().table() != table) {
        return null;
      }
    }
    return table;
  }

  private static long lexicons(Stem[] readings) {
    long lexicons = 0;
    for (Stem reading : readings) {
      lexicons |= reading.spelling().lexicons() | reading.bareSpelling().lexicons();
    }
    return lexicons;
  }

  /**
   * Whether a lexicon may hold any of the readings, with its article or without.
   *
   * @param lexicon its bit in {@code spellings}
   */
  @SuppressWarnings("ReferenceEquality") // a table is nothing but itself
  boolean mayBeIn(Spellings spellings, long lexicon) {
    return (lexicons & lexicon) != 0 || table != spellings;
  }

  /** Whether any of the readings is so. */
  public boolean any(Predicate<Stem> wanted) {
    for (Stem reading : readings) {
      if (wanted.test(reading)) {
        return true;
      }
    }
    return false;
  }

  /** Whether none of the readings is so. */
  public boolean none(Predicate<Stem> unwanted) {
    return !any(unwanted);
  }

  @Override
  public Stem get(int index) {
    return readings[index];
  }

  @Override
  public int size() {
    return readings.length;
  }

  @Override
  public Iterator<Stem> iterator() {
    return new Each(readings);
  }

  private static final class Each implements Iterator<Stem> {

    private final Stem[] readings;
    private int next;

    Each(Stem[] readings) {
      this.readings = readings;
    }

    @Override
    public boolean hasNext() {
      return next < readings.length;
    }

    @Override
    public Stem next() {
      if (next >= readings.length) {
        throw new NoSuchElementException();
      }
      return readings[next++];
    }
  }
}
