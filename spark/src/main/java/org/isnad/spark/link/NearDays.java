package org.isnad.spark.link;

import java.nio.ByteBuffer;
import org.isnad.archive.copy.CopyText;
import org.jspecify.annotations.Nullable;

/** Whether two articles are of days so near that one may be a copy of the other. */
final class NearDays implements Likeness<Integer> {

  private static final long serialVersionUID = 1L;
  private static final int NO_DAY = Integer.MIN_VALUE;

  static byte[] bytes(@Nullable Integer day) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(day == null ? NO_DAY : day).array();
  }

  @Override
  public Integer read(byte[] day) {
    return ByteBuffer.wrap(day).getInt();
  }

  @Override
  public double of(Integer one, Integer other, int shared) {
    boolean near =
        one == NO_DAY
            || other == NO_DAY
            || Math.abs((long) one - other) <= CopyText.DAYS_A_WIRE_LIVES;
    return near ? 1 : 0;
  }
}
