package org.isnad.sources;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.analysis.page.Page;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads the pages of a WARC, plain or packed by record. A record that cannot be read is named with
 * its place, and reading goes on at the next that begins behind it.
 *
 * <p>{@code crawl.warc.gz@1056} is the record that begins at byte 1056 of the file.
 */
final class WarcFile {

  private final Path file;
  private final String name;
  private final PageVisitor visitor;
  private final WarcPage pages = new WarcPage();
  private long lastFailure = -1;

  /** The page last read: only going on to the next shows whether it is whole. */
  private @Nullable Page waiting;

  private long waitingAt = -1;

  /**
   * @param name that the file goes by in messages
   */
  WarcFile(Path file, String name, PageVisitor visitor) {
    this.file = file;
    this.name = name;
    this.visitor = visitor;
  }

  void read() throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      OptionalLong start = OptionalLong.of(0);
      while (start.isPresent()) {
        start = readFrom(channel, start.getAsLong());
      }
    }
  }

  /** Reads until the end or what is broken; gives the place of the next record after that. */
  private OptionalLong readFrom(FileChannel channel, long start) throws IOException {
    channel.position(start);
    WarcReader reader;
    try {
      reader = new WarcReader(channel); // not closed: the channel is used again
    } catch (IOException e) {
      failure(start, e);
      return WarcRecordStart.after(channel, start);
    }
    reader.setLenient(true);
    while (true) {
      Optional<WarcRecord> record;
      try {
        record = reader.next();
      } catch (IOException | RuntimeException e) {
        failure(reader.position(), e);
        return WarcRecordStart.after(channel, reader.position());
      }
      handOver();
      if (record.isEmpty()) {
        return OptionalLong.empty();
      }
      read(record.get(), reader.position());
    }
  }

  private void read(WarcRecord record, long position) {
    try {
      waiting = pages.of(record).orElse(null);
      waitingAt = position;
    } catch (IOException | RuntimeException e) { // what its header lacks is no IOException
      failure(position, e);
    }
  }

  private void handOver() {
    Page page = waiting;
    waiting = null;
    if (page != null) {
      visitor.page(page, place(waitingAt));
    }
  }

  /** A broken record may be noticed twice: in what it holds, and in going on to the next. */
  private void failure(long position, Exception e) {
    if (position == waitingAt) {
      waiting = null;
    }
    handOver();
    if (position != lastFailure) {
      lastFailure = position;
      visitor.failure(place(position), "is no WARC record that can be read: " + e.getMessage());
    }
  }

  private String place(long position) {
    return name + "@" + position;
  }
}
