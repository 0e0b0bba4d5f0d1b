package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.record.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Lists claims from the tables of {@code V6__links.sql}. */
public final class SqlClaimReading {

  private final Handle handle;

  /** A claim, and where it stands in its story. */
  private record Row(long story, int place, KeptClaim claim) {}

  SqlClaimReading(Handle handle) {
    this.handle = handle;
  }

  /** How many there are. */
  public long count() {
    return SqlStoryReading.count(handle.createQuery("select count(*) from claim"));
  }

  public Optional<KeptClaim> claim(String id) {
    return claims("c.id = :id limit 1", query -> query.bind("id", id)).stream().findFirst();
  }

  public Part<KeptClaim> claims(ClaimQuery asked) {
    StringBuilder where = new StringBuilder("1 = 1");
    where.append(asked.story() == null ? "" : " and s.id = :story");
    where.append(
        switch (asked.which()) {
          case ALL -> "";
          case DISPUTED -> " and c.asserted > 0 and c.denied > 0";
          case TAKEN_UP -> " and (c.articles > 1 or c.asserted > 0 and c.denied > 0)";
          case SINGLE -> " and c.articles <= 1 and not (c.asserted > 0 and c.denied > 0)";
        });
    where.append(asked.singleOrigin() ? " and c.origins = 1" : "");
    String key =
        asked.newest()
            ? SqlStoryReading.key(StoryQuery.Order.NEWEST)
            : SqlStoryReading.key(StoryQuery.Order.OLDEST);
    String way = asked.newest() ? " desc" : " asc";
    String after =
        asked.after() == null
            ? ""
            : " and ("
                + key
                + ", s.id, 1000000 - c.position) "
                + (asked.newest() ? "< " : "> ")
                + "(:key, :id, :position)";
    String position = asked.newest() ? "1000000 - c.position" : "c.position";
    if (!asked.newest()) {
      after = after.replace("1000000 - c.position", "c.position");
    }
    String order = after + " order by " + key + way + ", s.id" + way + ", " + position + way;
    List<String> cursors = new ArrayList<>();
    List<KeptClaim> found =
        claims(
            where + order + " limit :most offset :skip",
            query -> {
              bindStory(query, asked);
              if (asked.after() != null) {
                String[] cursor = asked.after().split(SqlStoryReading.BETWEEN, 3);
                if (cursor.length < 3) {
                  throw new IllegalArgumentException("no cursor: " + asked.after());
                }
                query.bind("key", cursor[0]).bind("id", cursor[1]);
                query.bind("position", Long.parseLong(cursor[2]));
              }
              return query
                  .bind("most", SqlStoryReading.oneMore(asked.most()))
                  .bind("skip", asked.skip());
            },
            key,
            position,
            cursors);
    long total =
        SqlStoryReading.count(
            bindStory(
                handle.createQuery(
                    "select count(*) from claim c join story s on s.first_article = c.story where "
                        + where),
                asked));
    return SqlStoryReading.part(found, total, asked.most(), cursors);
  }

  private static Query bindStory(Query query, ClaimQuery asked) {
    return asked.story() == null ? query : query.bind("story", asked.story());
  }

  /** Has parameters bound. */
  private interface Binding {
    Query bind(Query query);
  }

  private List<KeptClaim> claims(String which, Binding binding) {
    return claims(which, binding, "s.id", "c.position", new ArrayList<>());
  }

  private List<KeptClaim> claims(
      String which, Binding binding, String key, String position, List<String> cursors) {
    Query query =
        handle.createQuery(
            "select c.story, c.position, s.id as story_id, c.id, a.id as article, c.wording_start,"
                + " c.wording_end, c.other_numbers, "
                + key
                + " as sort_key, "
                + position
                + " as sort_position from claim c join story s on s.first_article = c.story"
                + " join article a on a.number = c.article where "
                + which);
    List<Row> rows =
        binding
            .bind(query)
            .map(
                (row, c) -> {
                  cursors.add(
                      row.getString("sort_key")
                          + SqlStoryReading.BETWEEN
                          + row.getString("story_id")
                          + SqlStoryReading.BETWEEN
                          + row.getLong("sort_position"));
                  return new Row(row.getLong("story"), row.getInt("position"), claim(row));
                })
            .list();
    return withStatements(rows);
  }

  /** Those of a story that follow one another are asked for at once. */
  private List<KeptClaim> withStatements(List<Row> rows) {
    List<KeptClaim> claims = new ArrayList<>(rows.size());
    int from = 0;
    while (from < rows.size()) {
      long story = rows.get(from).story();
      int to = from;
      while (to < rows.size() && rows.get(to).story() == story) {
        to++;
      }
      List<Row> own = rows.subList(from, to);
      int first = own.stream().mapToInt(Row::place).min().orElse(0);
      int last = own.stream().mapToInt(Row::place).max().orElse(0);
      Map<Integer, List<KeptClaim.Statement>> statements = statements(story, first, last);
      own.forEach(
          row ->
              claims.add(
                  withStatements(row.claim(), statements.getOrDefault(row.place(), List.of()))));
      from = to;
    }
    return claims;
  }

  private static KeptClaim claim(ResultSet row) throws SQLException {
    return new KeptClaim(
        row.getString("story_id"),
        row.getString("id"),
        row.getString("article"),
        new Span(row.getInt("wording_start"), row.getInt("wording_end")),
        List.of(),
        SqlStoryReading.names(row.getString("other_numbers")));
  }

  private static KeptClaim withStatements(KeptClaim claim, List<KeptClaim.Statement> statements) {
    return new KeptClaim(
        claim.story(),
        claim.id(),
        claim.article(),
        claim.wording(),
        statements,
        claim.otherNumbers());
  }

  private Map<Integer, List<KeptClaim.Statement>> statements(long story, int first, int last) {
    Map<Integer, List<KeptClaim.Statement>> found = new HashMap<>();
    handle
        .createQuery(
            """
            select t.denies, a.id, t.statement, t.origin, t.named, t.claim
            from claim_statement t join article a on a.number = t.article
            where t.story = :story and t.claim between :first and :last order by t.claim, t.position
            """)
        .bind("story", story)
        .bind("first", first)
        .bind("last", last)
        .map((row, c) -> Map.entry(row.getInt(6), statement(row)))
        .forEach(
            one ->
                found.computeIfAbsent(one.getKey(), key -> new ArrayList<>()).add(one.getValue()));
    return found;
  }

  private static KeptClaim.Statement statement(ResultSet row) throws SQLException {
    return new KeptClaim.Statement(
        row.getInt(1) == 1,
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getInt(5) == 1);
  }
}
