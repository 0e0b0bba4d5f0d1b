package org.isnad.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A line beside what was made, which tells by what, so that nothing else goes on with it. */
public final class Note {

  private final FileSystem system;
  private final Path file;

  public Note(Path file, Configuration configuration) throws IOException {
    this.system = file.getFileSystem(configuration);
    this.file = file;
  }

  /** What is noted; nothing where a run ended before it had written it. */
  public Optional<String> read() throws IOException {
    if (!system.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = system.open(file)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
          .filter(noted -> !noted.isEmpty());
    }
  }

  /**
   * Notes it.
   *
   * @param refusal why not, where something else is noted, of that
   * @throws IllegalStateException with this reason
   */
  public void claim(String now, UnaryOperator<String> refusal) throws IOException {
    Optional<String> before = read();
    if (before.isEmpty()) {
      try (OutputStream out = system.create(file, true)) {
        out.write(now.getBytes(StandardCharsets.UTF_8));
      }
    } else if (!before.get().equals(now)) {
      throw new IllegalStateException(refusal.apply(before.get()));
    }
  }
}
