package org.isnad.archive.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.RecordJson;
import org.isnad.archive.correction.Correction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * Keeps articles in a database that speaks SQL; what its kinds do differently is in {@link
 * Database}.
 */
public final class SqlStore implements ArchiveStore {

  private static final String COLUMNS =
      """
      select a.latest_change as change, r.version, r.hash, r.added, r.url, r.outlet, r.title, r.published,
             r.fetched, r.kind, r.source, r.record, r.analysis, a.id
      from revision r join article a on a.number = r.article
      """;

  private static final String LATEST = COLUMNS + "where r.version = a.latest_version ";

  private final Database database;
  private final Handle handle;
  private final RecordJson json = new RecordJson();

  SqlStore(Database database, Handle handle) {
    this.database = database;
    this.handle = handle;
  }

  @Override
  public Optional<KeptArticle> find(String id) {
    return reading(
        () ->
            handle
                .createQuery(LATEST + "and a.id = :id")
                .bind("id", id)
                .map((row, context) -> article(row))
                .findOne());
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
    return reading(
        () ->
            handle
                .createQuery(COLUMNS + "where a.id = :id order by r.version")
                .bind("id", id)
                .map((row, context) -> article(row))
                .list());
  }

  @Override
  public void keep(List<KeptArticle> articles) {
    writing(
        transaction -> {
          long change = latestChange(transaction);
          for (KeptArticle article : articles) {
            keep(transaction, article, ++change);
          }
          return change;
        });
  }

  private void keep(Handle transaction, KeptArticle article, long change) {
    int latest =
        transaction
            .createQuery("select latest_version from article where id = :id")
            .bind("id", article.id())
            .mapTo(Integer.class)
            .findOne()
            .orElse(0);
    Versions.requireNext(article, latest);
    String keepArticle =
        latest == 0
            ? "insert into article (id, url, latest_version, latest_change) values (:id, :url, 1, :change)"
            : """
              update article set url = :url, latest_version = latest_version + 1, latest_change = :change
              where id = :id
              """;
    transaction
        .createUpdate(keepArticle)
        .bind("id", article.id())
        .bind("url", article.page().url())
        .bind("change", change)
        .execute();
    insertRevision(transaction, article);
  }

  private static long latestChange(Handle handle) {
    return handle
        .createQuery("select coalesce(max(latest_change), 0) from article")
        .mapTo(Long.class)
        .one();
  }

  private void insertRevision(Handle transaction, KeptArticle article) {
    Page page = article.page();
    PackedSource source = PackedSource.of(page.source());
    Update insert =
        transaction.createUpdate(
            """
            insert into revision (article, version, hash, added, url, outlet, title, published, fetched,
                                  kind, source, record, analysis, statements, events, entities)
            values ((select number from article where id = :id), :version, :hash, :added, :url, :outlet,
                    :title, :published, :fetched, :kind, :source, :record, :analysis, :statements, :events, :entities)
            """);
    bindRecord(insert, article)
        .bind("hash", article.hash())
        .bind("added", article.added().toString())
        .bind("url", page.url())
        .bind("outlet", page.outlet())
        .bind("title", page.title())
        .bind("published", text(page.published()))
        .bind("fetched", text(page.fetched()))
        .bind("kind", source.kind())
        .bind("source", Packing.pack(source.bytes()))
        .execute();
  }

  /** Whose record it is, the record, and what is counted of it. */
  private Update bindRecord(Update update, KeptArticle article) {
    byte[] record = json.line(article.record()).getBytes(StandardCharsets.UTF_8);
    return update
        .bind("id", article.id())
        .bind("version", article.version())
        .bind("record", Packing.pack(record))
        .bind("analysis", article.analysis())
        .bind("statements", article.record().statements().size())
        .bind("events", article.record().events().size())
        .bind("entities", article.record().entities().size());
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
            handle
                .createQuery(LATEST + "and r.analysis <> :analysis order by a.number limit :limit")
                .bind("analysis", analysis)
                .bind("limit", limit)
                .map((row, context) -> article(row))
                .list());
  }

  @Override
  public void reanalysed(List<KeptArticle> articles) {
    writing(
        transaction -> {
          long change = latestChange(transaction);
          for (KeptArticle article : articles) {
            replaceRecord(transaction, article, ++change);
          }
          return change;
        });
  }

  private void replaceRecord(Handle transaction, KeptArticle article, long change) {
    Update replace =
        transaction.createUpdate(
            """
            update revision set record = :record, analysis = :analysis, statements = :statements,
                                events = :events, entities = :entities
            where version = :version
              and article = (select number from article where id = :id and latest_version = :version)
            """);
    if (bindRecord(replace, article).execute() == 1) {
      transaction
          .createUpdate("update article set latest_change = :change where id = :id")
          .bind("change", change)
          .bind("id", article.id())
          .execute();
    }
  }

  @Override
  public Counts counts() {
    return reading(() -> SqlNumbers.counts(handle));
  }

  @Override
  public Optional<Compared> compared() {
    return reading(() -> SqlNumbers.compared(handle));
  }

  @Override
  public void compared(Compared compared) {
    writing(transaction -> SqlNumbers.keep(transaction, compared));
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
                  open.createQuery(
                          LATEST + "and a.latest_change > :change order by a.latest_change")
                      .setFetchSize(database.rowsAtOnce())
                      .bind("change", change)
                      .map((row, context) -> new Row(row.getLong("change"), article(row)))
                      .forEach(row -> visitor.visit(row.change(), row.article()));
                  return true;
                }));
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

  private KeptArticle article(ResultSet row) throws SQLException {
    try {
      return unpacked(row);
    } catch (ArchiveException | IllegalArgumentException e) {
      throw new ArchiveException(
          "the kept page or record of "
              + row.getString("id")
              + " is damaged: "
              + e.getMessage()
              + "; isnad check names all that are, and isnad restore takes a backup",
          e);
    }
  }

  private KeptArticle unpacked(ResultSet row) throws SQLException {
    PackedSource source =
        new PackedSource(row.getString("kind"), Packing.unpack(row.getBytes("source")));
    Page page =
        new Page(
            row.getString("id"),
            row.getString("url"),
            row.getString("outlet"),
            row.getString("title"),
            date(row.getString("published")),
            date(row.getString("fetched")),
            source.unpack());
    return new KeptArticle(
        page.id(),
        row.getInt("version"),
        row.getString("hash"),
        page,
        json.read(new String(Packing.unpack(row.getBytes("record")), StandardCharsets.UTF_8)),
        Instant.parse(row.getString("added")),
        row.getString("analysis"));
  }

  private <T> T reading(Supplier<T> query) {
    try {
      return query.get();
    } catch (JdbiException e) {
      throw database.failure("cannot read the archive", e);
    }
  }

  private <T> T writing(Function<Handle, T> change) {
    try {
      return handle.inTransaction(
          transaction -> {
            database.lock(transaction);
            return change.apply(transaction);
          });
    } catch (JdbiException e) {
      throw database.failure("cannot write to the archive", e);
    }
  }

  @Override
  public void close() {
    handle.close();
    database.close();
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
