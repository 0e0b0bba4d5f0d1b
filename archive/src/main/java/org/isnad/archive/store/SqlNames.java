package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.record.EntityType;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The tables of {@code V7__names.sql}: who is who over all articles, as it was worked out last. */
public final class SqlNames {

  static final List<String> TABLES =
      List.of("name_state", "identity", "article_names", "name_sound");

  private static final int BATCH = 500;
  private static final int AT_ONCE = 64;
  private static final String PLACES = String.join(", ", Collections.nCopies(AT_ONCE, "?"));
  private static final String ROW = "select number, id, type, told, articles from identity ";

  /**
   * An identity.
   *
   * @param number 1 for the most written about
   * @param told of it, see {@code NameCode}
   * @param articles their numbers, likewise
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  public record Row(long number, String id, EntityType type, byte[] told, byte[] articles) {}

  /**
   * What an identity is found by.
   *
   * @param key of its name, folded
   * @param spellings how many it has
   * @param sounds hashes of what its names sound like
   */
  public record Found(String key, int spellings, Collection<Integer> sounds) {}

  private final Handle handle;

  SqlNames(Handle handle) {
    this.handle = handle;
  }

  /** Of what it was worked out; nothing where it never was. */
  public Optional<LinkState> state() {
    return handle
        .createQuery("select version, change, corrections from name_state")
        .map((row, c) -> new LinkState(row.getString(1), row.getLong(2), row.getInt(3)))
        .findOne();
  }

  /** Forgets all. */
  public void clear() {
    TABLES.forEach(table -> handle.execute("delete from " + table));
  }

  public void keep(LinkState state) {
    handle.execute(
        "insert into name_state (only_row, version, change, corrections) values (1, ?, ?, ?)",
        state.version(),
        state.change(),
        state.corrections());
  }

  public void put(Row row, Found found) {
    handle.execute(
        "insert into identity (number, id, type, name_key, spellings, told, articles)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        row.number(),
        row.id(),
        row.type().name(),
        found.key(),
        found.spellings(),
        row.told(),
        row.articles());
    PreparedBatch batch =
        handle.prepareBatch("insert into name_sound (sound, identity) values (?, ?)");
    found.sounds().forEach(sound -> batch.bind(0, sound).bind(1, row.number()).add());
    SqlStoryRows.execute(batch);
  }

  /**
   * @param byArticle by its number, who its entities are
   */
  public void putArticles(Map<Long, byte[]> byArticle) {
    PreparedBatch batch =
        handle.prepareBatch("insert into article_names (article, identities) values (?, ?)");
    byArticle.forEach(
        (article, identities) -> {
          batch.bind(0, article).bind(1, identities).add();
          if (batch.size() == BATCH) {
            batch.execute();
          }
        });
    SqlStoryRows.execute(batch);
  }

  public Optional<Row> byId(String id) {
    return handle
        .createQuery(ROW + "where id = :id")
        .bind("id", id)
        .map((row, c) -> row(row))
        .findOne();
  }

  public Optional<Row> byNumber(long number) {
    return handle
        .createQuery(ROW + "where number = :number")
        .bind("number", number)
        .map((row, c) -> row(row))
        .findOne();
  }

  /** Those that may sound so. */
  public List<Row> bySound(int sound) {
    return handle
        .createQuery(
            ROW
                + "where number in (select identity from name_sound where sound = :s) order by number")
        .bind("s", sound)
        .map((row, c) -> row(row))
        .list();
  }

  /** From the most written about on. */
  public List<Row> list(@Nullable EntityType type, boolean joined, int from, int limit) {
    Query query =
        handle.createQuery(
            ROW + where(type, joined) + " order by number limit :limit offset :from");
    return bound(query, type)
        .bind("limit", limit)
        .bind("from", from)
        .map((row, c) -> row(row))
        .list();
  }

  public int count(@Nullable EntityType type, boolean joined) {
    Query query = handle.createQuery("select count(*) from identity " + where(type, joined));
    return bound(query, type).mapTo(Integer.class).one();
  }

  private static String where(@Nullable EntityType type, boolean joined) {
    return "where spellings > " + (joined ? "1" : "0") + (type == null ? "" : " and type = :type");
  }

  private static Query bound(Query query, @Nullable EntityType type) {
    return type == null ? query : query.bind("type", type.name());
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong(1),
        row.getString(2),
        EntityType.valueOf(row.getString(3)),
        row.getBytes(4),
        row.getBytes(5));
  }

  /** Who the entities of an article are. */
  public Optional<byte[]> ofArticle(String article) {
    return handle
        .createQuery(
            "select n.identities from article_names n join article a on a.number = n.article"
                + " where a.id = :id")
        .bind("id", article)
        .map((row, c) -> row.getBytes(1))
        .findOne();
  }

  /** The ids of articles, by their numbers. */
  public Map<Long, String> articles(long[] numbers) {
    Map<Long, String> ids = new HashMap<>();
    for (int from = 0; from < numbers.length; from += AT_ONCE) {
      long[] part = Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + AT_ONCE));
      Query query =
          handle.createQuery("select number, id from article where number in (" + PLACES + ")");
      for (int i = 0; i < AT_ONCE; i++) {
        query.bind(i, part[Math.min(i, part.length - 1)]);
      }
      query
          .map((row, c) -> Map.entry(row.getLong(1), row.getString(2)))
          .forEach(one -> ids.put(one.getKey(), one.getValue()));
    }
    return ids;
  }
}
