package org.isnad.archive;

import java.nio.file.Path;
import org.isnad.archive.store.SqlStore;
import org.isnad.archive.store.SqliteStore;
import org.junit.jupiter.api.io.TempDir;

class SqliteLinkTest extends LinkContract {

  @TempDir private Path folder;
  private int stores;

  @Override
  SqlStore open() {
    return SqliteStore.open(folder.resolve("archive" + ++stores + ".db"));
  }
}
