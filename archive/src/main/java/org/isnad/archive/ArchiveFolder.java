package org.isnad.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.isnad.archive.store.ArchiveException;

/** What lies where in an archive's folder, and whether a folder is one. */
final class ArchiveFolder {

  private ArchiveFolder() {}

  static Path store(Path folder) {
    return folder.resolve("archive.db");
  }

  static Path index(Path folder) {
    return folder.resolve("index");
  }

  /**
   * Lets pass an archive's folder, an empty one, and one that is not there yet.
   *
   * @throws ArchiveException naming it, where it is anything else
   */
  static void requireOurs(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ArchiveException(folder + " is a file; an archive is a folder");
    }
    if (!Files.isDirectory(folder) || Files.exists(store(folder))) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new ArchiveException(
            folder + " holds other files and no archive; choose an empty or a new folder");
      }
    } catch (IOException e) {
      throw new ArchiveException("cannot read the folder " + folder, e);
    }
  }
}
