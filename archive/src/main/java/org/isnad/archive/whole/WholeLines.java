package org.isnad.archive.whole;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.archive.store.ArchiveException;

/** Reads what lies in a {@link WholeFolder}, one line after the other. */
public final class WholeLines {

  private final Path folder;
  private final WholeJson json = new WholeJson();

  /**
   * @throws ArchiveException where it is no such folder, or not whole
   */
  public WholeLines(Path folder) {
    this.folder = folder;
    for (String part : List.of(WholeFolder.ARTICLES, WholeFolder.STORIES, WholeFolder.COPIES)) {
      if (!Files.exists(folder.resolve(part).resolve("_SUCCESS"))) {
        throw new ArchiveException(
            folder
                + " is no folder that isnad-spark link wrote to its end: "
                + part
                + " is not whole");
      }
    }
  }

  /** The versions of the analysis and of the linking that wrote it. */
  public String version() {
    try {
      return Files.readString(folder.resolve(WholeFolder.VERSION)).strip();
    } catch (IOException e) {
      throw unreadable(folder.resolve(WholeFolder.VERSION), e);
    }
  }

  public void articles(Consumer<WholeArticle> visitor) {
    read(WholeFolder.ARTICLES, WholeArticle.class, visitor);
  }

  public void stories(Consumer<WholeStory> visitor) {
    read(WholeFolder.STORIES, WholeStory.class, visitor);
  }

  public void copies(Consumer<WholeCopies> visitor) {
    read(WholeFolder.COPIES, WholeCopies.class, visitor);
  }

  private <T> void read(String part, Class<T> type, Consumer<T> visitor) {
    for (Path file : files(folder.resolve(part))) {
      int number = 0;
      try (InputStream in = Files.newInputStream(file);
          InputStream lines = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          number++;
          visitor.accept(parsed(line, type, file, number));
        }
      } catch (IOException e) {
        throw unreadable(file, e);
      }
    }
  }

  private <T> T parsed(String line, Class<T> type, Path file, int number) {
    try {
      return json.read(line, type);
    } catch (IllegalArgumentException e) {
      throw new ArchiveException(file + ":" + number + ": " + e.getMessage(), e);
    }
  }

  private static List<Path> files(Path part) {
    try (Stream<Path> all = Files.list(part)) {
      return all.filter(file -> !file.getFileName().toString().matches("[._].*")).sorted().toList();
    } catch (IOException e) {
      throw unreadable(part, e);
    }
  }

  private static ArchiveException unreadable(Path file, IOException e) {
    return new ArchiveException(file + " cannot be read: " + e.getMessage(), e);
  }
}
