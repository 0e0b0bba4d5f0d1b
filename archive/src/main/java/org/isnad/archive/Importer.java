package org.isnad.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.Outcome;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.store.KeptArticle;
import org.jspecify.annotations.Nullable;

/**
 * Adds many pages: several are analysed, and made findable, at the same time; they are kept in the
 * order in which they come, by the thread that brings them. What comes of it is the same as with
 * {@link Archive#add}.
 */
public final class Importer implements AutoCloseable {

  /** So many that the threads have work while a batch is written to the disk. */
  private static final int WAITING_PER_THREAD = 64;

  /** So many articles at most are indexed again where the program was killed. */
  private static final int COMMIT_EVERY = 5_000;

  /** Is told what came of the pages, in their order, by the thread that brings them. */
  public interface Listener {

    /** The page is added; it is safe when its id is told to be. */
    void added(Added added, String source);

    /** The page could not be analysed, and left nothing behind. */
    void failed(RuntimeException reason, String source);

    /** These articles are on the disk, whatever happens now. */
    void safe(List<String> ids);
  }

  /** A page on its way; {@code batch} is null where the page is kept already. */
  private record Underway(
      String source, Intake.Pending pending, @Nullable Batch batch, int placeInBatch) {}

  /** Pages that are analysed together. */
  private final class Batch {
    private final List<Page> pages = new ArrayList<>();
    private final FutureTask<List<Outcome<AnalysisRecord>>> analysis =
        new FutureTask<>(this::analyse);

    private List<Outcome<AnalysisRecord>> analyse() {
      List<Outcome<AnalysisRecord>> outcomes = new ArrayList<>();
      analyzer.analyze(pages, outcomes::add);
      return outcomes;
    }

    private boolean isFull() {
      return pages.size() == Analyzer.TOGETHER;
    }
  }

  private final Intake intake;
  private final Analyzer analyzer;
  private final Listener listener;
  private final int most;
  private final ExecutorService workers;
  private final Deque<Underway> underway = new ArrayDeque<>();

  /** Whose analysis is not begun; null where there is no such page. */
  private @Nullable Batch gathered;

  private final IndexKeeper index;

  /**
   * @param threads how many pages are analysed at the same time
   */
  public Importer(Archive archive, Analyzer analyzer, int threads, Listener listener) {
    this.intake = archive.intake();
    this.analyzer = analyzer;
    this.listener = listener;
    archive.use(analyzer);
    this.most = threads * WAITING_PER_THREAD;
    this.workers = Executors.newFixedThreadPool(threads, Importer::worker);
    this.index = new IndexKeeper(archive, workers, threads, COMMIT_EVERY);
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "isnad-import");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Takes a page in; the listener is told of it later, of others perhaps now.
   *
   * @param source where it is from, for messages
   */
  public void add(Page page, String source) {
    if (underway.stream().anyMatch(other -> isOfOne(other.pending().page(), page))) {
      drain();
    }
    Intake.Pending pending = intake.begin(page);
    underway.add(
        pending.isKept() ? new Underway(source, pending, null, 0) : begin(source, pending));
    while (underway.size() > most) {
      finishFirst();
    }
  }

  private Underway begin(String source, Intake.Pending pending) {
    Batch batch = gathered == null ? new Batch() : gathered;
    gathered = batch;
    batch.pages.add(pending.page());
    if (batch.isFull()) {
      analyseGathered();
    }
    return new Underway(source, pending, batch, batch.pages.size() - 1);
  }

  private void analyseGathered() {
    if (gathered != null) {
      workers.execute(gathered.analysis);
      gathered = null;
    }
  }

  private static boolean isOfOne(Page one, Page other) {
    return one.id().equals(other.id()) || one.url() != null && one.url().equals(other.url());
  }

  private void drain() {
    while (!underway.isEmpty()) {
      finishFirst();
    }
  }

  private void finishFirst() {
    Underway first = underway.remove();
    Batch batch = first.batch();
    if (batch == null) {
      listener.added(first.pending().unchanged(), first.source());
      return;
    }
    if (batch == gathered) {
      analyseGathered();
    }
    Outcome<AnalysisRecord> outcome = outcomes(batch).get(first.placeInBatch());
    AnalysisRecord record;
    try {
      record = outcome.get();
    } catch (RuntimeException reason) {
      listener.failed(reason, first.source());
      return;
    }
    Added added = intake.finish(first.pending(), record, this::flushed);
    listener.added(added, first.source());
  }

  private static List<Outcome<AnalysisRecord>> outcomes(Batch batch) {
    try {
      return batch.analysis.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while pages are analysed", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void flushed(List<KeptArticle> articles) {
    listener.safe(articles.stream().map(KeptArticle::id).toList());
    index.kept(articles);
  }

  /** Makes safe all that was taken in. */
  public void flush() {
    drain();
    List<KeptArticle> articles = intake.flush();
    if (!articles.isEmpty()) {
      flushed(articles);
    }
  }

  /** The same, and makes it findable. */
  public void finish() {
    flush();
    index.finish();
  }

  /** Ends the threads; what was not made safe is let go. */
  @Override
  public void close() {
    try {
      index.close();
    } finally {
      workers.shutdown();
    }
  }
}
