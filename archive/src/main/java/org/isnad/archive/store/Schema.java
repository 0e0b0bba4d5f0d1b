package org.isnad.archive.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables of a store to the form this program uses, by the migrations beside this class.
 * The file carries our mark and the version of its tables, so that a file of another program, or of
 * a later version of this one, is left alone, and one that is up to date opens at once.
 */
final class Schema {

  /** Number of the last migration. */
  private static final int VERSION = 9;

  /** "isnd" in ASCII. */
  private static final int MARK = 0x69736e64;

  private Schema() {}

  static void prepare(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      int mark = number(connection, "pragma application_id");
      int version = number(connection, "pragma user_version");
      boolean empty = number(connection, "select count(*) from sqlite_master") == 0;
      if (mark != MARK && !empty) {
        throw new SQLException("it is a database of another program; choose another folder");
      }
      if (version > VERSION) {
        throw new SQLException("it was made by a later version of Isnad; use that or a later one");
      }
      if (version == VERSION) {
        return;
      }
    }
    // The mark comes first: a file that was left half made is known as ours, and made whole.
    set(source, "pragma application_id = " + MARK);
    migrate(source);
    set(source, "pragma user_version = " + VERSION);
  }

  /** Makes a file known as ours. */
  static void mark(Statement statement) throws SQLException {
    statement.execute("pragma application_id = " + MARK);
  }

  private static void set(DataSource source, String pragma) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(pragma);
    }
  }

  private static void migrate(DataSource source) throws SQLException {
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource(source)
          .locations("classpath:org/isnad/archive/store/migrations")
          .javaMigrations(Relisting.migration("5"), ArticleHeads.migration("9"))
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new SQLException("its tables cannot be made: " + e.getMessage(), e);
    }
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      return result.next() ? result.getInt(1) : 0;
    }
  }
}
