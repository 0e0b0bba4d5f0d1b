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
      Map.of(
          "linked",
          "select article, day, earliest, latest, length, credits, features, runs, story, copies from linked",
          "story_word",
          "select word, article from story_word",
          "text_run",
          "select run, day, article from text_run",
          "story_like",
          "select article, other, alike from story_like",
          "copy_pair",
          "select article, other, kind, share from copy_pair",
          "copy_group",
          "select copies, origin, agency from copy_group",
          "story",
          "select first_article, articles, title, first_day, last_day, origins, claims, taken_up, disputed, events from story",
          "claim",
          "select story, position, id, article, wording_start, wording_end, articles, origins, named, other_numbers from claim",
          "claim_statement",
          "select story, claim, position, denies, article, statement, origin, named from claim_statement",
          "happening",
          "select story, position, type, mode, status, actors, recipients, happened, articles from happening");

  private SqlSums() {}

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
