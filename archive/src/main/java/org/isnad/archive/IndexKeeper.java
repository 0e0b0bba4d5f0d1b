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

  private final Archive archive;
  private final ExecutorService workers;
  private final int threads;
  private final int commitEvery;
  private final List<Future<?>> underway = new ArrayList<>();
  private @Nullable Future<?> lastCommit;
  private @Nullable Indexing indexing;

  /** The store's change up to which all articles were put. */
  private long reached;

  private int sinceCommit;

  /**
   * @param workers begin what they are given in the order in which it is given
   * @param threads how many they are
   * @param commitEvery after how many articles the index is made safe
   */
  IndexKeeper(Archive archive, ExecutorService workers, int threads, int commitEvery) {
    this.archive = archive;
    this.workers = workers;
    this.threads = threads;
    this.commitEvery = commitEvery;
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
    failEarly();
    for (KeptArticle article : articles) {
      Indexing now = open;
      underway.add(workers.submit(() -> now.put(article)));
    }
    sinceCommit += articles.size();
    if (sinceCommit >= commitEvery) {
      commitBeside(open);
    }
  }

  /**
   * Has what was put until now committed by a worker, while others go on. It waits for what was
   * begun before it only; what is put meanwhile may be in the index too, and is put again where the
   * program ends before the next commit.
   */
  private void commitBeside(Indexing open) {
    List<Future<?>> before = List.copyOf(underway);
    long change = reached;
    underway.clear();
    lastCommit =
        workers.submit(
            () -> {
              await(before);
              open.commit(change);
            });
    underway.add(lastCommit);
    sinceCommit = 0;
  }

  /**
   * What kept a commit from being made, as a full disk does, ends the import with the next batch.
   */
  private void failEarly() {
    Future<?> last = lastCommit;
    if (last != null && last.isDone()) {
      lastCommit = null;
      await(List.of(last));
    }
  }

  /** Commits all that was put, written by all workers at once. */
  private void commit(Indexing open) {
    await();
    for (int i = 0; i < threads; i++) {
      underway.add(workers.submit(open::writePart));
    }
    await();
    open.commit(reached);
    sinceCommit = 0;
  }

  private void await() {
    try {
      await(underway);
    } finally {
      underway.clear();
    }
  }

  private static void await(List<Future<?>> tasks) {
    try {
      for (Future<?> task : tasks) {
        task.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while articles are indexed", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw new IllegalStateException(e.getCause());
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
      try {
        await();
      } finally {
        open.close();
      }
    }
  }
}
