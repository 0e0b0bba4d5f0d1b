package org.isnad.archive.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Has what needs no store done by several threads at once. */
final class Workers implements AutoCloseable {

  /** Enough that no thread waits for the one that asks, few enough to be held in memory. */
  private static final int MOST_BEGUN = 24;

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

  /**
   * What comes of each, in the order given. It is asked for one by one, and some more are begun
   * than were asked for, so that the thread that asks can do its own part meanwhile. It must be
   * closed.
   */
  <A, B> Stream<B> ahead(Stream<A> all, Function<A, B> work) {
    Ahead<A, B> ahead = new Ahead<>(all.iterator(), work);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(ahead, Spliterator.ORDERED), false)
        .onClose(ahead::close)
        .onClose(all::close);
  }

  private final class Ahead<A, B> implements Iterator<B> {
    private final Iterator<A> all;
    private final Function<A, B> work;
    private final Deque<Future<B>> begun = new ArrayDeque<>();
    private volatile boolean closed;

    Ahead(Iterator<A> all, Function<A, B> work) {
      this.all = all;
      this.work = work;
    }

    @Override
    public boolean hasNext() {
      return !begun.isEmpty() || all.hasNext();
    }

    @Override
    public B next() {
      while (begun.size() < MOST_BEGUN && all.hasNext()) {
        A one = all.next();
        begun.add(threads.submit(() -> made(one)));
      }
      try {
        return begun.remove().get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while articles are linked", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException reason) {
          throw reason;
        }
        throw new IllegalStateException(e.getCause());
      }
    }

    private B made(A one) {
      if (closed) {
        throw new CancellationException();
      }
      return work.apply(one);
    }

    /** Waits for what has begun: it uses what it was given until it ends. */
    void close() {
      closed = true;
      for (Future<B> future : begun) {
        try {
          future.get();
        } catch (ExecutionException e) {
          // nobody asks for it any more
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
