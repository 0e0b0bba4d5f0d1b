package org.isnad.spark.analyze;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/** Numbers the lines of files that are read in parts: pages without an id are named by them. */
final class LineNumbers {

  private static final int BUFFER = 1 << 16;

  private LineNumbers() {}

  /**
   * @param missing takes a file that cannot be read now, and why; all its parts are left out
   */
  static List<Part> number(
      JavaSparkContext spark,
      Broadcast<SerializableConfiguration> configuration,
      List<Part> all,
      BiConsumer<String, String> missing) {
    List<Part> lines = all.stream().filter(part -> part.kind() == Part.Kind.LINES).toList();
    if (lines.isEmpty()) {
      return all;
    }
    List<Counted> counts =
        spark
            .parallelize(lines, lines.size())
            .map(part -> counted(configuration.value().value(), part))
            .collect();
    Set<String> unread = new HashSet<>();
    for (Counted counted : counts) {
      if (counted.reason() != null && unread.add(counted.file())) {
        missing.accept(
            counted.file(), "cannot be read now; the same call tries again: " + counted.reason());
      }
    }
    List<Part> numbered = new ArrayList<>();
    long before = 0;
    int next = 0;
    for (Part part : all) {
      if (part.kind() != Part.Kind.LINES) {
        numbered.add(part);
        continue;
      }
      long ends = counts.get(next++).ends();
      if (unread.contains(part.file())) {
        continue;
      }
      before = part.start() == 0 ? 0 : before;
      numbered.add(part.withFirstLine(part.start() == 0 ? 1 : before + 2));
      before += ends;
    }
    return numbered;
  }

  /**
   * @param ends of lines
   * @param reason why they could not be counted
   */
  private record Counted(String file, long ends, @Nullable String reason) implements Serializable {}

  private static Counted counted(Configuration configuration, Part part) {
    try {
      return new Counted(part.file(), count(configuration, part), null);
    } catch (IOException e) {
      return new Counted(part.file(), 0, String.valueOf(e.getMessage()));
    }
  }

  /** The ends of lines from the byte before the part to the byte before its last. */
  private static long count(Configuration configuration, Part part) throws IOException {
    long from = Math.max(0, part.start() - 1);
    long left = part.end() - 1 - from;
    Path path = new Path(part.file());
    long count = 0;
    try (FSDataInputStream in = path.getFileSystem(configuration).open(path)) {
      in.seek(from);
      byte[] buffer = new byte[BUFFER];
      while (left > 0) {
        int read = read(in, buffer, left);
        if (read < 0) {
          break;
        }
        for (int i = 0; i < read; i++) {
          count += buffer[i] == '\n' ? 1 : 0;
        }
        left -= read;
      }
    }
    return count;
  }

  private static int read(InputStream in, byte[] buffer, long left) throws IOException {
    return in.read(buffer, 0, (int) Math.min(buffer.length, left));
  }
}
