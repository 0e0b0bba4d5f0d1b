package org.isnad.archive.store;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Copies all rows from one database into another that has none, of whatever kinds they are. */
final class SqlCopy {

  private static final int BATCH = 100;

  private record Table(String name, List<String> columns, String key) {}

  private static final List<Table> TABLES =
      List.of(
          new Table(
              "article",
              List.of("number", "id", "url", "day", "outlet", "latest_version", "latest_change"),
              "number"),
          new Table(
              "revision",
              List.of(
                  "change",
                  "article",
                  "version",
                  "hash",
                  "added",
                  "url",
                  "outlet",
                  "title",
                  "published",
                  "fetched",
                  "day",
                  "kind",
                  "source",
                  "record",
                  "analysis",
                  "statements",
                  "events",
                  "entities"),
              "change"),
          new Table(
              "statement",
              List.of(
                  "article",
                  "position",
                  "id",
                  "act",
                  "mode",
                  "speaker",
                  "speaker_key",
                  "said",
                  "content_start",
                  "content_end"),
              ""),
          new Table(
              "event",
              List.of(
                  "article",
                  "position",
                  "id",
                  "type",
                  "mode",
                  "status",
                  "actors",
                  "recipients",
                  "happened",
                  "trigger_start",
                  "trigger_end"),
              ""),
          new Table("correction", List.of("number", "kind", "value", "made", "undone"), "number"),
          new Table(
              "correction_name",
              List.of("correction", "position", "type", "name", "country", "article"),
              ""),
          new Table("correction_article", List.of("correction", "article"), ""));

  private SqlCopy() {}

  /** How many versions of articles were copied. */
  static long all(Handle from, Handle to, int rowsAtOnce) {
    long versions = 0;
    for (Table table : TABLES) {
      long rows = copy(table, from, to, rowsAtOnce);
      if (table.name().equals("revision")) {
        versions = rows;
      }
    }
    return versions;
  }

  private static long copy(Table table, Handle from, Handle to, int rowsAtOnce) {
    String columns = String.join(", ", table.columns());
    String order = table.key().isEmpty() ? "" : " order by " + table.key();
    String values = String.join(", ", table.columns().stream().map(c -> "?").toList());
    PreparedBatch batch =
        to.prepareBatch(
            "insert into " + table.name() + " (" + columns + ") values (" + values + ")");
    AtomicLong rows = new AtomicLong();
    from.createQuery("select " + columns + " from " + table.name() + order)
        .setFetchSize(rowsAtOnce)
        .map(
            (row, context) -> {
              Object[] fields = new Object[table.columns().size()];
              for (int i = 0; i < fields.length; i++) {
                fields[i] = row.getObject(i + 1);
              }
              return fields;
            })
        .forEach(
            fields -> {
              for (int i = 0; i < fields.length; i++) {
                batch.bind(i, fields[i]);
              }
              batch.add();
              if (rows.incrementAndGet() % BATCH == 0) {
                batch.execute();
              }
            });
    if (batch.size() > 0) {
      batch.execute();
    }
    return rows.get();
  }
}
