package org.isnad.archive.search;

import org.isnad.archive.store.ArchiveException;
import org.isnad.archive.store.KeptArticle;

/**
 * Articles on their way into the index; any number of threads may put and write. Every method
 * throws {@link ArchiveException} where the index cannot be written.
 */
public interface Indexing extends AutoCloseable {

  /** In place of what the index has of the article. */
  void put(KeptArticle article);

  /**
   * Writes a part of what was put: so that as many threads write at the same time as there were
   * that put. It is safe after the next {@link #commit}.
   */
  void writePart();

  /** Makes safe what was put, and says up to which change of the store that is. */
  void commit(long change);

  /** Lets the index go; what was put since the last commit is lost. */
  @Override
  void close();
}
