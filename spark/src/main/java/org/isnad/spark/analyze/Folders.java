package org.isnad.spark.analyze;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.isnad.spark.Note;
import org.jspecify.annotations.Nullable;

/**
 * Where what comes of the parts lies: {@code articles} (Parquet), {@code records} (JSONL), {@code
 * bad} (JSONL), and in {@code _done} the parts that are whole.
 */
public final class Folders {

  /** Articles with their records and pages, in Parquet. */
  public static final String ARTICLES = "articles";

  /** The note of which analysis made it. */
  public static final String ANALYSIS = "_analysis";

  static final String RECORDS = "records";
  static final String BAD = "bad";
  private static final String DONE = "_done";

  /** There while a run goes on, and behind one that did not end. */
  public static final String UNFINISHED = "_unfinished";

  private final FileSystem system;
  private final Path root;

  Folders(String root, Configuration configuration) throws IOException {
    this.root = new Path(root);
    system = this.root.getFileSystem(configuration);
  }

  /** What came of a part that is done; null where it is not. */
  @Nullable Counts done(Part part) throws IOException {
    Path mark = mark(part.name());
    return system.exists(mark) ? Counts.read(read(mark)) : null;
  }

  private Path mark(String name) {
    return new Path(new Path(root, DONE), name);
  }

  private String read(Path file) throws IOException {
    try (InputStream in = system.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A file that nobody else writes. */
  Path unfinished(String name) {
    return new Path(new Path(root, UNFINISHED), name);
  }

  OutputStream create(Path file) throws IOException {
    return system.create(file, true);
  }

  /** Puts a file that is whole to its place. */
  void finish(Path file, String folder, String name) throws IOException {
    Path place = new Path(new Path(root, folder), name);
    system.mkdirs(place.getParent());
    system.delete(place, false); // of a run that ended before the mark was set
    if (!system.rename(file, place)) {
      throw new IOException("cannot rename " + file + " to " + place);
    }
  }

  void mark(Part part, String attempt, Counts counts) throws IOException {
    write(unfinished(attempt + ".done"), counts.line());
    finish(unfinished(attempt + ".done"), DONE, part.name());
  }

  /** Writes a file of a few words. */
  void write(Path file, String text) throws IOException {
    try (OutputStream out = create(file)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Forgets what was put to its place. */
  void delete(String folder, String name) throws IOException {
    delete(new Path(new Path(root, folder), name));
  }

  void delete(Path file) throws IOException {
    system.delete(file, false);
  }

  /**
   * Notes which analysis makes what lies here, and of what parts.
   *
   * @throws IllegalStateException where another made some of it, or of others
   */
  void claim(String analysis, long partSize) throws IOException {
    new Note(new Path(root, ANALYSIS), system.getConf())
        .claim(
            analysis,
            before ->
                root
                    + " was begun by another version of the analysis ("
                    + before
                    + "); name a new folder");
    new Note(new Path(root, "_part_bytes"), system.getConf())
        .claim(
            String.valueOf(partSize),
            before ->
                root
                    + " was begun with parts of "
                    + before
                    + " bytes, not "
                    + partSize
                    + "; give the same --part-mb, or name a new folder");
  }

  /** Forgets what was not finished. */
  void tidy() throws IOException {
    system.delete(new Path(root, UNFINISHED), true);
  }
}
