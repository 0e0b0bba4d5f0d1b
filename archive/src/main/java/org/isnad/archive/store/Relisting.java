package org.isnad.archive.store;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Lists what all latest records tell, in place of what was listed, a hundred articles at a time; a
 * damaged one is left out. It is also the migration of an archive that was made before statements
 * and events were listed.
 */
final class Relisting {

  private static final int STEP = 100;

  /**
   * The latest version of an article.
   *
   * @param change the number of the version's row
   * @param day what that has for the day of publication
   * @param record null where it is damaged
   */
  private record Row(
      long number, long change, @Nullable String day, @Nullable AnalysisRecord record) {}

  private Relisting() {}

  /** The same as the migration of that number. */
  static RecordMigration migration(String version) {
    return new RecordMigration(version, "what the records tell", Relisting::run);
  }

  static void run(Handle transaction) {
    transaction.execute("delete from statement");
    transaction.execute("delete from event");
    SqlArticles articles = new SqlArticles();
    List<Row> rows = after(transaction, articles, 0);
    while (!rows.isEmpty()) {
      List<AnalysisRecord> records =
          rows.stream().map(Row::record).flatMap(Stream::ofNullable).toList();
      SqlListings.put(transaction, records);
      putDays(transaction, rows);
      rows = after(transaction, articles, rows.get(rows.size() - 1).number());
    }
  }

  private static List<Row> after(Handle transaction, SqlArticles articles, long number) {
    return transaction
        .createQuery(
            """
            select a.number, r.change, r.day, r.record, r.source
            from article a join revision r on r.article = a.number and r.version = a.latest_version
            where a.number > :number order by a.number limit :step
            """)
        .bind("number", number)
        .bind("step", STEP)
        .map(
            (row, context) ->
                new Row(
                    row.getLong("number"),
                    row.getLong("change"),
                    row.getString("day"),
                    articles.readable(PackedRecord.of(row))))
        .list();
  }

  /** Puts right those days that are not their records'. */
  private static void putDays(Handle transaction, List<Row> rows) {
    PreparedBatch days =
        transaction.prepareBatch("update revision set day = :day where change = :change");
    for (Row row : rows) {
      AnalysisRecord record = row.record();
      if (record != null && !Objects.equals(row.day(), SqlArticles.day(record))) {
        days.bind("day", SqlArticles.day(record)).bind("change", row.change()).add();
      }
    }
    if (days.size() > 0) {
      days.execute();
    }
  }
}
