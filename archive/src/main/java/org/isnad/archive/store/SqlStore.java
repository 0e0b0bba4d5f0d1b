package org.isnad.archive.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.correction.Correction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Keeps articles in a database that speaks SQL; what its kinds do differently is in {@link
 * Database}.
 */
public final class SqlStore implements ArchiveStore {

  private final Database database;
  private final Handle handle;
  private final SqlArticles articles = new SqlArticles();

  /** Whether all that is read is of one moment already: in a transaction. */
  private boolean atOnce;

  SqlStore(Database database, Handle handle) {
    this.database = database;
    this.handle = handle;
  }

  @Override
  public Optional<KeptArticle> find(String id) {
    return reading(
        () ->
            articles
                .latest(handle, "and a.id = :id")
                .bind("id", id)
                .map((row, context) -> articles.article(row))
                .findOne());
  }

  @Override
  public Optional<AnalysisRecord> record(String id) {
    return reading(() -> articles.record(handle, id));
  }

  @Override
  public Optional<ArticleHead> head(String id) {
    return reading(() -> articles.head(handle, id));
  }

  @Override
  public Optional<String> idOfUrl(String url) {
    return reading(
        () ->
            handle
                .createQuery("select id from article where url = :url order by number limit 1")
                .bind("url", url)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public List<KeptArticle> versions(String id) {
    return reading(() -> articles.versions(handle, id));
  }

  @Override
  public void keep(List<KeptArticle> kept) {
    writing(
        transaction -> {
          long change = latestChange(transaction);
          for (KeptArticle article : kept) {
            articles.keep(transaction, article, ++change);
          }
          SqlListings.put(transaction, kept.stream().map(KeptArticle::record).toList());
          return change;
        });
  }

  private static long latestChange(Handle handle) {
    return handle
        .createQuery("select coalesce(max(latest_change), 0) from article")
        .mapTo(Long.class)
        .one();
  }

  @Override
  public Map<String, Integer> latestVersions() {
    Map<String, Integer> versions = new TreeMap<>();
    reading(
        () -> {
          handle
              .createQuery("select id, latest_version from article")
              .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
              .forEach(article -> versions.put(article.getKey(), article.getValue()));
          return true;
        });
    return versions;
  }

  @Override
  public List<KeptArticle> outdated(String analysis, int limit) {
    return reading(
        () ->
            articles
                .latest(handle, "and r.analysis <> :analysis order by a.number limit :limit")
                .bind("analysis", analysis)
                .bind("limit", limit)
                .map((row, context) -> articles.article(row))
                .list());
  }

  @Override
  public void reanalysed(List<KeptArticle> anew) {
    writing(
        transaction -> {
          long change = latestChange(transaction);
          List<AnalysisRecord> replaced = new ArrayList<>();
          for (KeptArticle article : anew) {
            if (articles.replaceRecord(transaction, article, ++change)) {
              replaced.add(article.record());
            }
          }
          SqlListings.put(transaction, replaced);
          return change;
        });
  }

  @Override
  public void statements(Listing listing, Consumer<ListedStatement> visitor) {
    listing(open -> SqlListings.statements(open, listing, database.rowsAtOnce(), visitor));
  }

  @Override
  public void events(Listing listing, Consumer<ListedEvent> visitor) {
    listing(open -> SqlListings.events(open, listing, database.rowsAtOnce(), visitor));
  }

  @Override
  public long countStatements(Listing listing) {
    return reading(() -> SqlListings.countStatements(handle, listing));
  }

  @Override
  public long countEvents(Listing listing) {
    return reading(() -> SqlListings.countEvents(handle, listing));
  }

  private void listing(Function<Handle, Boolean> reading) {
    reading(() -> database.streaming(handle, reading));
  }

  @Override
  public void listAnew() {
    writing(
        transaction -> {
          Relisting.run(transaction);
          ArticleHeads.run(transaction);
          return true;
        });
  }

  @Override
  public Counts counts() {
    return reading(() -> SqlNumbers.counts(handle));
  }

  @Override
  public int count() {
    return reading(
        () -> handle.createQuery("select count(*) from article").mapTo(Integer.class).one());
  }

  @Override
  public long latestChange() {
    return reading(() -> latestChange(handle));
  }

  @Override
  public void changedAfter(long change, Visitor visitor) {
    record Row(long change, KeptArticle article) {}
    reading(
        () ->
            database.streaming(
                handle,
                open -> {
                  articles
                      .latest(open, "and a.latest_change > :change order by a.latest_change")
                      .setFetchSize(database.rowsAtOnce())
                      .bind("change", change)
                      .map((row, context) -> new Row(row.getLong("change"), articles.article(row)))
                      .forEach(row -> visitor.visit(row.change(), row.article()));
                  return true;
                }));
  }

  /** A sum over what is in each table of links, the same wherever the same is kept; by table. */
  public Map<String, String> linkSums() {
    return reading(
        () -> database.snapshot(handle, () -> SqlSums.all(handle, database.rowsAtOnce())));
  }

  @Override
  public Correction correct(Correction correction) {
    return writing(transaction -> SqlCorrections.insert(transaction, correction));
  }

  @Override
  public List<Correction> corrections() {
    return reading(() -> SqlCorrections.all(handle));
  }

  @Override
  public void undo(long number, Instant time) {
    int undone = writing(transaction -> SqlCorrections.undo(transaction, number, time));
    if (undone == 0) {
      throw Versions.noCorrection(number);
    }
  }

  /** Copies all that is kept, as it is packed, into an empty store; how many versions. */
  public long copyTo(SqlStore other) {
    return reading(
        () ->
            database.streaming(
                handle, from -> other.writing(to -> other.fill(from, to, database.rowsAtOnce()))));
  }

  private long fill(Handle from, Handle to, int rowsAtOnce) {
    if (count() > 0) {
      throw new ArchiveException("there is an archive already; choose an empty place");
    }
    long versions = SqlCopy.all(from, to, rowsAtOnce);
    database.filled(to);
    return versions;
  }

  @Override
  public List<String> faults() {
    return reading(() -> database.faults(handle));
  }

  /** Works on the links between articles, alone, all or nothing. */
  public <T> T linking(Function<LinkWork, T> work) {
    return writing(transaction -> work.apply(new LinkWork(transaction, articles)));
  }

  /** Reads the links between articles, all as they are at one moment. */
  public <T> T links(Function<LinkWork, T> work) {
    Supplier<T> reading = () -> work.apply(new LinkWork(handle, articles));
    if (atOnce) {
      return reading(reading);
    }
    atOnce = true;
    try {
      return reading(() -> database.snapshot(handle, reading));
    } finally {
      atOnce = false;
    }
  }

  private <T> T reading(Supplier<T> query) {
    try {
      return query.get();
    } catch (JdbiException e) {
      throw database.failure("cannot read the archive", e);
    }
  }

  private <T> T writing(Function<Handle, T> change) {
    boolean before = atOnce;
    atOnce = true;
    try {
      return handle.inTransaction(
          transaction -> {
            database.lock(transaction);
            return change.apply(transaction);
          });
    } catch (JdbiException e) {
      throw database.failure("cannot write to the archive", e);
    } finally {
      atOnce = before;
    }
  }

  @Override
  public void close() {
    handle.close();
    database.close();
  }
}
