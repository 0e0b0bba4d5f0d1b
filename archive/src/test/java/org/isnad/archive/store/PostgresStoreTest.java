package org.isnad.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a PostgreSQL server that is started for it. */
class PostgresStoreTest extends ArchiveStoreContract {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;

  @TempDir private Path folder;

  @BeforeAll
  static void startServer() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  @AfterAll
  static void stopServer() throws IOException {
    server().close();
  }

  private static EmbeddedPostgres server() {
    EmbeddedPostgres running = server;
    if (running == null) {
      throw new IllegalStateException("no server runs");
    }
    return running;
  }

  @Override
  ArchiveStore open() {
    return PostgresStore.open(newDatabase());
  }

  private static String newDatabase() {
    String name = "archive" + DATABASES.incrementAndGet();
    execute("postgres", "create database " + name);
    return address(name);
  }

  private static String address(String database) {
    return "postgresql://postgres:postgres@localhost:" + server().getPort() + "/" + database;
  }

  private static void execute(String database, String sql) {
    try (Connection connection = server().getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Test
  void whatIsKeptIsThereWhenItIsOpenedAgain() {
    String address = newDatabase();
    KeptArticle article = article("a", 1, "نص");
    try (ArchiveStore first = PostgresStore.open(address)) {
      first.keep(List.of(article));
    }
    try (ArchiveStore second = PostgresStore.open(address)) {
      assertThat(second.find("a")).contains(article);
    }
  }

  @Test
  void aSecondWriterWaitsForTheFirst() throws InterruptedException {
    String address = newDatabase();
    try (ArchiveStore one = PostgresStore.open(address);
        ArchiveStore two = PostgresStore.open(address)) {
      twoWriters(one, two);
    }
  }

  @Test
  void anArchiveMovesToAFileAndBack() {
    KeptArticle article = article("a", 1, "نص");
    try (SqlStore from = PostgresStore.open(newDatabase());
        SqlStore file = SqliteStore.open(folder.resolve("a.db"));
        SqlStore back = PostgresStore.open(newDatabase())) {
      from.keep(List.of(article, article("a", 2, "نص آخر"), told("b", "2031-03-04")));
      assertThat(from.copyTo(file)).isEqualTo(3);
      assertThat(file.copyTo(back)).isEqualTo(3);
      assertThat(statements(back, Listing.ALL)).isEqualTo(statements(from, Listing.ALL)).hasSize(1);
      assertThat(events(back, Listing.ALL)).isEqualTo(events(from, Listing.ALL)).hasSize(1);
      assertThat(back.versions("a")).isEqualTo(from.versions("a"));
      back.keep(List.of(article("c", 1, "نص")));
      assertThat(back.count()).isEqualTo(3);
      assertThatThrownBy(() -> file.copyTo(back)).isInstanceOf(ArchiveException.class);
    }
  }

  @Test
  void whatIsWrongIsToldWithoutThePassword() {
    int port = server().getPort();
    assertThatThrownBy(() -> PostgresStore.open("postgresql://postgres:secret@localhost:1/x"))
        .hasMessageContaining("postgresql://localhost:1/x")
        .hasMessageContaining("does not answer")
        .hasMessageNotContaining("secret");
    assertThatThrownBy(
            () -> PostgresStore.open("postgresql://u:secret@localhost:" + port + "/none"))
        .isInstanceOf(ArchiveException.class)
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() -> PostgresStore.open(address("none")))
        .hasMessageContaining("there is no such database");
    assertThatThrownBy(() -> PostgresStore.open("postgresql://:secret"))
        .hasMessageContaining("is written postgresql://")
        .hasMessageNotContaining("secret");
  }

  @Test
  void doesNotTouchWhatALaterVersionMade() {
    String address = newDatabase();
    PostgresStore.open(address).close();
    String name = address.substring(address.lastIndexOf('/') + 1);
    execute(name, "update isnad.flyway_schema_history set version = '99' where version = '1'");
    assertThatThrownBy(() -> PostgresStore.open(address))
        .hasMessageContaining("later version of Isnad");
  }
}
