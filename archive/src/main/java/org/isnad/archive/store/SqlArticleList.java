package org.isnad.archive.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Lists articles by the day and the outlet that their records tell. */
public final class SqlArticleList {

  private static final String BY_DAY = " order by day desc, id";

  /** So many of the newest are looked through before all that are asked for are looked up. */
  private static final int LOOKED_THROUGH = 2000;

  private record Listed(long number, String id, String day) {
    String cursor() {
      return day + SqlStoryReading.BETWEEN + id;
    }
  }

  private final Handle handle;

  SqlArticleList(Handle handle) {
    this.handle = handle;
  }

  /** The ids of articles that are asked for. */
  public Part<String> list(ArticleQuery asked) {
    String after = asked.after();
    String later = after == null ? "" : " and day <= :lastDay and (day < :lastDay or id > :lastId)";
    Query query =
        handle.createQuery(
            "select number, id, day from article where "
                + where(asked)
                + later
                + BY_DAY
                + " limit :most");
    if (after != null) {
      String[] last = after.split(SqlStoryReading.BETWEEN, 2);
      if (last.length < 2) {
        throw new IllegalArgumentException("no cursor: " + after);
      }
      query.bind("lastDay", last[0]).bind("lastId", last[1]);
    }
    List<Listed> found =
        listed(bound(query, asked).bind("most", SqlStoryReading.oneMore(asked.most())));
    long total =
        SqlStoryReading.count(
            bound(handle.createQuery("select count(*) from article where " + where(asked)), asked));
    return SqlStoryReading.part(
        found.stream().map(Listed::id).toList(),
        total,
        asked.most(),
        found.stream().map(Listed::cursor).toList());
  }

  private static String where(ArticleQuery asked) {
    LocalDate from = asked.from();
    LocalDate to = asked.to();
    return (asked.outlet() == null ? "1 = 1" : "outlet = :outlet")
        + (from == null ? "" : " and day >= :from")
        + (to == null ? "" : " and day <= :to" + (from == null ? " and day > ''" : ""));
  }

  private static Query bound(Query query, ArticleQuery asked) {
    bind(query, "outlet", asked.outlet());
    bind(query, "from", asked.from());
    bind(query, "to", asked.to());
    return query;
  }

  private static void bind(Query query, String name, @Nullable Object value) {
    if (value != null) {
      query.bind(name, value.toString());
    }
  }

  private static List<Listed> listed(Query query) {
    return query
        .map((row, c) -> new Listed(row.getLong(1), row.getString(2), row.getString(3)))
        .list();
  }

  /** All outlets, sorted. Each is found behind the one before: there are few of many articles. */
  public List<String> outlets() {
    return handle
        .createQuery(
            """
            with recursive found (outlet) as (
              select min(outlet) from article
              union all
              select (select min(outlet) from article where outlet > found.outlet) from found
              where found.outlet is not null)
            select outlet from found where outlet is not null order by outlet
            """)
        .mapTo(String.class)
        .list();
  }

  /**
   * Of some articles the newest, at most so many, the newest first.
   *
   * @param numbers growing
   */
  public List<String> newest(long[] numbers, int most) {
    List<Listed> found = new ArrayList<>();
    // Those that very many articles name are named by the newest, or by those soon behind them.
    for (int some = LOOKED_THROUGH; found.size() < most && some < 2 * numbers.length; some *= 4) {
      found.clear();
      listed(
              handle
                  .createQuery("select number, id, day from article" + BY_DAY + " limit :most")
                  .bind("most", some))
          .stream()
          .filter(article -> Arrays.binarySearch(numbers, article.number()) >= 0)
          .forEach(found::add);
    }
    if (found.size() < most) {
      found.clear();
      Several.of(numbers)
          .forEach(
              part ->
                  found.addAll(
                      listed(
                          part.bound(
                              handle.createQuery(
                                  "select number, id, day from article where number in "
                                      + Several.PLACES)))));
      found.sort(Comparator.comparing(Listed::day).reversed().thenComparing(Listed::id));
    }
    return found.stream().limit(most).map(Listed::id).toList();
  }

  /** The ids of articles, by their numbers. */
  public Map<Long, String> ids(Collection<Long> numbers) {
    Map<Long, String> ids = new TreeMap<>();
    Several.of(numbers)
        .forEach(
            part ->
                part.bound(
                        handle.createQuery(
                            "select number, id from article where number in " + Several.PLACES))
                    .map((row, c) -> Map.entry(row.getLong(1), row.getString(2)))
                    .forEach(one -> ids.put(one.getKey(), one.getValue())));
    return ids;
  }
}
