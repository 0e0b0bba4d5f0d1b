package org.isnad.analysis.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Writes arrays one behind another, each with its length, for an {@link ArrayReader}. */
public final class ArrayWriter {

  private ByteBuffer buffer = ordered(ByteBuffer.allocate(1 << 16));

  public void one(int value) {
    room(Integer.BYTES).putInt(value);
  }

  public void bytes(byte[] values) {
    one(values.length);
    room(values.length).put(values);
  }

  /** The first {@code size} of the values. */
  public void chars(char[] values, int size) {
    one(size);
    ByteBuffer room = room(size * Character.BYTES);
    room.asCharBuffer().put(values, 0, size);
    room.position(room.position() + size * Character.BYTES);
  }

  /** The first {@code size} of the values. */
  public void ints(int[] values, int size) {
    one(size);
    ByteBuffer room = room(size * Integer.BYTES);
    room.asIntBuffer().put(values, 0, size);
    room.position(room.position() + size * Integer.BYTES);
  }

  public void longs(long[] values) {
    one(values.length);
    ByteBuffer room = room(values.length * Long.BYTES);
    room.asLongBuffer().put(values);
    room.position(room.position() + values.length * Long.BYTES);
  }

  /** All that was written. */
  public byte[] toArray() {
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      int size = Math.max(buffer.capacity() * 2, buffer.position() + bytes);
      buffer = ordered(ByteBuffer.allocate(size)).put(buffer.flip());
    }
    return buffer;
  }

  static ByteBuffer ordered(ByteBuffer buffer) {
    return buffer.order(ByteOrder.LITTLE_ENDIAN);
  }
}
