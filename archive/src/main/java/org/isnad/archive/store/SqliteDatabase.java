package org.isnad.archive.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteException;

/** SQLite: a transaction that writes is alone from its first statement on. */
final class SqliteDatabase implements Database {

  private final Path file;

  SqliteDatabase(Path file) {
    this.file = file;
  }

  @Override
  public void lock(Handle transaction) {
    // it began as one that writes
  }

  @Override
  public <T> T streaming(Handle handle, Function<Handle, T> reading) {
    return reading.apply(handle);
  }

  /** The driver begins every transaction of its own as one that writes. */
  @Override
  public <T> T snapshot(Handle handle, Supplier<T> reading) {
    handle.execute("begin deferred");
    T read;
    try {
      read = reading.get();
    } catch (RuntimeException e) {
      end(handle, e);
      throw e;
    }
    handle.execute("commit");
    return read;
  }

  /** After some failures there is no transaction any more. */
  private static void end(Handle handle, RuntimeException reason) {
    try {
      handle.execute("rollback");
    } catch (JdbiException e) {
      reason.addSuppressed(e);
    }
  }

  @Override
  public int rowsAtOnce() {
    return 0;
  }

  @Override
  public List<String> faults(Handle handle) {
    try {
      return handle.createQuery("pragma integrity_check").mapTo(String.class).list().stream()
          .filter(line -> !line.equals("ok"))
          .map(line -> file + ": " + line.replace('\n', ' '))
          .toList();
    } catch (JdbiException e) {
      if (!isDamage(e)) {
        throw e;
      }
      return List.of(file + ": is damaged too far to be checked");
    }
  }

  private static boolean isDamage(JdbiException e) {
    return e.getCause() instanceof SQLiteException sqlite
        && sqlite.getResultCode().name().startsWith("SQLITE_CORRUPT");
  }

  @Override
  public ArchiveException failure(String what, Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    boolean busy =
        cause instanceof SQLiteException sqlite
            && sqlite.getResultCode().name().startsWith("SQLITE_BUSY");
    return new ArchiveException(what + " " + file + ": " + reason(cause), e, busy);
  }

  private static String reason(Throwable cause) {
    if (!(cause instanceof SQLiteException sqlite)) {
      return String.valueOf(cause.getMessage());
    }
    return switch (sqlite.getResultCode().name().split("_", 3)[1]) {
      case "FULL" ->
          "the disk is full; make room and do it again: what was kept before is safe, and the same page twice changes nothing";
      case "IOERR" ->
          "the disk cannot be read or written, or is full; make room or mend it and do it again: what was kept before is safe";
      case "READONLY", "CANTOPEN" ->
          "its folder may not be written: a read-only disk, or somebody else's; copy the archive to a place of your own, or choose another with --archive";
      case "BUSY" -> "another program is writing to it; try again when that has ended";
      case "CORRUPT" ->
          "it is damaged; see how far with isnad check, and take the last backup with isnad restore";
      case "NOTADB" ->
          "it is no database: damaged, or a file of another program; choose another folder, or take the last backup with isnad restore";
      default -> String.valueOf(cause.getMessage());
    };
  }

  @Override
  public void close() {
    // the handle is all there is
  }
}
