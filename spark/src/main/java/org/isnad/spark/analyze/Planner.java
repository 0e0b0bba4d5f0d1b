package org.isnad.spark.analyze;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.isnad.sources.PageFiles;
import org.isnad.sources.format.Compression;

/** Lists the files of the input and cuts the large ones that can be cut into parts. */
final class Planner {

  private final Configuration configuration;
  private final long size;
  private final BiConsumer<String, String> failures;

  /**
   * @param size of a part, in bytes
   * @param failures takes what is not there, and why
   */
  Planner(Configuration configuration, long size, BiConsumer<String, String> failures) {
    this.configuration = configuration;
    this.size = size;
    this.failures = failures;
  }

  /** The parts of files, folders and patterns, in the order of their paths. */
  List<Part> parts(List<String> inputs) {
    List<Part> parts = new ArrayList<>();
    for (String input : inputs) {
      try {
        files(input).forEach(file -> parts.addAll(parts(file)));
      } catch (FileNotFoundException e) {
        failures.accept(input, "there is no such file");
      } catch (IOException | IllegalArgumentException e) {
        failures.accept(input, "cannot be read: " + e.getMessage());
      }
    }
    return parts.stream().distinct().toList();
  }

  private List<FileStatus> files(String input) throws IOException {
    Path path = new Path(input);
    FileSystem system = path.getFileSystem(configuration);
    FileStatus[] found = system.globStatus(path);
    if (found == null || found.length == 0) {
      throw new FileNotFoundException(input);
    }
    List<FileStatus> files = new ArrayList<>();
    for (FileStatus one : found) {
      list(system, one, files);
    }
    if (files.isEmpty()) {
      failures.accept(input, "holds no files");
    }
    files.sort(Comparator.comparing(file -> file.getPath().toString()));
    return files;
  }

  private void list(FileSystem system, FileStatus one, List<FileStatus> files) {
    if (one.isFile()) {
      files.add(one);
      return;
    }
    try {
      for (FileStatus inner : system.listStatus(one.getPath())) {
        String name = inner.getPath().getName();
        if (!name.startsWith(".") && !name.startsWith("_")) {
          list(system, inner, files);
        }
      }
    } catch (IOException e) {
      failures.accept(one.getPath().toString(), "cannot be read: " + e.getMessage());
    }
  }

  private List<Part> parts(FileStatus file) {
    String name = file.getPath().toString();
    if (name.endsWith(".parquet")) {
      return cut(file, Part.Kind.PARQUET);
    }
    boolean lines = PageFiles.isLines(name) && file.getLen() > size && isPlain(file.getPath());
    return lines
        ? cut(file, Part.Kind.LINES)
        : List.of(new Part(name, Part.Kind.FILE, 0, file.getLen(), 1, file.getModificationTime()));
  }

  private List<Part> cut(FileStatus file, Part.Kind kind) {
    List<Part> parts = new ArrayList<>();
    for (long start = 0; start == 0 || start < file.getLen(); start += size) {
      long end = Math.min(file.getLen(), start + size);
      parts.add(
          new Part(file.getPath().toString(), kind, start, end, 1, file.getModificationTime()));
    }
    return parts;
  }

  /** Packed lines can only be read from their beginning; what cannot be opened the task reports. */
  private boolean isPlain(Path file) {
    try (InputStream in = file.getFileSystem(configuration).open(file)) {
      return Compression.of(in.readNBytes(Compression.SIGNATURE)) == Compression.NONE;
    } catch (IOException e) {
      return false;
    }
  }
}
