package org.isnad.sources;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.isnad.analysis.page.Page;
import org.isnad.sources.format.Compression;
import org.isnad.sources.format.Format;

/**
 * Reads whatever pages a stream holds: unpacks it, tells its form, and gives it to the reader of
 * that form.
 */
final class PageStream {

  private static final int BUFFER = 1 << 16;

  private final JsonLines jsonLines = new JsonLines();
  private final FeedPages feedPages = new FeedPages();

  /** What a stream turned out to be. */
  enum Kind {
    /** Read to its end, and told to the visitor. */
    READ,
    /** A WARC, of which nothing is read yet: its records are found by their places in the file. */
    WARC
  }

  /**
   * @param id of the page, if it is one
   * @param lines whether its name says that it holds a page a line
   */
  Kind read(String name, String id, boolean lines, InputStream raw, PageVisitor visitor)
      throws IOException {
    try {
      InputStream packed = new BufferedInputStream(raw, BUFFER);
      Compression compression = Compression.of(peek(packed, Compression.SIGNATURE));
      InputStream in = new BufferedInputStream(compression.unpack(packed), BUFFER);
      byte[] start = peek(in, Format.LOOKED_AT);
      Format format = lines ? Format.JSON_LINES : Format.of(start);
      if (format == Format.WARC) {
        return warc(name, compression, visitor);
      }
      read(name, id, format, in, visitor);
    } catch (EOFException e) {
      visitor.failure(name, "ends too early: the packed file is cut off");
    }
    return Kind.READ;
  }

  private static Kind warc(String name, Compression compression, PageVisitor visitor) {
    if (compression == Compression.NONE || compression == Compression.GZIP) {
      return Kind.WARC;
    }
    visitor.failure(name, "is a WARC packed as a whole; unpack it first, or pack it by record");
    return Kind.READ;
  }

  private void read(String name, String id, Format format, InputStream in, PageVisitor visitor)
      throws IOException {
    switch (format) {
      case JSON_LINES -> jsonLines.read(name, in, visitor);
      case FEED, JSON_FEED, SITEMAP -> feedPages.read(name, format, in, visitor);
      case FEED_LIST ->
          visitor.failure(name, "is a list of feeds; read them with: isnad watch " + name);
      case PAGE, WARC -> page(name, id, in, visitor);
    }
  }

  private static void page(String name, String id, InputStream in, PageVisitor visitor)
      throws IOException {
    byte[] bytes = in.readNBytes(Limits.PAGE + 1);
    if (bytes.length > Limits.PAGE) {
      visitor.failure(
          name,
          Limits.tooLarge("a page", Limits.PAGE)
              + " (many articles in one file go in as JSONL, one a line)");
    } else {
      visitor.page(Page.ofBytes(id, bytes), name);
    }
  }

  private static byte[] peek(InputStream in, int length) throws IOException {
    in.mark(length);
    byte[] start = in.readNBytes(length);
    in.reset();
    return Arrays.copyOf(start, start.length);
  }
}
