package org.isnad.analysis.text;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/**
 * The readings of a word, the whole word first: a list like others that does not change, but always
 * of this one class, as every rule goes through those of nearly every word.
 */
public final class Stems extends AbstractList<Stem> implements RandomAccess {

  private final Stem[] readings;

  Stems(List<Stem> readings) {
    this.readings = new Stem[readings.size()];
    // One by one: the first compiler of Java makes an array of a type it is told by far slower.
    for (int i = 0; i < this.readings.length; i++) {
      this.readings[i] = readings.get(i);
    }
  }

  /** The one of anything but an Arabic word. */
  public Stems(Stem only) {
    this.readings = new Stem[] {only};
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
