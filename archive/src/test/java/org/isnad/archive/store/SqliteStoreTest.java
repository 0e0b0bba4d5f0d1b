package org.isnad.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends ArchiveStoreContract {

  @TempDir private Path folder;

  @Override
  ArchiveStore open() {
    return SqliteStore.open(folder.resolve("archive").resolve("archive.db"));
  }

  @Test
  void whatIsKeptIsThereWhenItIsOpenedAgain() {
    Path file = folder.resolve("again.db");
    KeptArticle article = article("a", 1, "نص");
    try (ArchiveStore first = SqliteStore.open(file)) {
      first.keep(List.of(article));
    }
    try (ArchiveStore second = SqliteStore.open(file)) {
      assertThat(second.find("a")).contains(article);
      assertThat(second.latestChange()).isEqualTo(1);
    }
  }

  @Test
  void anotherProgramReadsWhileThisOneWrites() {
    Path file = folder.resolve("shared.db");
    try (ArchiveStore writer = SqliteStore.open(file);
        ArchiveStore reader = SqliteStore.open(file)) {
      writer.keep(List.of(article("a", 1, "نص")));
      assertThat(reader.count()).isEqualTo(1);
    }
  }

  @Test
  void aSecondWriterWaitsForTheFirst() throws InterruptedException {
    Path file = folder.resolve("two.db");
    try (ArchiveStore one = SqliteStore.open(file);
        ArchiveStore two = SqliteStore.open(file)) {
      twoWriters(one, two);
    }
  }

  @Test
  void aFullDiskIsToldAndWhatWasKeptIsThere() throws IOException, InterruptedException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(succeeds("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()))
        .as("only root can make a small disk")
        .isTrue();
    try {
      Path file = disk.resolve("archive.db");
      int kept = 0;
      try (ArchiveStore store = SqliteStore.open(file)) {
        int first = fill(store);
        kept = store.count();
        assertThat(kept).isEqualTo(first).isPositive();
      }
      assertThat(succeeds("mount", "-o", "remount,size=20m", disk.toString())).isTrue();
      try (ArchiveStore store = SqliteStore.open(file)) {
        assertThat(store.count()).isEqualTo(kept);
        assertThat(store.faults()).isEmpty();
        store.keep(List.of(article("more", 1, "نص")));
      }
      assertThat(succeeds("mount", "-o", "remount,ro", disk.toString())).isTrue();
      assertThatThrownBy(() -> SqliteStore.open(file))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("its folder may not be written: a read-only disk");
    } finally {
      assertThat(succeeds("umount", disk.toString())).isTrue();
    }
  }

  /** Keeps articles until the disk is full; how many. */
  private static int fill(ArchiveStore store) {
    java.util.Random random = new java.util.Random(1);
    for (int i = 0; i < 1000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(20_000, 0x621, 0x63A).forEach(letter -> text.append((char) letter));
      try {
        store.keep(List.of(article("a" + i, 1, text.toString())));
      } catch (ArchiveException e) {
        assertThat(e).hasMessageContaining("the disk is full");
        return i;
      }
    }
    throw new IllegalStateException("the disk was never full");
  }

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void leavesTheFilesOfOthersAlone() throws IOException, SQLException {
    Path text = Files.writeString(folder.resolve("text.db"), "this is no database, only some text");
    assertThatThrownBy(() -> SqliteStore.open(text))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(text.toString());
    Path foreign = folder.resolve("foreign.db");
    execute(foreign, "create table recipe (name text)");
    assertThatThrownBy(() -> SqliteStore.open(foreign))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("another program");
  }

  @Test
  void doesNotTouchWhatALaterVersionMade() throws SQLException {
    Path file = folder.resolve("later.db");
    SqliteStore.open(file).close();
    execute(file, "pragma user_version = 999");
    assertThatThrownBy(() -> SqliteStore.open(file)).hasMessageContaining("later version of Isnad");
  }

  @Test
  void anArchiveOfTheFirstVersionIsBroughtUpToDate() throws SQLException {
    Path file = folder.resolve("first.db");
    KeptArticle article = told("a", "2031-03-04");
    try (ArchiveStore store = SqliteStore.open(file)) {
      store.keep(List.of(article));
    }
    execute(file, "drop table statement");
    execute(file, "drop table event");
    execute(file, "drop table correction_article");
    execute(file, "drop table correction_name");
    execute(file, "drop table correction");
    for (String table : SqlLinks.TABLES) {
      execute(file, "drop table " + table);
    }
    for (String table : SqlNames.TABLES) {
      execute(file, "drop table " + table);
    }
    for (String column : List.of("day", "analysis", "statements", "events", "entities")) {
      execute(file, "alter table revision drop column " + column);
    }
    execute(file, "drop index article_by_day");
    execute(file, "drop index article_by_outlet");
    for (String column : List.of("day", "outlet")) {
      execute(file, "alter table article drop column " + column);
    }
    execute(file, "delete from flyway_schema_history where version > '1'");
    execute(file, "pragma user_version = 1");
    try (ArchiveStore store = SqliteStore.open(file)) {
      assertThat(store.find("a")).contains(article.with(article.record(), ""));
      assertThat(store.corrections()).isEmpty();
      Listing day = Listing.ALL.between(LocalDate.of(2031, 3, 4), LocalDate.of(2031, 3, 4));
      assertThat(statements(store, day)).containsExactly("a سامي حدّاد");
      assertThat(events(store, day)).containsExactly("a عمان");
    }
  }

  @Test
  void namesAFolderItCannotMake() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> SqliteStore.open(file.resolve("archive.db")))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void namesAFileItMayNotWrite() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeThat(locked.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(locked)).as("root may write everywhere").isFalse();
    assertThatThrownBy(() -> SqliteStore.open(locked.resolve("archive.db")))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(locked.toString());
  }

  private static void execute(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
