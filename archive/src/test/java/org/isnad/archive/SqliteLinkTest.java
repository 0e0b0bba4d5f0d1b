package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
}
