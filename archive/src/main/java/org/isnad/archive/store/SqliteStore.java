package org.isnad.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Opens the store in one SQLite file: write-ahead log, every commit on the disk before it is
 * acknowledged, one writer at a time, readers beside it.
 */
public final class SqliteStore {

  private static final int WAIT_FOR_OTHER_WRITER_MILLIS = 10_000;

  /**
   * Of pages in memory: with less, the tables by which articles are linked are read again and
   * again.
   */
  private static final int CACHE_KIBIBYTES = 64 * 1024;

  /**
   * Of a new file; one that is there keeps its own. A page with its record takes some 2,500 bytes,
   * of which a small one would hold one and be half empty.
   */
  private static final int PAGE_BYTES = 16 * 1024;

  private SqliteStore() {}

  /**
   * Opens the store in a file, or makes it.
   *
   * @throws ArchiveException naming the file, where it cannot be read or written, or is none of
   *     ours
   */
  public static SqlStore open(Path file) {
    SQLiteDataSource source = source(file);
    SqliteDatabase database = new SqliteDatabase(file);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (!Files.exists(file)) {
        begin(file);
      }
      Schema.prepare(source);
      return new SqlStore(database, PreparedStatements.opened(source));
    } catch (IOException e) {
      throw new ArchiveException(
          "cannot make the archive folder "
              + file.getParent()
              + ": "
              + e.getMessage()
              + "; choose a folder that may be written",
          e);
    } catch (SQLException | JdbiException e) {
      throw database.failure("cannot open the archive", e);
    }
  }

  /** How large its pages are must be said before anything else, the log too. */
  private static void begin(Path file) throws SQLException {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("pragma page_size = " + PAGE_BYTES);
      Schema.mark(statement);
    }
  }

  private static SQLiteDataSource source(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(WAIT_FOR_OTHER_WRITER_MILLIS);
    config.setCacheSize(-CACHE_KIBIBYTES);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }
}
