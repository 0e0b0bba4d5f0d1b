package org.isnad.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.page.PageException;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.dating.ArchiveDater;
import org.isnad.archive.dating.Dating;
import org.isnad.archive.link.Linker;
import org.isnad.archive.link.Linking;
import org.isnad.archive.search.Hit;
import org.isnad.archive.search.Indexing;
import org.isnad.archive.search.SearchIndex;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.SearchResult;
import org.isnad.archive.store.ArchiveException;
import org.isnad.archive.store.Counts;
import org.isnad.archive.store.KeptArticle;
import org.isnad.archive.store.Listing;
import org.isnad.archive.store.PostgresStore;
import org.isnad.archive.store.SqlStore;
import org.isnad.archive.store.SqliteStore;
import org.jspecify.annotations.Nullable;

/**
 * A folder that keeps pages and their records, finds them again and compares them.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(Path.of("isnad-archive"), Clock.systemUTC())) {
 *   archive.add(page, analyzer);
 *   archive.link(done -> {});
 *   archive.view().stories(StoryQuery.ALL);
 * }
 * }</pre>
 *
 * <p>The store in it is the truth; the search index beside it can be deleted at any time.
 */
public final class Archive implements AutoCloseable {

  private final SqlStore store;
  private final Path indexFolder;
  private final Clock clock;
  private final Intake intake;

  private LanguageData language = new LanguageData();

  /** Opened when something is first looked for. */
  private @Nullable SearchIndex index;

  /** The last that a page was added with; built when it is first needed. */
  private @Nullable Analyzer analyzer;

  private Archive(SqlStore store, Path indexFolder, Clock clock) {
    this.store = store;
    this.indexFolder = indexFolder;
    this.clock = clock;
    this.intake = new Intake(store, clock);
  }

  /**
   * Opens the archive in a folder, or makes one there.
   *
   * @throws ArchiveException naming the folder, where it cannot be read or written, or holds
   *     something else
   */
  public static Archive open(Path folder, Clock clock) {
    ArchiveFolder.requireOurs(folder);
    return at(folder, clock);
  }

  /**
   * Opens the archive in a folder.
   *
   * @throws ArchiveException naming the folder, also where there is no archive yet
   */
  public static Archive openExisting(Path folder, Clock clock) {
    if (!Files.exists(ArchiveFolder.store(folder))) {
      throw new ArchiveException(
          "there is no archive in "
              + folder
              + "; make one with: isnad add FILE… --archive "
              + folder);
    }
    return at(folder, clock);
  }

  /**
   * Opens the archive in a PostgreSQL database, or makes one there.
   *
   * @param address {@code postgresql://user:password@host:port/database}
   * @param folder for the search index, which can be deleted at any time
   */
  public static Archive inDatabase(String address, Path folder, Clock clock) {
    return with(PostgresStore.open(address), folder, clock);
  }

  /**
   * Makes of a backup a new archive in a folder.
   *
   * @return how many versions of articles are in it
   * @throws ArchiveException where there is an archive already, or the file is no whole backup
   */
  public static long restore(Path backup, Path folder) {
    ArchiveFolder.requireOurs(folder);
    if (Files.exists(ArchiveFolder.store(folder))) {
      throw new ArchiveException(
          "there is an archive in " + folder + " already; choose a new folder with --archive");
    }
    return Backups.place(backup, ArchiveFolder.store(folder));
  }

  /** The same into an empty PostgreSQL database. */
  public static long restore(Path backup, String address, Path folder) {
    try (SqlStore store = PostgresStore.open(address)) {
      return Backups.read(backup, folder, store);
    }
  }

  private static Archive at(Path folder, Clock clock) {
    return with(SqliteStore.open(ArchiveFolder.store(folder)), folder, clock);
  }

  private static Archive with(SqlStore store, Path folder, Clock clock) {
    return new Archive(store, ArchiveFolder.index(folder), clock);
  }

  /**
   * Analyses a page and keeps it, unless the same page is kept already, or one with the same words
   * in other trappings; it is safe after the next {@link #flush}.
   *
   * @throws PageException where the page holds no article; nothing is kept
   */
  public Added add(Page page, Analyzer analyzer) {
    use(analyzer);
    Intake.Pending pending = intake.begin(page);
    return pending.isKept()
        ? pending.unchanged()
        : intake.finish(pending, analyzer.analyze(pending.page()), articles -> {});
  }

  /**
   * Takes in what {@code isnad-spark} analysed and linked.
   *
   * @param progress is told how much is done
   */
  public WholeResult importWhole(Path folder, Analyzer used, LongConsumer progress) {
    use(used);
    flush();
    return new WholeImport(store, intake, used, folder, progress).run();
  }

  /** Where pages that are analysed elsewhere are taken in. */
  Intake intake() {
    return intake;
  }

  /** Makes safe what was added. */
  public void flush() {
    intake.flush();
  }

  /** The number of the latest change of what is kept; it grows with every version kept. */
  public long latestChange() {
    return store.latestChange();
  }

  /** Opens the search index, see {@link SearchIndex#begin}. */
  Optional<Indexing> indexing(long change) {
    return searchIndex().begin(change);
  }

  /**
   * Makes the latest record of every article again from its kept page, and leaves all as it is.
   *
   * @param visitor takes each article's id and what came of it, in the order of the ids
   */
  public void remake(Analyzer analyzer, BiConsumer<String, Remade> visitor) {
    for (String id : store.latestVersions().keySet()) {
      visitor.accept(id, Reanalysis.of(store, id, analyzer));
    }
  }

  /**
   * Puts new records in place of those that an older analysis made, see {@link Reanalysis}; it may
   * be stopped at any time.
   */
  public void reanalyze(Analyzer analyzer, BiConsumer<String, Remade> visitor) {
    Reanalysis.run(store, analyzer, visitor);
  }

  /**
   * What is wrong with the store's database, with the index, and with what is kept of what articles
   * tell together, for a person to read.
   */
  public List<String> faults() {
    List<String> faults = new ArrayList<>(store.faults());
    if (faults.isEmpty()) {
      check(faults, this::indexFaults);
      check(faults, this::linkFaults);
    }
    return faults;
  }

  /** What keeps something from being checked, an article that is damaged, is a fault too. */
  private static void check(List<String> faults, Supplier<List<String>> part) {
    try {
      faults.addAll(part.get());
    } catch (ArchiveException e) {
      if (e.isBusy()) {
        throw e;
      }
      faults.add(String.valueOf(e.getMessage()));
    }
  }

  private List<String> indexFaults() {
    index();
    return searchIndex().check(store.latestVersions());
  }

  private List<String> linkFaults() {
    link(done -> {});
    keepNames();
    return LinkCheck.of(store, this::linker, linking().known());
  }

  /** Writes all that is kept to a new file; how many versions of articles that is. */
  public long backup(Path file) {
    return Backups.write(store, file);
  }

  /** How much is kept. */
  public Counts counts() {
    return store.counts();
  }

  /** Statements as they are listed, in the order in which their articles came. */
  public SearchResult statements(Listing listing) {
    return Listings.statements(store, listing);
  }

  /** The same of events. */
  public SearchResult events(Listing listing) {
    return Listings.events(store, listing);
  }

  /** Shows the latest record of every article, one after the other, as its page alone gives it. */
  public void records(Consumer<AnalysisRecord> visitor) {
    store.changedAfter(0, (change, article) -> visitor.accept(article.record()));
  }

  /** The latest version of an article, with the page it came as. */
  public Optional<KeptArticle> article(String id) {
    return store.find(id);
  }

  /** All versions of an article, oldest first; none where it is not kept. */
  public List<KeptArticle> versions(String id) {
    return store.versions(id);
  }

  /** How many articles are kept. */
  public int count() {
    return store.count();
  }

  /**
   * What the latest records of all articles tell together, worked out in memory, as {@link #link}
   * keeps it: for few articles.
   */
  public Overview overview() {
    List<AnalysisRecord> records = new ArrayList<>();
    records(records::add);
    Overview alone = Overview.of(records, linking(), store.corrections());
    Dating dating =
        new ArchiveDater(this::analyzer).date(alone, id -> intake.latest(id).orElseThrow().page());
    return dating.isEmpty() ? alone : alone.with(dating);
  }

  /**
   * Brings up to date what articles tell together, see {@link Linker}; it may be stopped at any
   * time, and goes on where it was.
   *
   * @param progress is told how many articles and stories are done, after each step
   */
  public void link(LongConsumer progress) {
    flush();
    if (!isLinked()) {
      try (Linker linker = linker(store)) {
        linker.run(progress);
      }
    }
  }

  /**
   * Brings up to date who is who over all articles.
   *
   * @throws ArchiveException where another program is writing, {@link ArchiveException#isBusy}
   */
  public void keepNames() {
    flush();
    new NameKeeper(store, linking().known(), LinkVersion.current()).keep();
  }

  private Linker linker(SqlStore of) {
    return new Linker(
        of,
        linking(),
        LinkVersion.current(),
        Runtime.getRuntime().availableProcessors(),
        earlier -> new ArchiveDater(this::analyzer, earlier));
  }

  /** Whether what articles tell together is up to date. */
  public boolean isLinked() {
    return Linker.isUpToDate(store, LinkVersion.current());
  }

  /** What articles tell together, as it was linked last. */
  public ArchiveView view() {
    return new ArchiveView(store, this::linking);
  }

  /**
   * Has language data, which never changes, in common with another archive: whichever needs it
   * first reads it for both.
   */
  public void shareWith(Archive other) {
    language = other.language;
  }

  private Linking linking() {
    return language.linking();
  }

  private SearchIndex searchIndex() {
    SearchIndex opened = index;
    if (opened == null) {
      opened = new SearchIndex(indexFolder, language.words());
      index = opened;
    }
    return opened;
  }

  /** Has what must be analysed again, to date it, analysed by this. */
  void use(Analyzer used) {
    analyzer = used;
  }

  private synchronized Analyzer analyzer() {
    if (analyzer == null) {
      analyzer = new Analyzer();
    }
    return analyzer;
  }

  /** Keeps what a person says of names; it is safe when this returns. */
  public Correction correct(Correction correction) {
    return store.correct(correction);
  }

  /** All corrections in the order in which they were made, those taken back too. */
  public List<Correction> corrections() {
    return store.corrections();
  }

  /**
   * Takes a correction back.
   *
   * @throws IllegalArgumentException where none with the number holds
   */
  public void undo(long number) {
    store.undo(number, clock.instant());
  }

  /** The articles that answer a query best, see {@link SearchIndex#search}. */
  public List<Hit> search(String query, int limit) {
    return search(SearchRequest.of(query, limit)).hits();
  }

  /** Articles, statements or events, see {@link SearchIndex#search}. */
  public SearchResult search(SearchRequest request) {
    return searchIndex().search(request, store);
  }

  /**
   * Makes anew, from the records, the search index, what is listed of statements and events, and
   * what articles tell together.
   */
  public void reindex() {
    store.listAnew();
    searchIndex().reindex(store);
    store.linking(
        work -> {
          work.links().clear();
          work.names().clear();
          return true;
        });
    link(done -> {});
  }

  /** Brings the search index up to date, which a search would do otherwise. */
  public void index() {
    searchIndex().update(store);
  }

  /** Makes safe what was added, and lets the archive go. */
  @Override
  public void close() {
    try {
      flush();
    } finally {
      if (index != null) {
        index.close();
      }
      store.close();
    }
  }
}
