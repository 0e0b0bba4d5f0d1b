package org.isnad.archive.store;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jdbi.v3.core.Handle;

/** Sums over the rows of tables that two databases must have alike, whatever their kinds. */
final class SqlSums {

  /** What is read of each table. */
  private static final Map<String, String> ROWS =
      Map.ofEntries(
          all(
              "linked",
              "article, day, earliest, latest, length, credits, features, runs, story, copies"),
          all("story_word", "word, article"),
          all("text_run", "run, day, article"),
          all("story_like", "article, other, alike"),
          all("copy_pair", "article, other, kind, share"),
          all("copy_group", "copies, origin, agency"),
          all(
              "story",
              "first_article, articles, title, title_key, first_day, last_day, origins, claims,"
                  + " taken_up, disputed, events, fault"),
          all("dated", "article, story, day"),
          all(
              "claim",
              "story, position, id, article, wording_start, wording_end, articles, origins, named,"
                  + " asserted, denied, other_numbers"),
          all(
              "claim_statement",
              "story, claim, position, denies, article, statement, origin, named"),
          all(
              "happening",
              "story, position, type, mode, status, actors, recipients, happened, first_day,"
                  + " last_day, articles"),
          all("happening_event", "story, happening, position, article, event"),
          all(
              "identity",
              "number, id, type, key, named, spellings, unit, places, name_key, told, articles,"
                  + " offices"),
          all("article_names", "article, identities"),
          all("name_sound", "sound, identity"),
          all("name_word", "word, identity"),
          all("name_block", "number, held"),
          all("name_label", "label, block"),
          all("name_part", "part, block, cluster, country, periods"),
          all("short_name", "key, number, held, answers"));

  private SqlSums() {}

  private static Map.Entry<String, String> all(String table, String columns) {
    return Map.entry(table, "select " + columns + " from " + table);
  }

  /** By table. */
  static Map<String, String> all(Handle handle, int rowsAtOnce) {
    Map<String, String> sums = new TreeMap<>();
    ROWS.forEach((table, rows) -> sums.put(table, of(handle, rows, rowsAtOnce)));
    return sums;
  }

  /** The order of the rows does not matter. */
  private static String of(Handle handle, String rows, int rowsAtOnce) {
    long[] sum = new long[2];
    handle
        .createQuery(rows)
        .setFetchSize(rowsAtOnce)
        .map(
            (row, context) -> {
              CRC32 crc = new CRC32();
              int columns = row.getMetaData().getColumnCount();
              for (int i = 1; i <= columns; i++) {
                Object value = row.getObject(i);
                byte[] bytes =
                    value instanceof byte[] blob
                        ? blob
                        : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
                crc.update(bytes);
                crc.update(0);
              }
              return crc.getValue();
            })
        .forEach(
            value -> {
              sum[0] += value;
              sum[1]++;
            });
    return sum[1] + " " + sum[0];
  }
}
