package org.isnad.spark.analyze;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * A piece of the input that one task reads: a file, or some of its lines or row groups.
 *
 * @param file as Hadoop names it
 * @param start of the piece, in bytes
 * @param end behind it
 * @param firstLine number of the first line that begins in it, from 1, where it is read by lines
 * @param stamp when the file was changed last
 */
record Part(String file, Kind kind, long start, long end, long firstLine, long stamp)
    implements Serializable {

  /** How a piece is read. */
  enum Kind {
    /** The whole file, as its first bytes tell. */
    FILE,
    /** The lines that begin in the piece. */
    LINES,
    /** The row groups that begin in the piece. */
    PARQUET
  }

  Part withFirstLine(long line) {
    return new Part(file, kind, start, end, line, stamp);
  }

  /**
   * The same for the same piece of the same file; pieces of one file come by their place.
   *
   * <p>Example: {@code news-jsonl-2f6c01aa-000016000000-16000000}.
   */
  String name() {
    CRC32C crc = new CRC32C();
    crc.update((file + " " + stamp).getBytes(StandardCharsets.UTF_8));
    String bare = file.substring(file.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9]+", "-");
    String shown = bare.length() > 40 ? bare.substring(0, 40) : bare;
    String hash = HexFormat.of().toHexDigits(crc.getValue(), 8);
    return "%s-%s-%012d-%d".formatted(shown, hash, start, end - start);
  }
}
