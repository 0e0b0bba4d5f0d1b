package org.isnad.archive.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Packs pages and records small (zlib) and unpacks them; used by one thread at a time. It packs all
 * with one deflater: to make one and let it go may cost the system more than to pack a record.
 *
 * <p>What stands in most of them is not packed again and again: a page is packed as one that
 * follows common words ({@code packing-words.txt}), a record as one that follows its own page,
 * which has the same text, and the usual names of its fields ({@code packing-record.txt}). What is
 * kept can only be read by these two files as they are: they must never change.
 */
final class Packing {

  /**
   * Of the levels 1 to 9, swept on 1,500 records with their pages: 6 makes them 7% smaller than 3
   * and takes 1.7 times as long.
   */
  private static final int LEVEL = 3;

  private static final int BUFFER = 16 * 1024;

  /** So far back does zlib look. */
  private static final int WINDOW = 32 * 1024 - 262;

  private static final byte[] WORDS = read("packing-words.txt");
  private static final byte[] RECORD = read("packing-record.txt");

  /** Freed when this is garbage. */
  private final Deflater deflater = new Deflater(LEVEL);

  private final byte[] buffer = new byte[BUFFER];

  private static byte[] read(String resource) {
    try (InputStream in = Objects.requireNonNull(Packing.class.getResourceAsStream(resource))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.strip().getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] packPage(byte[] page) {
    return pack(page, WORDS);
  }

  /**
   * @param page that the record is of, as it is before it is packed; empty where it is not at hand
   */
  byte[] packRecord(byte[] record, byte[] page) {
    return pack(record, before(page));
  }

  /** What a record follows. */
  private static byte[] before(byte[] page) {
    int room = WINDOW - RECORD.length;
    int from = Math.max(0, page.length - room);
    byte[] all = Arrays.copyOf(RECORD, RECORD.length + page.length - from);
    System.arraycopy(page, from, all, RECORD.length, page.length - from);
    return all;
  }

  private byte[] pack(byte[] bytes, byte[] before) {
    deflater.reset();
    deflater.setDictionary(before);
    deflater.setInput(bytes);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    return out.toByteArray();
  }

  /**
   * @throws ArchiveException where the bytes are damaged
   */
  static byte[] unpackPage(byte[] packed) {
    return unpack(packed, () -> WORDS);
  }

  /**
   * Also what was packed by an earlier version, alone.
   *
   * @param page as it was given when the record was packed
   * @throws ArchiveException where the bytes of either are damaged
   */
  static byte[] unpackRecord(byte[] packed, Supplier<byte[]> page) {
    return unpack(packed, () -> before(page.get()));
  }

  private static byte[] unpack(byte[] packed, Supplier<byte[]> before) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4 + 64);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (inflater.needsDictionary()) {
          inflater.setDictionary(before.get());
        } else if (count == 0 && !inflater.finished() && inflater.needsInput()) {
          throw new ArchiveException("a kept page or record is cut short");
        }
        out.write(buffer, 0, count);
      }
      return out.toByteArray();
    } catch (DataFormatException | IllegalArgumentException e) {
      throw new ArchiveException("a kept page or record is damaged: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }
}
