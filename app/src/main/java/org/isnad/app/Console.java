package org.isnad.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a command reads from and writes to.
 *
 * @param out for results, UTF-8
 * @param err for progress and errors, UTF-8
 * @param terminal whether {@code out} is a person's terminal that shows colours
 * @param home the folder that Isnad is installed in, where {@code samples/} is
 */
public record Console(
    InputStream in, PrintStream out, PrintStream err, boolean terminal, Path home) {

  /** A hint or result for the person at the screen, on {@code err}. */
  public void say(String message) {
    err.println(message);
  }

  /** What went wrong, named so that it can be told from other output. */
  public void complain(String message) {
    err.println("isnad: " + message);
  }
}
