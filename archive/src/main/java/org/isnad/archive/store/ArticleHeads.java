package org.isnad.archive.store;

import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Lists the day and the outlet of all articles anew. An outlet that came with a page is its
 * record's too; the records of the others are read, a hundred at a time, and a damaged one left as
 * it is. It is also the migration of an archive that was made before these were listed.
 */
final class ArticleHeads {

  private static final int STEP = 100;

  private record Row(long number, @Nullable AnalysisRecord record) {}

  private ArticleHeads() {}

  /** The same as the migration of that number. */
  static RecordMigration migration(String version) {
    return new RecordMigration(version, "the outlets of articles", ArticleHeads::run);
  }

  static void run(Handle transaction) {
    transaction.execute(
        """
        update article set
          day = coalesce((select r.day from revision r
            where r.article = article.number and r.version = article.latest_version), ''),
          outlet = (select r.outlet from revision r
            where r.article = article.number and r.version = article.latest_version)
        """);
    SqlArticles articles = new SqlArticles();
    List<Row> rows = after(transaction, articles, 0);
    while (!rows.isEmpty()) {
      PreparedBatch outlets =
          transaction.prepareBatch("update article set outlet = ? where number = ?");
      for (Row row : rows) {
        if (row.record() != null && row.record().outlet() != null) {
          outlets.bind(0, row.record().outlet()).bind(1, row.number()).add();
        }
      }
      SqlStoryRows.execute(outlets);
      rows = after(transaction, articles, rows.get(rows.size() - 1).number());
    }
  }

  private static List<Row> after(Handle transaction, SqlArticles articles, long number) {
    return transaction
        .createQuery(
            """
            select a.number, r.record, r.source
            from article a join revision r on r.article = a.number and r.version = a.latest_version
            where a.number > :number and r.outlet is null order by a.number limit :step
            """)
        .bind("number", number)
        .bind("step", STEP)
        .map((row, c) -> new Row(row.getLong(1), articles.readable(PackedRecord.of(row))))
        .list();
  }
}
