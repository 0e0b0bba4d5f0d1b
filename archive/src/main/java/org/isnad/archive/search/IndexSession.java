package org.isnad.archive.search;

import java.io.IOException;
import org.isnad.archive.store.KeptArticle;

/** {@link Indexing} in a folder. */
final class IndexSession implements Indexing {

  private final IndexFolder folder;
  private final IndexFolder.Writing writing;

  IndexSession(IndexFolder folder) throws IOException {
    this.folder = folder;
    this.writing = folder.write();
  }

  @Override
  public void put(KeptArticle article) {
    doing(() -> writing.put(article));
  }

  @Override
  public void writePart() {
    doing(writing::writePart);
  }

  @Override
  public void commit(long change) {
    doing(() -> writing.commit(change));
  }

  @Override
  public void close() {
    doing(writing::close);
  }

  private interface Step {
    void run() throws IOException;
  }

  private void doing(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }
}
