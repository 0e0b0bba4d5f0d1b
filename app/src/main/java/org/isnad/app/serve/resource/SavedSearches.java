package org.isnad.app.serve.resource;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.isnad.app.serve.Problem;
import org.isnad.app.serve.json.Json;
import org.isnad.archive.store.ArchiveException;

/** The searches that are kept, in a file beside the archive. */
final class SavedSearches {

  private static final int MOST = 1000;
  private static final int ID_BYTES = 8;

  private final Path file;

  SavedSearches(Path file) {
    this.file = file;
  }

  synchronized List<SavedSearch> list() {
    try {
      return Files.exists(file)
          ? Json.MAPPER.readValue(file.toFile(), new TypeReference<List<SavedSearch>>() {})
          : List.of();
    } catch (IOException e) {
      throw new ArchiveException("the saved searches cannot be read from " + file, e);
    }
  }

  Optional<SavedSearch> find(String id) {
    return list().stream().filter(search -> search.id().equals(id)).findFirst();
  }

  synchronized SavedSearch add(String name, String query) {
    List<SavedSearch> all = new ArrayList<>(list());
    if (all.size() >= MOST) {
      throw new Problem(Problem.Code.CONFLICT, "there are " + MOST + " already; remove some first");
    }
    byte[] random = new byte[ID_BYTES];
    new SecureRandom().nextBytes(random);
    SavedSearch search = new SavedSearch(HexFormat.of().formatHex(random), name, query);
    all.add(search);
    write(all);
    return search;
  }

  synchronized boolean remove(String id) {
    List<SavedSearch> all = new ArrayList<>(list());
    boolean found = all.removeIf(search -> search.id().equals(id));
    if (found) {
      write(all);
    }
    return found;
  }

  private void write(List<SavedSearch> all) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path next = Files.createTempFile(folder, "searches", ".new");
      Json.MAPPER.writerWithDefaultPrettyPrinter().writeValue(next.toFile(), all);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ArchiveException("the saved searches cannot be written to " + file, e);
    }
  }
}
