package org.isnad.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs command lines in process and keeps what they print. */
final class CommandLineCase {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private InputStream in = InputStream.nullInputStream();

  CommandLineCase input(String text) {
    in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Runs one command line and gives its exit code; what it prints replaces what was printed. */
  int run(String... args) {
    out.reset();
    err.reset();
    try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      return Main.run(new Console(in, outStream, errStream, false, home()), args);
    }
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** The project's folder, from a module's. */
  static Path home() {
    return Path.of(System.getProperty("isnad.root", "..")).toAbsolutePath().normalize();
  }
}
