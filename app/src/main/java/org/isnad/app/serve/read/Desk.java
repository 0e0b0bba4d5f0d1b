package org.isnad.app.serve.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.analysis.Analyzer;
import org.isnad.app.serve.Once;
import org.isnad.app.serve.Problem;
import org.isnad.archive.Archive;
import org.isnad.archive.ArchiveView;
import org.isnad.archive.store.ArchiveException;
import org.jspecify.annotations.Nullable;

/**
 * Where the requests meet the archive. An archive serves one thread at a time: there are a few open
 * ones that requests borrow to read, and one to write. What many articles tell together is brought
 * up to date in the background when the archive has changed; meanwhile it is read as it was.
 */
public final class Desk implements AutoCloseable {

  private static final int READERS = 4;
  private static final long WAIT_SECONDS = 10;
  private static final long LOOK_MILLIS = 500;
  private static final long REOPEN_MILLIS = 5_000;

  /** After comparing, comparing again may take at most this share of the time. */
  private static final int REST = 3;

  private final Supplier<Archive> open;
  private final Consumer<String> log;
  private final BlockingDeque<Reader> readers = new LinkedBlockingDeque<>();
  private final List<Reader> opened = new ArrayList<>();
  private final ReentrantLock writing = new ReentrantLock();
  private final Supplier<Analyzer> analyzer = new Once<>(Analyzer::new);
  private final Thread comparing;
  private volatile boolean closed;
  private final Remembered remembered = new Remembered();

  /** Has the language data that all that are opened after it share. */
  private @Nullable Archive first;

  private volatile boolean linked;

  /** Until it is known for the first time whether it is linked. */
  private final CountDownLatch looked = new CountDownLatch(1);

  private volatile String compared = "";

  /** The state that could not be compared, by a fault. */
  private volatile String faulty = "";

  private volatile String state = "";

  /**
   * @param open opens the archive once more
   * @param log is told what a person who runs the server should know
   */
  public Desk(Supplier<Archive> open, Consumer<String> log) {
    this.open = open;
    this.log = log;
    comparing = new Thread(this::watch, "isnad-compare");
    comparing.setDaemon(true);
  }

  /**
   * Begins to open the archive and to compare its articles; who asks meanwhile waits. The server
   * says when: nothing is opened, or made, for one that cannot start.
   */
  public void start() {
    comparing.start();
  }

  /** Differs after every change of what answers are made from. */
  public String revision() {
    return state + '/' + compared;
  }

  /** What many articles tell together; a problem as long as that is not known yet. */
  public Library library() {
    return findLibrary()
        .orElseThrow(
            () ->
                new Problem(
                    Problem.Code.BEING_COMPARED,
                    "the articles are being compared; stories, claims and names come in a moment"));
  }

  public Optional<Library> findLibrary() {
    awaitLook();
    return linked ? Optional.of(new TableLibrary(this, remembered)) : Optional.empty();
  }

  /** Who asks before the archive has been opened waits for it, and is not told to come again. */
  private void awaitLook() {
    try {
      if (!looked.await(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new Problem(Problem.Code.BUSY, "the archive is being opened; try again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether all is known that articles tell together, as the archive is now. */
  public boolean isCompared() {
    return linked && compared.equals(state);
  }

  public Analyzer analyzer() {
    return analyzer.get();
  }

  /** Reads from the archive. */
  public <T> T read(Function<Archive, T> reading) {
    return borrowing(reader -> reading.apply(reader.archive()));
  }

  /** Reads what articles tell together. */
  <T> T view(Function<ArchiveView, T> reading) {
    return borrowing(reader -> reading.apply(reader.view(revision())));
  }

  /** The one used last is borrowed first: it has read already what is likely asked again. */
  private <T> T borrowing(Function<Reader, T> reading) {
    Reader reader = borrow();
    try {
      return reading.apply(reader);
    } finally {
      readers.addFirst(reader);
    }
  }

  /**
   * Writes to the archive, one after the other.
   *
   * @throws Problem where what is written already takes long
   */
  public <T> T write(Function<Archive, T> change) {
    try {
      if (writing.tryLock(WAIT_SECONDS, TimeUnit.SECONDS)) {
        return writeNow(change);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Problem(
        Problem.Code.BUSY, "pages are being added; try again when that is done, or stop it");
  }

  /** The same for what can wait as long as it takes. */
  public <T> T writeInTurn(Function<Archive, T> change) {
    writing.lock();
    return writeNow(change);
  }

  private <T> T writeNow(Function<Archive, T> change) {
    try (Archive archive = openArchive()) {
      T result = change.apply(archive);
      archive.flush();
      return result;
    } finally {
      writing.unlock();
      look();
    }
  }

  private Reader borrow() {
    Reader free = readers.poll();
    if (free != null) {
      return free;
    }
    Reader another = openAnother();
    if (another != null) {
      return another;
    }
    try {
      Reader awaited = readers.poll(WAIT_SECONDS, TimeUnit.SECONDS);
      if (awaited != null) {
        return awaited;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Problem(Problem.Code.BUSY, "too much is being read from the archive; try again");
  }

  private @Nullable Reader openAnother() {
    synchronized (opened) {
      // Who opened one meanwhile may have left it.
      Reader free = readers.poll();
      return free != null || opened.size() >= READERS ? free : openOne();
    }
  }

  /** Before somebody asks. */
  private void openFirst() {
    synchronized (opened) {
      if (opened.isEmpty()) {
        readers.addFirst(openOne());
      }
    }
  }

  private Reader openOne() {
    synchronized (opened) {
      Reader reader = new Reader(openArchive());
      opened.add(reader);
      return reader;
    }
  }

  private Archive openArchive() {
    Archive archive = open.get();
    synchronized (opened) {
      if (first == null) {
        first = archive;
      } else {
        archive.shareWith(first);
      }
    }
    return archive;
  }

  private void watch() {
    try {
      while (!closed) {
        watchOnce();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Until it is closed, or the archive cannot be opened; then it is tried again a little later. */
  private void watchOnce() throws InterruptedException {
    try {
      openFirst();
      keepCompared();
    } catch (RuntimeException e) {
      looked.countDown();
      log.accept(
          e instanceof ArchiveException
              ? String.valueOf(e.getMessage())
              : "the archive cannot be opened, by a fault of Isnad; please report it: " + e);
      Thread.sleep(REOPEN_MILLIS);
    }
  }

  private void keepCompared() throws InterruptedException {
    try (Archive own = openArchive()) {
      linked = own.isLinked();
      looked.countDown();
      while (!closed) {
        long begun = System.nanoTime();
        look(own);
        if (!compared.equals(state) && !faulty.equals(state)) {
          compare(own);
        }
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Thread.sleep(Math.max(LOOK_MILLIS, took > 2 * LOOK_MILLIS ? REST * took : 0));
      }
    }
  }

  private void compare(Archive own) {
    String before = state;
    try {
      linked = linked || own.isLinked();
      own.link(done -> {});
      linked = true;
      own.keepNames();
      compared = before;
    } catch (ArchiveException e) {
      log.accept(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // Whoever asks goes on being answered; it is tried again when something has come.
      faulty = before;
      log.accept("the articles cannot be compared, by a fault of Isnad; please report it: " + e);
    }
  }

  private void look() {
    read(
        archive -> {
          look(archive);
          return true;
        });
  }

  private void look(Archive archive) {
    try {
      long corrections = archive.corrections().stream().mapToLong(c -> c.holds() ? 1 : 2).sum();
      state = archive.latestChange() + "." + corrections;
    } catch (ArchiveException e) {
      log.accept(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {
    closed = true;
    comparing.interrupt();
    try {
      comparing.join(TimeUnit.SECONDS.toMillis(WAIT_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (opened) {
      opened.forEach(Reader::close);
      opened.clear();
    }
  }
}
