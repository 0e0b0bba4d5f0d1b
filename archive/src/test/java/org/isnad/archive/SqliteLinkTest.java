package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.isnad.archive.link.Linker;
import org.isnad.archive.store.SqlStore;
import org.isnad.archive.store.SqliteStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLinkTest extends NamesContract {

  @TempDir private Path folder;
  private int stores;

  @Override
  SqlStore open() {
    return SqliteStore.open(folder.resolve("archive" + ++stores + ".db"));
  }

  @Override
  SqlStore again() {
    return SqliteStore.open(folder.resolve("archive" + stores + ".db"));
  }

  @Test
  void whatIsLinkedIsReadWhileAnotherLinks() {
    try (SqlStore store = open();
        SqlStore other = again()) {
      keep(store, PAGES.subList(0, 8), 1);
      link(store, "1");
      List<String> before = told(store);
      List<String> meanwhile =
          other.linking(
              work -> {
                work.links().clear();
                return told(store);
              });
      assertThat(meanwhile).isEqualTo(before);
      assertThat(told(store)).isEmpty();
      link(other, "1");
      assertThat(told(store)).isEqualTo(before);
    }
  }

  @Test
  void whatIsDamagedSinceItWasLinkedIsToldAndPassedOver() throws SQLException {
    try (SqlStore store = open()) {
      keep(store, PAGES.subList(0, 1), 1);
      keep(store, PAGES.subList(4, 8), 1);
      link(store, "1");
      damage(PAGES.get(0).page().id());
      keep(store, PAGES.subList(1, 4), 1); // three in its words
      link(store, "1");
      assertThat(Linker.isUpToDate(store, "1")).isTrue();
      ArchiveView view = new ArchiveView(store, () -> LINKING);
      assertThat(view.faults()).hasSize(1);
      assertThat(view.faults().get(0)).contains(PAGES.get(0).page().id(), "is damaged");
      assertThat(view.copiesOf(PAGES.get(1).page().id())).isPresent();
    }
  }

  private void damage(String id) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("archive" + stores + ".db"));
        PreparedStatement statement =
            connection.prepareStatement(
                "update revision set source = x'00'"
                    + " where article = (select number from article where id = ?)")) {
      statement.setString(1, id);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }
}
