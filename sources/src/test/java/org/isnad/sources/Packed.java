package org.isnad.sources;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Packs bytes for tests. */
public final class Packed {

  private Packed() {}

  private interface Packer {
    OutputStream on(OutputStream out) throws IOException;
  }

  public static byte[] gzip(byte[] bytes) {
    return pack(bytes, GZIPOutputStream::new);
  }

  static byte[] xz(byte[] bytes) {
    return pack(bytes, out -> new XZOutputStream(out, new LZMA2Options(0)));
  }

  static byte[] zstd(byte[] bytes) {
    return pack(bytes, ZstdOutputStream::new);
  }

  private static byte[] pack(byte[] bytes, Packer packer) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = packer.on(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
