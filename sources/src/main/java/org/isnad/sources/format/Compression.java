package org.isnad.sources.format;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * How bytes are packed, told by their first bytes alone: names and headers are often wrong.
 *
 * <p>{@code 1F 8B …} → {@code GZIP}.
 */
public enum Compression {
  NONE,
  GZIP,
  XZ,
  ZSTD;

  /** So many first bytes are needed to tell. */
  public static final int SIGNATURE = 6;

  /** What a packed file may ask for to be unpacked, in KiB: the most that xz itself uses. */
  private static final int LARGEST_DICTIONARY = 128 * 1024;

  private static final int GZIP_BUFFER = 1 << 16;

  /**
   * @param start the first {@link #SIGNATURE} bytes or more
   */
  public static Compression of(byte[] start) {
    if (Signature.begins(start, 0x1F, 0x8B, 0x08)) {
      return GZIP;
    }
    if (Signature.begins(start, 0xFD, '7', 'z', 'X', 'Z', 0)) {
      return XZ;
    }
    return Signature.begins(start, 0x28, 0xB5, 0x2F, 0xFD) ? ZSTD : NONE;
  }

  /**
   * The bytes as they were before packing. It is for the reader to stop where they are too many.
   *
   * @throws IOException where the packed bytes are damaged, here or in reading
   */
  public InputStream unpack(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP -> new GZIPInputStream(in, GZIP_BUFFER);
      case XZ -> new XZInputStream(in, LARGEST_DICTIONARY);
      case ZSTD -> new Checked(new ZstdInputStream(in));
    };
  }

  /** Damage is an {@link IOException}, as everywhere else. */
  private static final class Checked extends FilterInputStream {

    Checked(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        return super.read(buffer, offset, length);
      } catch (RuntimeException e) {
        throw new IOException(e.getMessage(), e);
      }
    }
  }
}
