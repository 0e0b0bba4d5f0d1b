package org.isnad.archive.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.JdbiException;

/**
 * Opens the store in a PostgreSQL database, in a schema of its own, {@code isnad}, so that it may
 * stand beside tables of others.
 */
public final class PostgresStore {

  private static final String SCHEMA = "isnad";
  private static final String LAST_MIGRATION = "7";
  private static final int CONNECTIONS = 4;
  private static final int WAIT_FOR_CONNECTION_MILLIS = 10_000;

  private PostgresStore() {}

  /** Whether it is an address of a PostgreSQL database. */
  public static boolean isAddress(String text) {
    return text.startsWith("postgresql://") || text.startsWith("postgres://");
  }

  /**
   * Opens the store in a database, or makes its tables there.
   *
   * @param address {@code postgresql://user:password@host:port/database?parameter=value}, all but
   *     the host and database optional
   * @throws ArchiveException naming the address without the password, where it cannot be used
   */
  public static SqlStore open(String address) {
    URI uri = uri(address);
    String shown = shown(uri);
    HikariDataSource source;
    try {
      source = new HikariDataSource(config(uri));
    } catch (HikariPool.PoolInitializationException e) {
      throw new PostgresDatabase(shown, () -> {}).failure("cannot open the archive", e);
    }
    PostgresDatabase database = new PostgresDatabase(shown, source::close);
    try {
      migrate(source);
      return new SqlStore(database, PreparedStatements.opened(source));
    } catch (SQLException | JdbiException | FlywayException e) {
      source.close();
      throw database.failure("cannot open the archive", e);
    }
  }

  private static URI uri(String address) {
    try {
      URI uri = new URI(address);
      String path = uri.getPath() == null ? "" : uri.getPath();
      if (uri.getHost() != null && path.length() > 1) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // told below, without the password
    }
    throw new ArchiveException(
        "an archive in PostgreSQL is written postgresql://user:password@host:port/database, what is"
            + " special in the password as %40");
  }

  /** Host and database, never the password. */
  private static String shown(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return "postgresql://" + uri.getHost() + port + uri.getPath();
  }

  private static HikariConfig config(URI uri) {
    HikariConfig config = new HikariConfig();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    config.setJdbcUrl("jdbc:" + shown(uri) + query);
    String user = uri.getRawUserInfo();
    if (user != null) {
      String[] parts = user.split(":", 2);
      config.setUsername(decoded(parts[0]));
      if (parts.length == 2) {
        config.setPassword(decoded(parts[1]));
      }
    }
    config.setSchema(SCHEMA);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(WAIT_FOR_CONNECTION_MILLIS);
    config.setPoolName("isnad");
    return config;
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static void migrate(HikariDataSource source) throws SQLException {
    Flyway flyway =
        Flyway.configure(PostgresStore.class.getClassLoader())
            .dataSource(source)
            .schemas(SCHEMA)
            .locations("classpath:org/isnad/archive/store/postgresql")
            .javaMigrations(Relisting.migration("3"), ArticleHeads.migration("7"))
            .load();
    MigrationInfo current = flyway.info().current();
    String version =
        current == null || current.getVersion() == null ? "" : current.getVersion().getVersion();
    if (!version.isEmpty() && Integer.parseInt(version) > Integer.parseInt(LAST_MIGRATION)) {
      throw new SQLException("it was made by a later version of Isnad; use that or a later one");
    }
    if (!version.equals(LAST_MIGRATION)) {
      flyway.migrate();
    }
  }
}
