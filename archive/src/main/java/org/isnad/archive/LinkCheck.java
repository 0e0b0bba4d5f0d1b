package org.isnad.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.archive.link.Linker;
import org.isnad.archive.name.Knowledge;
import org.isnad.archive.store.ArchiveException;
import org.isnad.archive.store.SqlStore;
import org.isnad.archive.store.SqliteStore;

/**
 * Compares what is kept of what articles tell together with what they tell: it is made anew beside,
 * from the same records, and must come out the same.
 */
final class LinkCheck {

  private LinkCheck() {}

  /** What is otherwise, for a person to read; nothing where all is right. */
  static List<String> of(SqlStore store, Function<SqlStore, Linker> linkers, Knowledge known) {
    try {
      Path folder = Files.createTempDirectory("isnad-check");
      try {
        Map<String, String> expected;
        try (SqlStore anew = SqliteStore.open(folder.resolve("archive.db"))) {
          store.copyTo(anew);
          try (Linker linker = linkers.apply(anew)) {
            linker.run(done -> {});
          }
          new NameKeeper(anew, known, LinkVersion.current()).keep();
          expected = anew.linkSums();
        }
        return differences(expected, store.linkSums());
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new ArchiveException(
          "cannot make anew, to check it, what articles tell together: " + e.getMessage(), e);
    }
  }

  private static List<String> differences(Map<String, String> expected, Map<String, String> kept) {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, String> one : expected.entrySet()) {
      String table = one.getKey();
      if (!one.getValue().equals(kept.get(table))) {
        faults.add(
            "what articles tell together is kept otherwise than they tell it ("
                + table
                + "); isnad reindex makes it anew");
      }
    }
    return faults;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
