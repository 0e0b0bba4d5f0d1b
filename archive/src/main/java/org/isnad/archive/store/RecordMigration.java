package org.isnad.archive.store;

import java.sql.Connection;
import java.util.function.Consumer;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A migration that has to read records, and so cannot be told in SQL.
 *
 * @param version its number, which differs between the kinds of database
 * @param description for the database's list of migrations
 * @param work what it does, in one transaction
 */
record RecordMigration(String version, String description, Consumer<Handle> work)
    implements JavaMigration {

  @Override
  public void migrate(Context context) {
    Connection connection = context.getConnection(); // Flyway closes it
    work.accept(Jdbi.create(connection).open());
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion(version);
  }

  @Override
  public String getDescription() {
    return description;
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
