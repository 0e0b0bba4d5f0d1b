package org.isnad.archive.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.record.RecordJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The tables of {@code V1__articles.sql}: articles, and each version of them. */
final class SqlArticles {

  private static final String COLUMNS =
      """
      select a.latest_change as change, r.version, r.hash, r.added, r.url, r.outlet, r.title, r.published,
             r.fetched, r.kind, r.source, r.record, r.analysis, a.id
      from revision r join article a on a.number = r.article
      """;

  private static final String LATEST = COLUMNS + "where r.version = a.latest_version ";

  private final RecordJson json = new RecordJson();
  private final Packing packing = new Packing();

  /** The latest versions of articles that a condition holds for. */
  Query latest(Handle handle, String condition) {
    return handle.createQuery(LATEST + condition);
  }

  /** All versions of an article, oldest first. */
  List<KeptArticle> versions(Handle handle, String id) {
    return handle
        .createQuery(COLUMNS + "where a.id = :id order by r.version")
        .bind("id", id)
        .map((row, context) -> article(row))
        .list();
  }

  void keep(Handle transaction, KeptArticle article, long change) {
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
            ? """
              insert into article (id, url, day, outlet, latest_version, latest_change)
              values (:id, :url, :day, :outlet, 1, :change)
              """
            : """
              update article set url = :url, day = :day, outlet = :outlet, latest_version = latest_version + 1,
                                 latest_change = :change
              where id = :id
              """;
    bindHead(transaction.createUpdate(keepArticle), article, change)
        .bind("url", article.page().url())
        .execute();
    insertRevision(transaction, article);
  }

  /** What an article is listed by. */
  private static Update bindHead(Update update, KeptArticle article, long change) {
    String day = day(article.record());
    return update
        .bind("id", article.id())
        .bind("day", day == null ? "" : day)
        .bind("outlet", article.record().outlet())
        .bind("change", change);
  }

  private void insertRevision(Handle transaction, KeptArticle article) {
    Page page = article.page();
    PackedSource source = PackedSource.of(page.source());
    Update insert =
        transaction.createUpdate(
            """
            insert into revision (article, version, hash, added, url, outlet, title, published, fetched,
                                  day, kind, source, record, analysis, statements, events, entities)
            values ((select number from article where id = :id), :version, :hash, :added, :url, :outlet,
                    :title, :published, :fetched, :day, :kind, :source, :record, :analysis, :statements, :events, :entities)
            """);
    bindRecord(insert, article, source)
        .bind("hash", article.hash())
        .bind("added", article.added().toString())
        .bind("url", page.url())
        .bind("outlet", page.outlet())
        .bind("title", page.title())
        .bind("published", text(page.published()))
        .bind("fetched", text(page.fetched()))
        .bind("kind", source.kind())
        .bind("source", packing.packPage(source.bytes()))
        .execute();
  }

  /** Whose record it is, the record, and what is counted of it. */
  private Update bindRecord(Update update, KeptArticle article, PackedSource source) {
    return update
        .bind("id", article.id())
        .bind("version", article.version())
        .bind("record", packed(article.record(), source.bytes()))
        .bind("day", day(article.record()))
        .bind("analysis", article.analysis())
        .bind("statements", article.record().statements().size())
        .bind("events", article.record().events().size())
        .bind("entities", article.record().entities().size());
  }

  /** Puts a record in place of that of the latest version; whether it is of the latest. */
  boolean replaceRecord(Handle transaction, KeptArticle article, long change) {
    Update replace =
        transaction.createUpdate(
            """
            update revision set record = :record, day = :day, analysis = :analysis, statements = :statements,
                                events = :events, entities = :entities
            where version = :version
              and article = (select number from article where id = :id and latest_version = :version)
            """);
    boolean isLatest =
        bindRecord(replace, article, PackedSource.of(article.page().source())).execute() == 1;
    if (isLatest) {
      bindHead(
              transaction.createUpdate(
                  "update article set day = :day, outlet = :outlet, latest_change = :change where id = :id"),
              article,
              change)
          .execute();
    }
    return isLatest;
  }

  /**
   * @throws ArchiveException where it is damaged
   */
  KeptArticle article(ResultSet row) throws SQLException {
    try {
      return unpacked(row);
    } catch (ArchiveException | IllegalArgumentException e) {
      throw damaged(row.getString("id"), e);
    }
  }

  private static ArchiveException damaged(String id, RuntimeException e) {
    return new ArchiveException(
        "the kept page or record of "
            + id
            + " is damaged: "
            + e.getMessage()
            + "; isnad check names all that are, and isnad restore takes a backup",
        e);
  }

  private KeptArticle unpacked(ResultSet row) throws SQLException {
    PackedSource source =
        new PackedSource(row.getString("kind"), Packing.unpackPage(row.getBytes("source")));
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
        record(Packing.unpackRecord(row.getBytes("record"), source::bytes)),
        Instant.parse(row.getString("added")),
        row.getString("analysis"));
  }

  /** The record of the latest version. */
  Optional<AnalysisRecord> record(Handle handle, String id) {
    return handle
        .createQuery(
            """
            select r.record, r.source from article a
            join revision r on r.article = a.number and r.version = a.latest_version
            where a.id = :id
            """)
        .bind("id", id)
        .map((row, context) -> record(id, PackedRecord.of(row)))
        .findOne();
  }

  /** What an article is listed by. */
  Optional<ArticleHead> head(Handle handle, String id) {
    return handle
        .createQuery("select day, outlet from article where id = :id")
        .bind("id", id)
        .map(
            (row, context) -> {
              String day = row.getString("day");
              return new ArticleHead(
                  day.isEmpty() ? null : LocalDate.parse(day), row.getString("outlet"));
            })
        .findOne();
  }

  AnalysisRecord record(String id, PackedRecord packed) {
    try {
      return record(packed.unpacked());
    } catch (ArchiveException | IllegalArgumentException e) {
      throw damaged(id, e);
    }
  }

  /** Nothing where it is damaged: {@code isnad check} names it. */
  @Nullable AnalysisRecord readable(PackedRecord packed) {
    try {
      return record(packed.unpacked());
    } catch (ArchiveException | IllegalArgumentException e) {
      return null;
    }
  }

  private AnalysisRecord record(byte[] unpacked) {
    return json.read(new String(unpacked, StandardCharsets.UTF_8));
  }

  /** A record without its page. */
  PackedRecord packed(AnalysisRecord record) {
    return PackedRecord.alone(packed(record, PackedRecord.NO_PAGE));
  }

  private byte[] packed(AnalysisRecord record, byte[] page) {
    return packing.packRecord(json.line(record).getBytes(StandardCharsets.UTF_8), page);
  }

  /** The day an article was published as its record tells it. */
  static @Nullable String day(AnalysisRecord record) {
    Published published = record.published();
    return published == null ? null : published.date().toString();
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
