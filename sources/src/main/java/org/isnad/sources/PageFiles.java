package org.isnad.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.page.Page;

/**
 * Reads pages from files and folders: text, HTML and JSONL.
 *
 * <p>{@code news/} with {@code a.html} and {@code b.txt} in it gives the pages {@code a} and {@code
 * b}, in the order of their paths. One bad file never stops the rest.
 */
public final class PageFiles {

  /** A page larger than this is no page: the longest articles have some 200 KB. */
  public static final int LARGEST_PAGE = 10_000_000;

  private static final Set<String> ENDINGS = Set.of("txt", "text", "html", "htm", "xhtml", "jsonl");

  private final JsonLines jsonLines = new JsonLines();

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

  /** Reads one page or JSONL, as its first character tells, under the name {@code stdin}. */
  public void read(InputStream in, PageVisitor visitor) {
    try {
      byte[] start = in.readNBytes(LARGEST_PAGE + 1);
      if (firstCharacter(start) == '{') {
        jsonLines.read(
            "stdin", new SequenceInputStream(new ByteArrayInputStream(start), in), visitor);
      } else if (start.length > LARGEST_PAGE) {
        visitor.failure("stdin", tooLarge(start.length));
      } else {
        visitor.page(Page.ofBytes("stdin", start), "stdin");
      }
    } catch (IOException e) {
      visitor.failure("stdin", "cannot be read: " + e.getMessage());
    }
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
          folder.toString(), "holds no pages (files ending in .txt, .html, .htm or .jsonl)");
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
    return ENDINGS.contains(ending(file));
  }

  private void readFile(Path file, PageVisitor visitor) throws IOException {
    if (ending(file).equals("jsonl")) {
      try (InputStream in = Files.newInputStream(file)) {
        jsonLines.read(file.toString(), in, visitor);
      }
      return;
    }
    long size = Files.size(file);
    if (size > LARGEST_PAGE) {
      visitor.failure(file.toString(), tooLarge(size));
    } else {
      visitor.page(Page.ofBytes(id(file), Files.readAllBytes(file)), file.toString());
    }
  }

  private static String tooLarge(long size) {
    return "is too large for a page: "
        + size / 1_000_000
        + " MB, more than "
        + LARGEST_PAGE / 1_000_000
        + " MB (many articles in one file go in as JSONL, one a line)";
  }

  private static char firstCharacter(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ') {
        return (char) b;
      }
    }
    return ' ';
  }

  private static String id(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
