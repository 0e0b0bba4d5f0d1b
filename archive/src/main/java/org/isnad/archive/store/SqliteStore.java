package org.isnad.archive.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.RecordJson;
import org.isnad.archive.correction.Correction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.result.ResultIterable;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Keeps articles in one SQLite file: write-ahead log, every commit on the disk before it is
 * acknowledged, one writer at a time, readers beside it.
 */
public final class SqliteStore implements ArchiveStore {

  private static final int WAIT_FOR_OTHER_WRITER_MILLIS = 10_000;
  private static final String LATEST =
      """
      select r.change, r.version, r.hash, r.added, r.url, r.outlet, r.title, r.published, r.fetched,
             r.kind, r.source, r.record, a.id
      from revision r join article a on a.number = r.article
      """;

  private final Path file;
  private final Handle handle;
  private final RecordJson json = new RecordJson();

  private SqliteStore(Path file, Handle handle) {
    this.file = file;
    this.handle = handle;
  }

  /**
   * Opens the store in a file, or makes it.
   *
   * @throws ArchiveException naming the file, where it cannot be read or written, or is none of
   *     ours
   */
  public static SqliteStore open(Path file) {
    SQLiteDataSource source = source(file);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Schema.prepare(source);
      return new SqliteStore(file, Jdbi.create(source).open());
    } catch (IOException e) {
      throw new ArchiveException("cannot make the archive folder " + file.getParent(), e);
    } catch (SQLException | JdbiException e) {
      throw failure("cannot open the archive", file, e);
    }
  }

  private static SQLiteDataSource source(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(WAIT_FOR_OTHER_WRITER_MILLIS);
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }

  @Override
  public Optional<KeptArticle> find(String id) {
    return reading(
        () ->
            handle
                .createQuery(LATEST + "where a.id = :id and r.version = a.latest_version")
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
                .createQuery(LATEST + "where a.id = :id order by r.version")
                .bind("id", id)
                .map((row, context) -> article(row))
                .list());
  }

  @Override
  public void keep(List<KeptArticle> articles) {
    try {
      handle.useTransaction(transaction -> articles.forEach(article -> keep(transaction, article)));
    } catch (JdbiException e) {
      throw failure("cannot write to the archive", file, e);
    }
  }

  private void keep(Handle transaction, KeptArticle article) {
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
            ? "insert into article (id, url, latest_version, latest_change) values (:id, :url, 1, 0)"
            : "update article set url = :url, latest_version = latest_version + 1 where id = :id";
    transaction
        .createUpdate(keepArticle)
        .bind("id", article.id())
        .bind("url", article.page().url())
        .execute();
    insertRevision(transaction, article);
    transaction
        .createUpdate("update article set latest_change = last_insert_rowid() where id = :id")
        .bind("id", article.id())
        .execute();
  }

  private void insertRevision(Handle transaction, KeptArticle article) {
    Page page = article.page();
    PackedSource source = PackedSource.of(page.source());
    byte[] record = json.line(article.record()).getBytes(StandardCharsets.UTF_8);
    transaction
        .createUpdate(
            """
            insert into revision (article, version, hash, added, url, outlet, title, published, fetched,
                                  kind, source, record)
            values ((select number from article where id = :id), :version, :hash, :added, :url, :outlet,
                    :title, :published, :fetched, :kind, :source, :record)
            """)
        .bind("id", article.id())
        .bind("version", article.version())
        .bind("hash", article.hash())
        .bind("added", article.added().toString())
        .bind("url", page.url())
        .bind("outlet", page.outlet())
        .bind("title", page.title())
        .bind("published", text(page.published()))
        .bind("fetched", text(page.fetched()))
        .bind("kind", source.kind())
        .bind("source", Packing.pack(source.bytes()))
        .bind("record", Packing.pack(record))
        .execute();
  }

  @Override
  public int count() {
    return reading(
        () -> handle.createQuery("select count(*) from article").mapTo(Integer.class).one());
  }

  @Override
  public long latestChange() {
    return reading(
        () ->
            handle
                .createQuery("select coalesce(max(change), 0) from revision")
                .mapTo(Long.class)
                .one());
  }

  @Override
  public void changedAfter(long change, Visitor visitor) {
    record Row(long change, KeptArticle article) {}
    ResultIterable<Row> rows =
        handle
            .createQuery(
                LATEST
                    + "where a.latest_change = r.change and a.latest_change > :change order by r.change")
            .bind("change", change)
            .map((row, context) -> new Row(row.getLong("change"), article(row)));
    reading(
        () -> {
          rows.forEach(row -> visitor.visit(row.change(), row.article()));
          return true;
        });
  }

  @Override
  public Correction correct(Correction correction) {
    try {
      return handle.inTransaction(transaction -> SqliteCorrections.insert(transaction, correction));
    } catch (JdbiException e) {
      throw failure("cannot write to the archive", file, e);
    }
  }

  @Override
  public List<Correction> corrections() {
    return reading(() -> SqliteCorrections.all(handle));
  }

  @Override
  public void undo(long number, Instant time) {
    int undone;
    try {
      undone = SqliteCorrections.undo(handle, number, time);
    } catch (JdbiException e) {
      throw failure("cannot write to the archive", file, e);
    }
    if (undone == 0) {
      throw Versions.noCorrection(number);
    }
  }

  private KeptArticle article(ResultSet row) throws SQLException {
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
        Instant.parse(row.getString("added")));
  }

  private <T> T reading(java.util.function.Supplier<T> query) {
    try {
      return query.get();
    } catch (JdbiException e) {
      throw failure("cannot read the archive", file, e);
    }
  }

  @Override
  public void close() {
    handle.close();
  }

  private static ArchiveException failure(String what, Path file, Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    return new ArchiveException(what + " " + file + ": " + cause.getMessage(), e);
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
