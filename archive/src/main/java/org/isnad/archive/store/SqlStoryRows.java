package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.analysis.text.Folding;
import org.isnad.archive.claim.Assertion;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Telling;
import org.isnad.archive.term.ShortIds;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The tables of {@code V6__links.sql} that tell of stories: what they are called, what is claimed
 * and what happened in them. Only used within one transaction.
 */
public final class SqlStoryRows {

  private static final List<String> OF_A_STORY =
      List.of("claim", "claim_statement", "happening", "happening_event", "dated");

  static final String LINE = "\n";

  private final Handle handle;

  SqlStoryRows(Handle handle) {
    this.handle = handle;
  }

  /** Has a story made anew, or begun. */
  public void stale(long number, int articles) {
    int known =
        handle
            .createUpdate(
                "update story set stale = 1, articles = :articles where first_article = :number")
            .bind("number", number)
            .bind("articles", articles)
            .execute();
    if (known == 0) {
      handle
          .createUpdate(
              """
              insert into story (first_article, id, stale, articles, title, title_key, origins, claims, taken_up,
                                 disputed, events, dating)
              values (:number, :id, 1, :articles, '', '', 0, 0, 0, 0, 0, '')
              """)
          .bind("number", number)
          .bind("id", freeId(number))
          .bind("articles", articles)
          .execute();
    }
  }

  private String freeId(long number) {
    String first =
        handle
            .createQuery("select id from article where number = :number")
            .bind("number", number)
            .mapTo(String.class)
            .one();
    int longer = 0;
    while (isTaken(ShortIds.of(first, longer))) {
      longer++;
    }
    return ShortIds.of(first, longer);
  }

  private boolean isTaken(String id) {
    return handle
        .createQuery("select 1 from story where id = :id")
        .bind("id", id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Has the story of an article made anew. */
  public void staleOf(long article) {
    handle.execute(
        "update story set stale = 1 where first_article = (select story from linked where article = ?)",
        article);
  }

  /** Has all stories made anew. */
  public void allStale() {
    handle.execute("update story set stale = 1");
  }

  /** Forgets a story that is no more. */
  public void remove(long number) {
    forgetAccount(number);
    handle.execute("delete from story where first_article = ?", number);
  }

  private void forgetAccount(long number) {
    OF_A_STORY.forEach(
        table -> handle.execute("delete from " + table + " where story = ?", number));
  }

  /** Stories that are to be made anew, so many. */
  public List<KeptStory> stale(int limit) {
    return handle
        .createQuery("select * from story where stale = 1 order by first_article limit :limit")
        .bind("limit", limit)
        .map((row, c) -> story(row))
        .list();
  }

  public long countStale() {
    return handle.createQuery("select count(*) from story where stale = 1").mapTo(Long.class).one();
  }

  static KeptStory story(ResultSet row) throws SQLException {
    return new KeptStory(
        row.getLong("first_article"),
        row.getString("id"),
        row.getInt("articles"),
        row.getString("title"),
        date(row.getString("first_day")),
        date(row.getString("last_day")),
        row.getInt("origins"),
        row.getInt("claims"),
        row.getInt("taken_up"),
        row.getInt("disputed"),
        row.getInt("events"),
        row.getString("dating"),
        row.getString("fault"));
  }

  static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** What others of the story date, packed, by article. */
  public Map<Long, PackedRecord> dated(long story) {
    return handle
        .createQuery("select article, record from dated where story = :story")
        .bind("story", story)
        .reduceRows(
            new TreeMap<Long, PackedRecord>(),
            (found, row) -> {
              found.put(
                  row.getColumn("article", Long.class),
                  PackedRecord.alone(row.getColumn("record", byte[].class)));
              return found;
            });
  }

  /**
   * Keeps what a story tells, in place of what it told before.
   *
   * @param numbers of its articles, by id
   */
  public void put(
      KeptStory story, Map<String, Long> numbers, List<Claim> claims, List<Happening> timeline) {
    forgetAccount(story.number());
    handle
        .createUpdate(
            """
            update story set stale = 0, articles = :articles, title = :title, title_key = :key, first_day = :from,
                             last_day = :to, origins = :origins, claims = :claims, taken_up = :takenUp,
                             disputed = :disputed, events = :events, dating = :dating, fault = :fault
            where first_article = :number
            """)
        .bind("number", story.number())
        .bind("articles", story.articles())
        .bind("title", story.title())
        .bind("key", Folding.key(story.title()))
        .bind("from", text(story.from()))
        .bind("to", text(story.to()))
        .bind("origins", story.origins())
        .bind("claims", story.claims())
        .bind("takenUp", story.takenUp())
        .bind("disputed", story.disputed())
        .bind("events", story.events())
        .bind("dating", story.dating())
        .bind("fault", story.fault())
        .execute();
    putClaims(story.number(), numbers, claims);
    putTimeline(story.number(), numbers, timeline);
  }

  private void putClaims(long story, Map<String, Long> numbers, List<Claim> claims) {
    PreparedBatch rows =
        handle.prepareBatch(
            "insert into claim (story, position, id, article, wording_start, wording_end, articles,"
                + " origins, named, asserted, denied, other_numbers)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    PreparedBatch statements =
        handle.prepareBatch(
            "insert into claim_statement (story, claim, position, denies, article, statement,"
                + " origin, named) values (?, ?, ?, ?, ?, ?, ?, ?)");
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      rows.add(
          story,
          i,
          claim.id(),
          number(numbers, claim.article()),
          claim.wording().start(),
          claim.wording().end(),
          claim.articles(),
          claim.origins(),
          claim.originsAreNamed() ? 1 : 0,
          claim.assertions().size(),
          claim.denials().size(),
          lines(claim.otherNumbers()));
      int position = 0;
      for (Assertion assertion : claim.assertions()) {
        add(statements, story, i, position++, 0, numbers, assertion);
      }
      for (Assertion denial : claim.denials()) {
        add(statements, story, i, position++, 1, numbers, denial);
      }
    }
    execute(rows);
    execute(statements);
  }

  private static void add(
      PreparedBatch batch,
      long story,
      int claim,
      int position,
      int denies,
      Map<String, Long> numbers,
      Assertion assertion) {
    batch.add(
        story,
        claim,
        position,
        denies,
        number(numbers, assertion.article()),
        assertion.statement(),
        assertion.origin(),
        assertion.named() ? 1 : 0);
  }

  private void putTimeline(long story, Map<String, Long> numbers, List<Happening> timeline) {
    PreparedBatch rows =
        handle.prepareBatch(
            "insert into happening (story, position, type, mode, status, actors, recipients,"
                + " happened, first_day, last_day, articles) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    PreparedBatch events =
        handle.prepareBatch(
            "insert into happening_event (story, happening, position, article, event)"
                + " values (?, ?, ?, ?, ?)");
    for (int i = 0; i < timeline.size(); i++) {
      Happening happening = timeline.get(i);
      rows.add(
          story,
          i,
          happening.type().name(),
          happening.mode(),
          happening.status().name(),
          lines(happening.actors()),
          lines(happening.recipients()),
          happening.when(),
          happening.period().map(period -> period.first().toString()).orElse(null),
          happening.period().map(period -> period.last().toString()).orElse(null),
          happening.articles());
      int position = 0;
      for (Telling telling : happening.tellings()) {
        events.add(story, i, position++, number(numbers, telling.article()), telling.event());
      }
    }
    execute(rows);
    execute(events);
  }

  private static String lines(List<String> names) {
    return String.join(LINE, names.stream().map(name -> name.replace('\n', ' ')).toList());
  }

  private static long number(Map<String, Long> numbers, String article) {
    return Objects.requireNonNull(numbers.get(article), article);
  }

  /**
   * Keeps the record of an article that others of its story date; what another story that it was in
   * made of it goes.
   */
  public void putDated(long article, long story, LocalDate day, PackedRecord record) {
    handle.execute("delete from dated where article = ?", article);
    handle.execute(
        "insert into dated (article, story, day, record) values (?, ?, ?, ?)",
        article,
        story,
        day.toEpochDay(),
        record.record());
  }

  /** The group of the articles of one text: the id of the origin, and the agency. */
  public Optional<Map.Entry<String, Optional<String>>> copies(long copies) {
    return handle
        .createQuery(
            "select a.id, g.agency from copy_group g join article a on a.number = g.origin"
                + " where g.copies = :copies")
        .bind("copies", copies)
        .map((row, c) -> Map.entry(row.getString(1), Optional.ofNullable(row.getString(2))))
        .findOne();
  }

  /** Sends what was gathered, if anything was. */
  static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
