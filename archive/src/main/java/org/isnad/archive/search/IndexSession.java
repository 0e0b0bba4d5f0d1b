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
    try {
      writing.put(article);
    } catch (IOException e) {
      throw folder.failure(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void commit(long change) {
    try {
      writing.commit(change);
    } catch (IOException e) {
      throw folder.failure(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void close() {
    try {
      writing.close();
    } catch (IOException e) {
      throw folder.failure(String.valueOf(e.getMessage()), e);
    }
  }
}
