package org.isnad.spark.analyze;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.isnad.sources.PageFiles;
import org.isnad.sources.PageVisitor;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a part, wherever its file lies; what is damaged is told. */
final class PartReader {

  private final Configuration configuration;
  private final PageFiles files = new PageFiles();

  PartReader(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * Reads to the end.
   *
   * @throws StorageException where the file system does not give the file, or only some of it
   */
  void read(Part part, PageVisitor visitor) {
    try {
      switch (part.kind()) {
        case PARQUET -> new ParquetPages(configuration, visitor).read(part);
        case LINES -> readLines(part, visitor);
        case FILE -> readFile(part, visitor);
      }
    } catch (IOException e) {
      throw new StorageException(e);
    }
  }

  private FSDataInputStream open(Part part) throws IOException {
    Path path = new Path(part.file());
    return path.getFileSystem(configuration).open(path);
  }

  private void readLines(Part part, PageVisitor visitor) throws IOException {
    try (FSDataInputStream in = open(part)) {
      in.seek(Math.max(0, part.start() - 1));
      try (InputStream lines = new LineRange(new StoredBytes(in), part.start(), part.end())) {
        files.readLines(part.file(), Math.toIntExact(part.firstLine()), lines, visitor);
      }
    }
  }

  private void readFile(Part part, PageVisitor visitor) throws IOException {
    LocalFile local = new LocalFile(part);
    try (InputStream in = new StoredBytes(open(part))) {
      files.read(part.file(), in, local::get, visitor);
    } finally {
      local.forget();
    }
  }

  /** A file as one on this machine: itself, or a copy for as long as it is read. */
  private final class LocalFile {
    private final Part part;
    private java.nio.file.@Nullable Path copy;

    LocalFile(Part part) {
      this.part = part;
    }

    java.nio.file.Path get() throws IOException {
      Path path = new Path(part.file());
      FileSystem system = path.getFileSystem(configuration);
      if (system instanceof LocalFileSystem here) {
        return here.pathToFile(path).toPath();
      }
      java.nio.file.Path made = Files.createTempFile("isnad-", ".warc");
      copy = made;
      try (InputStream in = system.open(path)) {
        Files.copy(in, made, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new StorageException(e);
      }
      return made;
    }

    void forget() throws IOException {
      java.nio.file.Path made = copy;
      if (made != null) {
        Files.deleteIfExists(made);
      }
    }
  }
}
