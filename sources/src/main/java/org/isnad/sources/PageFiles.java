package org.isnad.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads pages from files and folders: text, HTML, JSONL, WARC and feeds, packed or not. What a file
 * is, its first bytes tell; its name is asked only whether it is taken from a folder.
 *
 * <p>{@code news/} with {@code a.html} and {@code b.txt} in it gives the pages {@code a} and {@code
 * b}, in the order of their paths. One bad file never stops the rest.
 */
public final class PageFiles {

  private static final Set<String> ENDINGS =
      Set.of(
          "txt", "text", "html", "htm", "xhtml", "jsonl", "ndjson", "warc", "rss", "atom", "xml");
  private static final Set<String> LINES = Set.of("jsonl", "ndjson");
  private static final Set<String> PACKED = Set.of("gz", "xz", "zst");

  private final PageStream stream = new PageStream();

  /** Reads a file, or every page file in a folder and the folders in it. */
  public void read(Path path, PageVisitor visitor) {
    try {
      if (Files.isDirectory(path)) {
        readFolder(path, visitor);
      } else if (Files.exists(path)) {
        readFile(path, visitor);
      } else {
        visitor.failure(path.toString(), "there is no such file");
      }
    } catch (AccessDeniedException e) {
      visitor.failure(path.toString(), "may not be read");
    } catch (IOException e) {
      visitor.failure(path.toString(), "cannot be read: " + e.getMessage());
    }
  }

  /** Reads what a stream holds, as its first bytes tell, under the name {@code stdin}. */
  public void read(InputStream in, PageVisitor visitor) {
    String name = "stdin";
    try {
      if (stream.read(name, name, false, in, visitor) == PageStream.Kind.WARC) {
        visitor.failure(name, "is a WARC, which is read from a file only");
      }
    } catch (IOException e) {
      visitor.failure(name, "cannot be read: " + e.getMessage());
    }
  }

  /** Gives a file that lies elsewhere as one on this machine. */
  @FunctionalInterface
  public interface LocalCopy {
    Path get() throws IOException;
  }

  /**
   * Reads a file that lies elsewhere, as if it lay here under its name.
   *
   * @param local asked for only where it is a WARC, whose records are found by their places
   */
  public void read(String name, InputStream in, LocalCopy local, PageVisitor visitor) {
    try {
      Path file = Path.of(name);
      if (stream.read(name, bareName(file), isLines(name), in, visitor) == PageStream.Kind.WARC) {
        new WarcFile(local.get(), name, visitor).read();
      }
    } catch (IOException e) {
      visitor.failure(name, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads some of the lines of a JSONL file, as they would be read with the others.
   *
   * @param first number of the first of them in the file, from 1
   */
  public void readLines(String name, int first, InputStream in, PageVisitor visitor) {
    try {
      new JsonLines().read(name, first, in, visitor);
    } catch (IOException e) {
      visitor.failure(name, "cannot be read: " + e.getMessage());
    }
  }

  /** Whether a name says that its file, packed or not, holds a page a line. */
  public static boolean isLines(String name) {
    return LINES.contains(ending(unpackedName(Path.of(name))));
  }

  /** The id of a page that has none: its file's name, and which of its pages it is. */
  public static String defaultId(String name, long number) {
    return bareName(Path.of(name)) + "-" + number;
  }

  private void readFolder(Path folder, PageVisitor visitor) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files =
          walk.filter(file -> isPageFile(folder.relativize(file)))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
    }
    if (files.isEmpty()) {
      visitor.failure(
          folder.toString(), "holds no pages (files ending in .txt, .html, .jsonl, .warc.gz …)");
    }
    for (Path file : files) {
      read(file, visitor);
    }
  }

  private static boolean isPageFile(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return ENDINGS.contains(ending(unpackedName(file)));
  }

  private void readFile(Path file, PageVisitor visitor) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      read(file.toString(), in, () -> file, visitor);
    }
  }

  /** {@code in/articles.jsonl.gz} → {@code articles}. */
  static String bareName(Path file) {
    return withoutEnding(unpackedName(file));
  }

  /** {@code in/articles.jsonl.gz} → {@code articles.jsonl}. */
  private static String unpackedName(Path file) {
    String name = String.valueOf(file.getFileName());
    return PACKED.contains(ending(name)) ? withoutEnding(name) : name;
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
