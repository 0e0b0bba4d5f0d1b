package org.isnad.analysis.text;

import java.util.function.IntUnaryOperator;

/**
 * Offsets in a text in their order, with an index, so that the stages find one in a step or two.
 */
final class Places {

  /** Bits of an offset that the index leaves out. */
  private static final int STEP = 4;

  private final int[] offsets;

  /** For each stretch of offsets the first place in it or behind it. */
  private final int[] first;

  /**
   * @param offset of the place with this index, none smaller than the one before
   */
  Places(int count, IntUnaryOperator offset) {
    offsets = new int[count];
    for (int i = 0; i < count; i++) {
      offsets[i] = offset.applyAsInt(i);
    }
    first = new int[count == 0 ? 0 : (offsets[count - 1] >> STEP) + 1];
    int stretch = 0;
    for (int i = 0; i < count; i++) {
      while (stretch <= offsets[i] >> STEP) {
        first[stretch++] = i;
      }
    }
  }

  /** Index of the first place at this offset or behind it; how many there are if none is. */
  int firstFrom(int offset) {
    int stretch = Math.max(0, offset) >> STEP;
    if (stretch >= first.length) {
      return offsets.length;
    }
    int index = first[stretch];
    while (index < offsets.length && offsets[index] < offset) {
      index++;
    }
    return index;
  }
}
