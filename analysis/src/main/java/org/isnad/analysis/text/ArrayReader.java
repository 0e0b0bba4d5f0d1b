package org.isnad.analysis.text;

import java.nio.ByteBuffer;

/** Reads what an {@link ArrayWriter} wrote, in the same order. */
public final class ArrayReader {

  private final ByteBuffer buffer;

  public ArrayReader(byte[] written) {
    this.buffer = ArrayWriter.ordered(ByteBuffer.wrap(written));
  }

  public int one() {
    return buffer.getInt();
  }

  public byte[] bytes() {
    byte[] values = new byte[one()];
    buffer.get(values);
    return values;
  }

  public char[] chars() {
    char[] values = new char[one()];
    buffer.asCharBuffer().get(values);
    buffer.position(buffer.position() + values.length * Character.BYTES);
    return values;
  }

  public int[] ints() {
    int[] values = new int[one()];
    buffer.asIntBuffer().get(values);
    buffer.position(buffer.position() + values.length * Integer.BYTES);
    return values;
  }

  public long[] longs() {
    long[] values = new long[one()];
    buffer.asLongBuffer().get(values);
    buffer.position(buffer.position() + values.length * Long.BYTES);
    return values;
  }

  /** Whether all was read. */
  public boolean isAtEnd() {
    return !buffer.hasRemaining();
  }
}
