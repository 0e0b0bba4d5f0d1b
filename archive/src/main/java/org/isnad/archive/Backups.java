package org.isnad.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.isnad.archive.store.ArchiveException;
import org.isnad.archive.store.SqlStore;
import org.isnad.archive.store.SqliteStore;

/**
 * A backup is one SQLite file with all that an archive keeps, from whatever database; it appears
 * under its name when it is whole.
 */
final class Backups {

  private static final String UNFINISHED = ".part";

  private Backups() {}

  /** How many versions of articles were written. */
  static long write(SqlStore store, Path file) {
    if (Files.exists(file)) {
      throw new ArchiveException(file + " is there already; choose another name for the backup");
    }
    List<String> faults = store.faults();
    if (!faults.isEmpty()) {
      throw new ArchiveException(
          "the archive is damaged, and no backup is made of it; restore the last backup to a new folder"
              + " with isnad restore ("
              + faults.get(0)
              + ")");
    }
    Path part = beside(file);
    try {
      delete(part);
      long versions;
      try (SqlStore copy = SqliteStore.open(part)) {
        versions = store.copyTo(copy);
      }
      force(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return versions;
    } catch (IOException e) {
      throw new ArchiveException("cannot write the backup " + file + ": " + e.getMessage(), e);
    } finally {
      delete(part);
    }
  }

  /**
   * Fills an empty store.
   *
   * @param workshop a folder for a copy, so that the backup itself is not touched
   */
  static long read(Path file, Path workshop, SqlStore store) {
    Path copy = copied(file, workshop);
    try (SqlStore from = open(file, copy)) {
      return from.copyTo(store);
    } finally {
      delete(copy);
    }
  }

  /** Makes of a backup the SQLite file of an archive. */
  static long place(Path file, Path target) {
    Path copy = copied(file, target.toAbsolutePath().resolveSibling(""));
    try {
      long versions;
      try (SqlStore from = open(file, copy)) {
        versions = from.counts().versions();
      }
      force(copy);
      Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
      return versions;
    } catch (IOException e) {
      throw new ArchiveException("cannot write " + target + ": " + e.getMessage(), e);
    } finally {
      delete(copy);
    }
  }

  private static SqlStore open(Path file, Path copy) {
    try {
      SqlStore from = SqliteStore.open(copy);
      List<String> faults = from.faults();
      if (faults.isEmpty()) {
        return from;
      }
      from.close();
      throw new ArchiveException(faults.get(0));
    } catch (ArchiveException e) {
      throw new ArchiveException(
          file + " is no backup of Isnad, or is damaged; take another (" + e.getMessage() + ")", e);
    }
  }

  private static Path copied(Path file, Path folder) {
    if (!Files.isRegularFile(file)) {
      throw new ArchiveException("there is no backup " + file);
    }
    try {
      Files.createDirectories(folder);
      Path copy = beside(folder.resolve("restore"));
      delete(copy);
      return Files.copy(file, copy);
    } catch (IOException e) {
      throw new ArchiveException(
          "cannot copy the backup " + file + " to " + folder + ": " + e.getMessage(), e);
    }
  }

  private static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + UNFINISHED);
  }

  private static void delete(Path copy) {
    try {
      for (String end : new String[] {"", "-wal", "-shm"}) {
        Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + end));
      }
    } catch (IOException e) {
      throw new ArchiveException("cannot delete " + copy + ": " + e.getMessage(), e);
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
