package org.isnad.archive.store;

import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.isnad.analysis.record.AnalysisRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Lists what all latest records tell, in place of what was listed, a hundred articles at a time; a
 * damaged one is left out. It is also the migration of an archive that was made before statements
 * and events were listed.
 */
final class Relisting implements JavaMigration {

  private static final int STEP = 100;

  /** An article's number and its record, null where that is damaged. */
  private record Row(long number, @Nullable AnalysisRecord record) {}

  private static final SqlArticles ARTICLES = new SqlArticles();

  private final String version;

  /**
   * @param version the number of the migration
   */
  Relisting(String version) {
    this.version = version;
  }

  static void run(Handle transaction) {
    transaction.execute("delete from statement");
    transaction.execute("delete from event");
    List<Row> rows = after(transaction, 0);
    while (!rows.isEmpty()) {
      List<AnalysisRecord> records =
          rows.stream().map(Row::record).flatMap(Stream::ofNullable).toList();
      SqlListings.put(transaction, records);
      records.forEach(record -> putDay(transaction, record));
      rows = after(transaction, rows.get(rows.size() - 1).number());
    }
  }

  private static List<Row> after(Handle transaction, long number) {
    return transaction
        .createQuery(
            """
            select a.number, r.record
            from article a join revision r on r.article = a.number and r.version = a.latest_version
            where a.number > :number order by a.number limit :step
            """)
        .bind("number", number)
        .bind("step", STEP)
        .map((row, context) -> new Row(row.getLong("number"), record(row.getBytes("record"))))
        .list();
  }

  private static @Nullable AnalysisRecord record(byte[] packed) {
    try {
      return ARTICLES.record(packed);
    } catch (ArchiveException | IllegalArgumentException e) {
      return null; // isnad check names it
    }
  }

  private static void putDay(Handle transaction, AnalysisRecord record) {
    transaction
        .createUpdate(
            """
            update revision set day = :day
            where article = (select number from article where id = :id)
              and version = (select latest_version from article where id = :id)
            """)
        .bind("day", SqlArticles.day(record))
        .bind("id", record.id())
        .execute();
  }

  @Override
  public void migrate(Context context) {
    Connection connection = context.getConnection(); // Flyway closes it
    run(Jdbi.create(connection).open());
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion(version);
  }

  @Override
  public String getDescription() {
    return "what the records tell";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }
}
