package org.isnad.archive.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * PostgreSQL: writers wait for one another by a lock of our own, so that changes are numbered in
 * the order in which they are seen.
 */
final class PostgresDatabase implements Database {

  /** "isnd" in ASCII. */
  private static final long LOCK = 0x69736e64;

  private static final int ROWS = 100;
  private static final String LOCKED = "55P03";

  private final String shown;
  private final Runnable closing;

  PostgresDatabase(String shown, Runnable closing) {
    this.shown = shown;
    this.closing = closing;
  }

  @Override
  public void lock(Handle transaction) {
    transaction.execute("set local lock_timeout = '10s'");
    transaction
        .createQuery("select 1 from (select pg_advisory_xact_lock(:lock)) as locked")
        .bind("lock", LOCK)
        .mapTo(Integer.class)
        .one();
  }

  /** The driver reads rows bit by bit in a transaction only. */
  @Override
  public <T> T streaming(Handle handle, Function<Handle, T> reading) {
    return handle.isInTransaction() ? reading.apply(handle) : handle.inTransaction(reading::apply);
  }

  @Override
  public <T> T snapshot(Handle handle, Supplier<T> reading) {
    return handle.inTransaction(
        TransactionIsolationLevel.REPEATABLE_READ, transaction -> reading.get());
  }

  @Override
  public int rowsAtOnce() {
    return ROWS;
  }

  @Override
  public List<String> faults(Handle handle) {
    return List.of(); // the server checks its pages as it reads them
  }

  /** Numbers given by another database were not given by this one's sequences. */
  @Override
  public void filled(Handle transaction) {
    for (String[] column :
        new String[][] {{"article", "number"}, {"revision", "change"}, {"correction", "number"}}) {
      transaction
          .createQuery(
              "select setval(pg_get_serial_sequence(:table, :column), (select coalesce(max("
                  + column[1]
                  + "), 0) + 1 from "
                  + column[0]
                  + "), false)")
          .bind("table", column[0])
          .bind("column", column[1])
          .mapTo(Long.class)
          .one();
    }
  }

  @Override
  public ArchiveException failure(String what, Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    boolean busy = cause instanceof SQLException sql && LOCKED.equals(sql.getSQLState());
    return new ArchiveException(what + " " + shown + ": " + reason(cause), e, busy);
  }

  private static String reason(Throwable cause) {
    String message = String.valueOf(cause.getMessage()).replace('\n', ' ');
    String state = cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
    if (state.startsWith("08")) {
      return "the server does not answer; is it running, and are host and port right? ("
          + message
          + ")";
    }
    if (state.startsWith("28")) {
      return "the server does not let this user in; are name and password right? (" + message + ")";
    }
    return switch (state) {
      case "3D000" -> "there is no such database; make it with createdb (" + message + ")";
      case LOCKED -> "another program is writing to it; try again when that has ended";
      case "53100" ->
          "the server's disk is full; make room and do it again: what was kept before is safe";
      case "25006" -> "the server may not be written, only read (" + message + ")";
      case "42501" -> "this user may not do that (" + message + ")";
      default -> message;
    };
  }

  @Override
  public void close() {
    closing.run();
  }
}
