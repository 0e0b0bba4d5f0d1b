package org.isnad.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Prepares each statement once a connection: to prepare one again for every article costs more than
 * to run it. Our statements are few, each written out in the code.
 */
final class PreparedStatements extends DefaultStatementBuilder {

  /** Those that are not at work, by their SQL. */
  private final Map<String, PreparedStatement> idle = new HashMap<>();

  private PreparedStatements() {}

  /** A connection that prepares its statements once. */
  static Handle opened(DataSource source) {
    return Jdbi.create(source)
        .setStatementBuilderFactory(connection -> new PreparedStatements())
        .open();
  }

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    PreparedStatement ready = context.isReturningGeneratedKeys() ? null : idle.remove(sql);
    return ready == null ? super.create(connection, sql, context) : ready;
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    boolean isOfUse =
        statement instanceof PreparedStatement && !statement.isClosed() && !idle.containsKey(sql);
    if (isOfUse) {
      PreparedStatement prepared = (PreparedStatement) statement;
      prepared.clearParameters();
      idle.put(sql, prepared);
    } else {
      statement.close();
    }
  }

  @Override
  public void close(Connection connection) {
    idle.clear(); // they end with their connection
  }
}
