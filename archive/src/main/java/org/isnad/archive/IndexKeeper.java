package org.isnad.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.isnad.archive.search.Indexing;
import org.isnad.archive.store.KeptArticle;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into the search index as they are kept. Where another program writes to the archive
 * too, it stops: the index is then caught up from the store.
 */
final class IndexKeeper implements AutoCloseable {

  private static final int COMMIT_EVERY = 5_000;

  private final Archive archive;
  private final ExecutorService workers;
  private final List<Future<?>> underway = new ArrayList<>();
  private @Nullable Indexing indexing;

  /** The store's change up to which all articles were put. */
  private long reached;

  private int sinceCommit;

  IndexKeeper(Archive archive, ExecutorService workers) {
    this.archive = archive;
    this.workers = workers;
  }

  /** Is told of articles that were kept just now, each of them one change. */
  void kept(List<KeptArticle> articles) {
    Indexing open = indexing;
    if (open == null) {
      long before = archive.latestChange() - articles.size();
      open = archive.indexing(before).orElse(null);
      if (open == null) {
        return;
      }
      indexing = open;
      reached = before;
    }
    if (archive.latestChange() != reached + articles.size()) {
      close(); // another program's changes are among ours
      return;
    }
    reached += articles.size();
    for (KeptArticle article : articles) {
      Indexing now = open;
      underway.add(workers.submit(() -> now.put(article)));
    }
    sinceCommit += articles.size();
    if (sinceCommit >= COMMIT_EVERY) {
      commit(open);
    }
  }

  private void commit(Indexing open) {
    await();
    open.commit(reached);
    sinceCommit = 0;
  }

  private void await() {
    try {
      for (Future<?> put : underway) {
        put.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while articles are indexed", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      underway.clear();
    }
  }

  /** Makes findable all that was kept. */
  void finish() {
    Indexing open = indexing;
    if (open != null) {
      commit(open);
      close();
    }
    archive.index();
  }

  /** Lets the index go; what was put since the last commit is caught up later. */
  @Override
  public void close() {
    Indexing open = indexing;
    indexing = null;
    if (open != null) {
      await();
      open.close();
    }
  }
}
