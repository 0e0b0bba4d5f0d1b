package org.isnad.archive.link;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Has what needs no store done by several threads at once. */
final class Workers implements AutoCloseable {

  private final ExecutorService threads;

  Workers(int count) {
    threads =
        Executors.newFixedThreadPool(
            count,
            work -> {
              Thread thread = new Thread(work, "isnad-link");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** What comes of each, in the order given. */
  <A, B> List<B> map(List<A> all, Function<A, B> work) {
    List<Future<B>> begun = new ArrayList<>(all.size());
    all.forEach(one -> begun.add(threads.submit(() -> work.apply(one))));
    List<B> done = new ArrayList<>(all.size());
    try {
      for (Future<B> future : begun) {
        done.add(future.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while articles are linked", e);
    } catch (ExecutionException e) {
      begun.forEach(future -> future.cancel(false));
      awaitEnd(begun);
      if (e.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw new IllegalStateException(e.getCause());
    }
    return done;
  }

  /** What has begun uses what it was given until it ends. */
  private static void awaitEnd(List<? extends Future<?>> begun) {
    for (Future<?> future : begun) {
      try {
        future.get();
      } catch (CancellationException | ExecutionException e) {
        // the first reason is told
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
