package org.isnad.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

  /** What was prepared; the SQL that {@link #close} is given still has the names of parameters. */
  private final IdentityHashMap<Statement, String> prepared = new IdentityHashMap<>();

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
    if (context.isReturningGeneratedKeys()) {
      return super.create(connection, sql, context);
    }
    PreparedStatement statement = idle.remove(sql);
    if (statement == null) {
      statement = super.create(connection, sql, context);
      prepared.put(statement, sql);
    }
    return statement;
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    String own = prepared.get(statement);
    boolean isOfUse = own != null && !statement.isClosed() && !idle.containsKey(own);
    if (isOfUse && statement instanceof PreparedStatement done) {
      done.clearBatch();
      done.clearParameters();
      idle.put(own, done);
    } else {
      prepared.remove(statement);
      statement.close();
    }
  }

  @Override
  public void close(Connection connection) {
    idle.clear(); // they end with their connection
    prepared.clear();
  }
}
