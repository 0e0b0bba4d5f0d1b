package org.isnad.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/** Finds where a WARC record begins behind one that is broken. */
final class WarcRecordStart {

  private static final byte[] MARK = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  /** Bytes read at a time. */
  private static final int WINDOW = 1 << 20;

  /** So many packed bytes give the mark, whatever the header of the pack carries. */
  private static final int PACKED_MARK = 512;

  private WarcRecordStart() {}

  static OptionalLong after(FileChannel channel, long position) throws IOException {
    ByteBuffer window = ByteBuffer.allocate(WINDOW);
    for (long from = position + 1; from < channel.size(); from += WINDOW - PACKED_MARK) {
      window.clear();
      int length = fill(channel, from, window);
      int last = length < WINDOW ? length : WINDOW - PACKED_MARK;
      for (int at = 0; at < last; at++) {
        if (isRecord(window.array(), at, length)) {
          return OptionalLong.of(from + at);
        }
      }
    }
    return OptionalLong.empty();
  }

  private static int fill(FileChannel channel, long from, ByteBuffer window) throws IOException {
    long at = from;
    int read = channel.read(window, at);
    while (read > 0) {
      at += read;
      read = channel.read(window, at);
    }
    return window.position();
  }

  private static boolean isRecord(byte[] bytes, int at, int length) {
    if (bytes[at] == 'W') {
      return matches(bytes, at, length) && (at == 0 || bytes[at - 1] == '\n');
    }
    return (bytes[at] & 0xFF) == 0x1F
        && at + 2 < length
        && (bytes[at + 1] & 0xFF) == 0x8B
        && bytes[at + 2] == 8
        && isPackedRecord(bytes, at, length);
  }

  private static boolean matches(byte[] bytes, int at, int length) {
    return at + MARK.length <= length
        && Arrays.equals(bytes, at, at + MARK.length, MARK, 0, MARK.length);
  }

  private static boolean isPackedRecord(byte[] bytes, int at, int length) {
    int end = Math.min(length - at, PACKED_MARK);
    try (InputStream in =
        new GZIPInputStream(new ByteArrayInputStream(bytes, at, end), PACKED_MARK)) {
      return Arrays.equals(in.readNBytes(MARK.length), MARK);
    } catch (IOException e) {
      return false; // these bytes look like a pack's beginning by chance
    }
  }
}
