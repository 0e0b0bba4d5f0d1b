package org.isnad.archive.dating;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.RecordJson;
import org.isnad.archive.store.ArchiveException;

/**
 * What dating the stories of an archive came to, in a file beside its store, so that a story is
 * read again only when it has changed. It holds nothing that cannot be worked out again: where it
 * is missing, damaged or of another layout it is made anew.
 *
 * <p>A first line with the layout; then, for each story, a line with its key and the number of its
 * dated articles, {@code 5be31c… 2}, and their records, one a line.
 */
public final class DatedFile {

  /** To be raised whenever dating, or the analysis it rests on, gives other days. */
  private static final String LAYOUT = "isnad-dated 1";

  private final Path file;
  private final RecordJson json = new RecordJson();

  public DatedFile(Path file) {
    this.file = file;
  }

  /** The dated records of each story, by its key; nothing where there is no file to use. */
  public Map<String, List<AnalysisRecord>> read() {
    Map<String, List<AnalysisRecord>> stories = new HashMap<>();
    if (!Files.exists(file)) {
      return stories;
    }
    try (BufferedReader in = Files.newBufferedReader(file)) {
      if (!LAYOUT.equals(in.readLine())) {
        return stories;
      }
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] story = line.split(" ", 2);
        List<AnalysisRecord> records = new ArrayList<>();
        for (int i = Integer.parseInt(story[1]); i > 0; i--) {
          records.add(json.read(in.readLine()));
        }
        stories.put(story[0], List.copyOf(records));
      }
      return stories;
    } catch (IOException | RuntimeException e) {
      return Map.of(); // a damaged file is made anew
    }
  }

  /**
   * Writes what is to be read again, all or nothing.
   *
   * @throws ArchiveException naming the file, where it cannot be written
   */
  public void write(Map<String, List<AnalysisRecord>> stories) {
    try {
      Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "dated", ".part");
      try (BufferedWriter out = Files.newBufferedWriter(part)) {
        out.write(LAYOUT + "\n");
        for (Map.Entry<String, List<AnalysisRecord>> story : new TreeMap<>(stories).entrySet()) {
          out.write(story.getKey() + " " + story.getValue().size() + "\n");
          for (AnalysisRecord record : story.getValue()) {
            out.write(json.line(record) + "\n");
          }
        }
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ArchiveException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
