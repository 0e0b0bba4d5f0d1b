package org.isnad.spark.analyze;

import java.io.IOException;
import java.io.InputStream;

/** Of a stream, the lines that begin within a range: up to the end of the last, as one stream. */
final class LineRange extends InputStream {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final long end;
  private final byte[] buffer = new byte[BUFFER];
  private long position;
  private int at;
  private int length;
  private boolean isOver;

  /**
   * @param in begins one byte before the range, or with it where the range begins the file
   */
  LineRange(InputStream in, long start, long end) throws IOException {
    this.in = in;
    this.end = end;
    position = Math.max(0, start - 1);
    if (start > 0) {
      skipLine();
    }
    isOver = position >= end;
  }

  private void skipLine() throws IOException {
    while (fill()) {
      byte skipped = buffer[at++];
      position++;
      if (skipped == '\n') {
        return;
      }
    }
  }

  private boolean fill() throws IOException {
    while (at == length) {
      at = 0;
      length = 0;
      int read = in.read(buffer, 0, BUFFER);
      if (read < 0) {
        return false;
      }
      length = read;
    }
    return true;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int most) throws IOException {
    if (isOver || !fill()) {
      return -1;
    }
    int given = 0;
    while (given < most && at < length && !isOver) {
      byte next = buffer[at++];
      to[from + given++] = next;
      position++;
      isOver = next == '\n' && position >= end;
    }
    return given;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
