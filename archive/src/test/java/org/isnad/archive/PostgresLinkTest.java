package org.isnad.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.isnad.archive.store.PostgresStore;
import org.isnad.archive.store.SqlStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract on a PostgreSQL server that is started for it. */
class PostgresLinkTest extends NamesContract {

  private static @Nullable EmbeddedPostgres server;
  private int stores;

  @BeforeAll
  static void startServer() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  @AfterAll
  static void stopServer() throws IOException {
    server().close();
  }

  private static EmbeddedPostgres server() {
    return Objects.requireNonNull(server);
  }

  @Override
  SqlStore open() {
    stores++;
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return again();
  }

  @Override
  SqlStore again() {
    return PostgresStore.open(
        "postgresql://postgres:postgres@localhost:" + server().getPort() + "/" + name());
  }

  private String name() {
    return "links" + System.identityHashCode(this) + "_" + stores;
  }
}
