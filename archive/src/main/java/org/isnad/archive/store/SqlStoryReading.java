package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.text.Folding;
import org.isnad.archive.copy.CopyGroup;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Lists stories and what happened in them from the tables of {@code V6__links.sql}. */
public final class SqlStoryReading {

  static final String BETWEEN = "\u0001";

  private final Handle handle;

  SqlStoryReading(Handle handle) {
    this.handle = handle;
  }

  /** The story with an id, or that an article belongs to. */
  public Optional<KeptStory> story(String idOrArticle) {
    return one("select * from story where id = :id", idOrArticle)
        .or(
            () ->
                one(
                    """
                    select s.* from story s join linked l on l.story = s.first_article
                    join article a on a.number = l.article where a.id = :id
                    """,
                    idOrArticle));
  }

  private Optional<KeptStory> one(String sql, String id) {
    return handle
        .createQuery(sql)
        .bind("id", id)
        .map((row, c) -> SqlStoryRows.story(row))
        .findOne();
  }

  /** How many stories there are, those of one article too. */
  public long countStories() {
    return count(handle.createQuery("select count(*) from story"));
  }

  /** How many stories have one article only. */
  public long countSingle() {
    return count(handle.createQuery("select count(*) from story where articles = 1"));
  }

  /** Why articles could not be dated together. */
  public List<String> faults() {
    return handle
        .createQuery("select fault from story where fault is not null order by id")
        .mapTo(String.class)
        .list();
  }

  static long count(Query query) {
    return query.mapTo(Long.class).one();
  }

  public Part<KeptStory> stories(StoryQuery asked) {
    String where = where(asked);
    String key = key(asked.order());
    boolean up = asked.order() == StoryQuery.Order.OLDEST;
    String after =
        asked.after() == null
            ? ""
            : " and (" + key + ", s.id) " + (up ? ">" : "<") + " (:key, :id)";
    String order =
        " order by " + key + (up ? " asc" : " desc") + ", s.id" + (up ? " asc" : " desc");
    Query query =
        bound(
            handle.createQuery(
                "select s.*, "
                    + key
                    + " as sort_key from story s where "
                    + where
                    + after
                    + order
                    + " limit :most offset :skip"),
            asked);
    if (asked.after() != null) {
      String[] cursor = asked.after().split(BETWEEN, 2);
      if (cursor.length < 2) {
        throw new IllegalArgumentException("no cursor: " + asked.after());
      }
      query.bind("key", cursor[0]).bind("id", cursor[1]);
    }
    List<String> cursors = new ArrayList<>();
    List<KeptStory> found =
        query
            .bind("most", oneMore(asked.most()))
            .bind("skip", asked.skip())
            .map(
                (row, c) -> {
                  cursors.add(row.getString("sort_key") + BETWEEN + row.getString("id"));
                  return SqlStoryRows.story(row);
                })
            .list();
    long total =
        count(bound(handle.createQuery("select count(*) from story s where " + where), asked));
    return part(found, total, asked.most(), cursors);
  }

  /** Whether there are more is told by one more than is asked for. */
  static long oneMore(long most) {
    return most == Long.MAX_VALUE ? most : most + 1;
  }

  /**
   * @param found also one more, if there is one
   * @param cursors of each that was found
   */
  static <T> Part<T> part(List<T> found, long total, long most, List<String> cursors) {
    if (found.size() <= most) {
      return new Part<>(found, total, null);
    }
    int size = Math.toIntExact(most);
    return new Part<>(found.subList(0, size), total, size == 0 ? null : cursors.get(size - 1));
  }

  private static String where(StoryQuery asked) {
    StringBuilder where = new StringBuilder("s.articles >= ").append(asked.all() ? 1 : 2);
    where.append(asked.disputed() ? " and s.disputed > 0" : "");
    where.append(asked.words().isBlank() ? "" : " and s.title_key like :words");
    where.append(asked.from() == null ? "" : " and s.last_day >= :from");
    where.append(asked.to() == null ? "" : " and s.first_day <= :to");
    if (asked.outlet() != null) {
      where.append(
          """
           and exists (select 1 from linked l join article a on a.number = l.article
             where l.story = s.first_article and a.outlet = :outlet)
          """);
    }
    return where.toString();
  }

  private static Query bound(Query query, StoryQuery asked) {
    if (!asked.words().isBlank()) {
      query.bind("words", "%" + Folding.key(asked.words()).replace("%", "") + "%");
    }
    bindDay(query, "from", asked.from());
    bindDay(query, "to", asked.to());
    if (asked.outlet() != null) {
      query.bind("outlet", asked.outlet());
    }
    return query;
  }

  private static void bindDay(Query query, String name, @Nullable LocalDate day) {
    if (day != null) {
      query.bind(name, day.toString());
    }
  }

  /** One text that sorts as the order has it. */
  static String key(StoryQuery.Order order) {
    String day = "coalesce(s.last_day, '')";
    String size = "cast(1000000000 + s.articles as text)";
    return switch (order) {
      case OLDEST -> "coalesce(s.first_day, '9999')";
      case NEWEST -> "(" + day + " || " + size + ")";
      case LARGEST -> "(" + size + " || " + day + ")";
      case ORIGINS -> "(cast(1000000000 + s.origins as text) || " + day + " || " + size + ")";
    };
  }

  /** The articles of a story. */
  public StoryArticles articles(long story) {
    List<String> ids = new ArrayList<>();
    Map<String, Integer> outlets = new TreeMap<>();
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    handle
        .createQuery(
            """
            select a.id, a.outlet, coalesce(d.day, l.day) as day
            from linked l join article a on a.number = l.article left join dated d on d.article = l.article
            where l.story = :story
            order by case when coalesce(d.day, l.day) is null then 1 else 0 end, coalesce(d.day, l.day), a.id
            """)
        .bind("story", story)
        .map(
            (row, c) -> {
              String outlet = row.getString("outlet");
              if (outlet != null) {
                outlets.merge(outlet, 1, Integer::sum);
              }
              long day = row.getLong("day");
              if (!row.wasNull()) {
                days.merge(LocalDate.ofEpochDay(day), 1, Integer::sum);
              }
              return row.getString("id");
            })
        .forEach(ids::add);
    return new StoryArticles(ids, mostFirst(outlets), days);
  }

  private static List<String> mostFirst(Map<String, Integer> counts) {
    List<String> sorted = new ArrayList<>(counts.keySet());
    sorted.sort(Comparator.comparingInt(key -> -counts.getOrDefault(key, 0)));
    return sorted;
  }

  /** Meetings of a story's articles with those of others that are somewhat like them. */
  public List<Meeting> meetings(long story) {
    return handle
        .createQuery(
            """
            select k.article, k.other, o.story, s.id, s.articles, k.alike
            from linked l join story_like k on k.article = l.article join linked o on o.article = k.other
            join story s on s.first_article = o.story
            where l.story = :story and o.story <> :story
            """)
        .bind("story", story)
        .map(
            (row, c) ->
                new Meeting(
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(4),
                    row.getInt(5),
                    SqlLinks.alike(row.getInt(6))))
        .list();
  }

  /**
   * An article of a story that is somewhat like one of another.
   *
   * @param story the other's id
   * @param articles how many that has
   */
  public record Meeting(long own, long other, String story, int articles, double alike) {}

  /** Of an article: the origin of its text, the agency, and all that carry it; none for its own. */
  public Optional<CopyGroup> copies(String article) {
    record Member(String id, @Nullable String agency) {}
    List<Member> found =
        handle
            .createQuery(
                """
            select a.id, g.agency
            from article own join linked m on m.article = own.number
            join copy_group g on g.copies = m.copies
            join linked l on l.copies = g.copies join article a on a.number = l.article
            where own.id = :id
            order by case when a.number = g.origin then 0 else 1 end,
              case when l.day is null then 1 else 0 end, l.day, a.id
            """)
            .bind("id", article)
            .map((row, c) -> new Member(row.getString(1), row.getString(2)))
            .list();
    return found.stream()
        .findFirst()
        .map(
            origin ->
                new CopyGroup(
                    origin.id(),
                    origin.agency(),
                    found.stream().map(Member::id).toList(),
                    List.of()));
  }

  /** The latest record of an article, packed; that which others date, if they do. */
  public Optional<PackedRecord> record(String article) {
    return handle
        .createQuery(
            """
            select d.record as dated, r.record, r.source
            from article a join revision r on r.article = a.number and r.version = a.latest_version
            left join dated d on d.article = a.number where a.id = :id
            """)
        .bind("id", article)
        .map(
            (row, c) -> {
              byte[] dated = row.getBytes("dated");
              return dated == null ? PackedRecord.of(row) : PackedRecord.alone(dated);
            })
        .findOne();
  }

  /**
   * What happened, on these days or in one story, story after story.
   *
   * @param story its number; null for all
   */
  public List<KeptHappening> happenings(
      @Nullable Long story, @Nullable LocalDate from, @Nullable LocalDate to) {
    StringBuilder where = new StringBuilder("1 = 1");
    where.append(story == null ? " and h.first_day is not null" : " and h.story = :story");
    where.append(from == null ? "" : " and h.last_day >= :from");
    where.append(to == null ? "" : " and h.first_day <= :to");
    Query query =
        handle.createQuery(
            "select h.*, s.id as story_id, e.article as event_article, a.id as article_id,"
                + " e.event from happening h join story s on s.first_article = h.story"
                + " join happening_event e on e.story = h.story and e.happening = h.position"
                + " join article a on a.number = e.article where "
                + where
                + " order by coalesce(s.first_day, '9999'), s.id, h.position, e.position");
    if (story != null) {
      query.bind("story", story);
    }
    bindDay(query, "from", from);
    bindDay(query, "to", to);
    Map<String, KeptHappening> found = new LinkedHashMap<>();
    query
        .map(
            (row, c) ->
                Map.entry(row.getString("story_id") + row.getInt("position"), happening(row)))
        .forEach(
            one -> {
              KeptHappening known = found.get(one.getKey());
              found.put(
                  one.getKey(), known == null ? one.getValue() : joined(known, one.getValue()));
            });
    return List.copyOf(found.values());
  }

  private static KeptHappening happening(ResultSet row) throws SQLException {
    return new KeptHappening(
        row.getString("story_id"),
        EventType.valueOf(row.getString("type")),
        row.getString("mode"),
        EventStatus.valueOf(row.getString("status")),
        names(row.getString("actors")),
        names(row.getString("recipients")),
        row.getString("happened"),
        List.of(new KeptHappening.Event(row.getString("article_id"), row.getString("event"))));
  }

  static List<String> names(String lines) {
    return lines.isEmpty() ? List.of() : List.of(lines.split(SqlStoryRows.LINE));
  }

  private static KeptHappening joined(KeptHappening one, KeptHappening more) {
    List<KeptHappening.Event> events = new ArrayList<>(one.events());
    events.addAll(more.events());
    return new KeptHappening(
        one.story(),
        one.type(),
        one.mode(),
        one.status(),
        one.actors(),
        one.recipients(),
        one.when(),
        events);
  }
}
