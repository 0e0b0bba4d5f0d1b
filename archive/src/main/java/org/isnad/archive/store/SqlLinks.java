package org.isnad.archive.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The tables of {@code V6__links.sql} by which articles are compared: what each is found by, which
 * are alike, and where that brought them. Only used within one transaction.
 */
public final class SqlLinks {

  static final List<String> TABLES =
      List.of(
          "link_state",
          "linked",
          "story_word",
          "text_run",
          "story_like",
          "copy_pair",
          "copy_group",
          "story",
          "dated",
          "claim",
          "claim_statement",
          "happening",
          "happening_event");

  private static final double TEN_THOUSAND = 10_000;

  private static final String ARTICLE =
      """
      select l.article, a.id, l.day, l.earliest, l.latest, l.length, l.credits, l.story, l.copies
      from linked l join article a on a.number = l.article
      """;

  /** An article that changed, with its packed record. */
  public record Changed(long number, String id, long change, PackedRecord record) {}

  /** An article and how alike it is, or what it shares. */
  public record Near(long article, double alike) {}

  /** An article of which the text is shared. */
  public record Pair(long article, String kind, double share) {}

  private final Handle handle;

  SqlLinks(Handle handle) {
    this.handle = handle;
  }

  /** How far articles are linked; nothing where none is. */
  public Optional<LinkState> state() {
    return handle
        .createQuery("select version, change, corrections from link_state")
        .map((row, c) -> new LinkState(row.getString(1), row.getLong(2), row.getInt(3)))
        .findOne();
  }

  public void keep(LinkState state) {
    handle.execute("delete from link_state");
    handle
        .createUpdate(
            "insert into link_state (only_row, version, change, corrections) values (1, :v, :change, :c)")
        .bind("v", state.version())
        .bind("change", state.change())
        .bind("c", state.corrections())
        .execute();
  }

  /** Forgets all links. */
  public void clear() {
    TABLES.forEach(table -> handle.execute("delete from " + table));
  }

  /** Articles that changed after a change, the first of them. */
  public List<Changed> changedAfter(long change, int limit) {
    return handle
        .createQuery(
            """
            select a.number, a.id, a.latest_change, r.record, r.source
            from article a join revision r on r.article = a.number and r.version = a.latest_version
            where a.latest_change > :change order by a.latest_change limit :limit
            """)
        .bind("change", change)
        .bind("limit", limit)
        .map((row, c) -> changed(row))
        .list();
  }

  private static Changed changed(ResultSet row) throws SQLException {
    return new Changed(row.getLong(1), row.getString(2), row.getLong(3), PackedRecord.of(row));
  }

  /** The packed record of an article's latest version. */
  public PackedRecord record(long article) {
    return handle
        .createQuery(
            """
            select r.record, r.source
            from article a join revision r on r.article = a.number and r.version = a.latest_version
            where a.number = :article
            """)
        .bind("article", article)
        .map((row, c) -> PackedRecord.of(row))
        .one();
  }

  /** The same of all articles of a story, by their numbers. */
  public Map<Long, PackedRecord> recordsOfStory(long story) {
    Map<Long, PackedRecord> records = new HashMap<>();
    handle
        .createQuery(
            """
            select a.number, r.record, r.source from linked l join article a on a.number = l.article
            join revision r on r.article = a.number and r.version = a.latest_version
            where l.story = :story
            """)
        .bind("story", story)
        .map((row, c) -> Map.entry(row.getLong(1), PackedRecord.of(row)))
        .forEach(one -> records.put(one.getKey(), one.getValue()));
    return records;
  }

  /**
   * The number of an article that is kept.
   *
   * @throws IllegalStateException where there is none
   */
  public long number(String id) {
    return handle
        .createQuery("select number from article where id = :id")
        .bind("id", id)
        .mapTo(Long.class)
        .one();
  }

  public Optional<LinkedArticle> article(long number) {
    return handle
        .createQuery(ARTICLE + "where l.article = :number")
        .bind("number", number)
        .map((row, c) -> article(row))
        .findOne();
  }

  private static LinkedArticle article(ResultSet row) throws SQLException {
    String credits = row.getString("credits");
    return new LinkedArticle(
        row.getLong("article"),
        row.getString("id"),
        day(row, "day"),
        day(row, "earliest"),
        day(row, "latest"),
        row.getInt("length"),
        credits.isEmpty() ? List.of() : List.of(credits.split("\n")),
        row.getLong("story"),
        row.getLong("copies"));
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    long day = row.getLong(column);
    return row.wasNull() ? null : LocalDate.ofEpochDay(day);
  }

  private static @Nullable Long number(@Nullable LocalDate day) {
    return day == null ? null : day.toEpochDay();
  }

  /**
   * Keeps an article and what it is found by.
   *
   * @param features what it is compared by
   * @param words those of them that it is found by
   * @param runs those that its text is found by
   */
  public void put(LinkedArticle article, byte[] features, int[] words, int[] runs) {
    ByteBuffer packed = ByteBuffer.allocate(Integer.BYTES * runs.length);
    packed.asIntBuffer().put(runs);
    handle
        .createUpdate(
            """
            insert into linked (article, day, earliest, latest, length, credits, features, runs, story, copies)
            values (:article, :day, :earliest, :latest, :length, :credits, :features, :runs, :story, :copies)
            """)
        .bind("article", article.number())
        .bind("day", number(article.day()))
        .bind("earliest", number(article.earliest()))
        .bind("latest", number(article.latest()))
        .bind("length", article.length())
        .bind("credits", String.join("\n", article.credits()))
        .bind("features", features)
        .bind("runs", packed.array())
        .bind("story", article.story())
        .bind("copies", article.copies())
        .execute();
    batch("insert into story_word (word, article) values (?, ?)", words, article.number());
    long day = runDay(article.day());
    PreparedBatch batch =
        handle.prepareBatch("insert into text_run (run, day, article) values (?, ?, ?)");
    for (int run : runs) {
      batch.bind(0, run).bind(1, day).bind(2, article.number()).add();
    }
    SqlStoryRows.execute(batch);
  }

  /** Articles without a day are told by one that no article has. */
  private static long runDay(@Nullable LocalDate day) {
    return day == null ? Long.MAX_VALUE : day.toEpochDay();
  }

  private void batch(String sql, int[] numbers, long article) {
    PreparedBatch batch = handle.prepareBatch(sql);
    for (int number : numbers) {
      batch.bind(0, number).bind(1, article).add();
    }
    SqlStoryRows.execute(batch);
  }

  /**
   * Forgets an article and its pairs.
   *
   * @param words that it was found by
   */
  public void remove(LinkedArticle article, int[] words) {
    int[] runs = runs(article.number());
    batch("delete from story_word where word = ? and article = ?", words, article.number());
    PreparedBatch batch =
        handle.prepareBatch("delete from text_run where run = ? and day = ? and article = ?");
    for (int run : runs) {
      batch.bind(0, run).bind(1, runDay(article.day())).bind(2, article.number()).add();
    }
    SqlStoryRows.execute(batch);
    for (String table : List.of("story_like", "copy_pair")) {
      handle.execute(
          "delete from "
              + table
              + " where article in (select other from "
              + table
              + " where article = ?) and other = ?",
          article.number(),
          article.number());
      handle.execute("delete from " + table + " where article = ?", article.number());
    }
    handle.execute("delete from linked where article = ?", article.number());
  }

  private int[] runs(long article) {
    byte[] packed =
        handle
            .createQuery("select runs from linked where article = :article")
            .bind("article", article)
            .map((row, c) -> row.getBytes(1))
            .one();
    int[] runs = new int[packed.length / Integer.BYTES];
    ByteBuffer.wrap(packed).asIntBuffer().get(runs);
    return runs;
  }

  public byte[] features(long article) {
    return handle
        .createQuery("select features from linked where article = :article")
        .bind("article", article)
        .map((row, c) -> row.getBytes(1))
        .one();
  }

  /** Which articles have a word. */
  public long[] havingWord(int word) {
    return handle
        .createQuery("select article from story_word where word = :word")
        .bind("word", word)
        .mapTo(Long.class)
        .stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  /**
   * Which articles of these days, or of none, have at least so many of these runs of words.
   *
   * @param day null for articles of all days
   */
  public Map<Long, Integer> havingRuns(int[] runs, @Nullable LocalDate day, int around, int least) {
    String near = day == null ? "" : " and (day between ? and ? or day = " + Long.MAX_VALUE + ")";
    String sql =
        "select article, count(*) from text_run where run in "
            + Several.PLACES
            + near
            + " group by article";
    Map<Long, Integer> found = new HashMap<>();
    Several.of(runs)
        .forEach(
            part -> {
              Query query = part.bound(handle.createQuery(sql));
              if (day != null) {
                query
                    .bind(Several.AT_ONCE, day.toEpochDay() - around)
                    .bind(Several.AT_ONCE + 1, day.toEpochDay() + around);
              }
              query
                  .map((row, c) -> Map.entry(row.getLong(1), row.getInt(2)))
                  .forEach(one -> found.merge(one.getKey(), one.getValue(), Integer::sum));
            });
    found.values().removeIf(count -> count < least);
    return found;
  }

  /** All that are somewhat like an article. */
  public List<Near> likes(long article) {
    return handle
        .createQuery("select other, alike from story_like where article = :article")
        .bind("article", article)
        .map((row, c) -> new Near(row.getLong(1), alike(row.getInt(2))))
        .list();
  }

  /** From ten thousandths, as it is kept. */
  static double alike(int kept) {
    return kept / TEN_THOUSAND;
  }

  /** Keeps which are somewhat like an article, from both sides. */
  public void putLikes(long article, Collection<Near> likes) {
    PreparedBatch batch =
        handle.prepareBatch("insert into story_like (article, other, alike) values (?, ?, ?)");
    for (Near like : likes) {
      long alike = Math.round(like.alike() * TEN_THOUSAND);
      batch.bind(0, article).bind(1, like.article()).bind(2, alike).add();
      batch.bind(0, like.article()).bind(1, article).bind(2, alike).add();
    }
    SqlStoryRows.execute(batch);
  }

  /** All that have text of an article, or whose text it has. */
  public List<Pair> pairs(long article) {
    return handle
        .createQuery("select other, kind, share from copy_pair where article = :article")
        .bind("article", article)
        .map((row, c) -> new Pair(row.getLong(1), row.getString(2), alike(row.getInt(3))))
        .list();
  }

  /** Keeps which share the text of an article, from both sides. */
  public void putPairs(long article, Collection<Pair> pairs) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into copy_pair (article, other, kind, share) values (?, ?, ?, ?)");
    for (Pair pair : pairs) {
      long share = Math.round(pair.share() * TEN_THOUSAND);
      batch.bind(0, article).bind(1, pair.article()).bind(2, pair.kind()).bind(3, share).add();
      batch.bind(0, pair.article()).bind(1, article).bind(2, pair.kind()).bind(3, share).add();
    }
    SqlStoryRows.execute(batch);
  }

  public List<LinkedArticle> articlesOfStory(long story) {
    return articles("where l.story = :number", story);
  }

  public List<LinkedArticle> articlesOfCopies(long copies) {
    return articles("where l.copies = :number", copies);
  }

  private List<LinkedArticle> articles(String which, long number) {
    return handle
        .createQuery(ARTICLE + which)
        .bind("number", number)
        .map((row, c) -> article(row))
        .list();
  }

  public void toStory(long article, long story) {
    handle.execute("update linked set story = ? where article = ?", story, article);
  }

  public void toCopies(long article, long copies) {
    handle.execute("update linked set copies = ? where article = ?", copies, article);
  }

  /** Keeps, or forgets, the group of the articles of one text. */
  public void putCopies(long copies, @Nullable Long origin, @Nullable String agency) {
    handle.execute("delete from copy_group where copies = ?", copies);
    if (origin != null) {
      handle.execute(
          "insert into copy_group (copies, origin, agency) values (?, ?, ?)",
          copies,
          origin,
          agency);
    }
  }
}
