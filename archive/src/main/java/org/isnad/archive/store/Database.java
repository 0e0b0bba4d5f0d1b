package org.isnad.archive.store;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** What the kinds of databases do differently. */
interface Database extends AutoCloseable {

  /** Lets no other program write until the transaction ends. */
  void lock(Handle transaction);

  /** Has something read row after row, without all of them in memory. */
  <T> T streaming(Handle handle, Function<Handle, T> reading);

  /**
   * Has something read several times from one state of the database, whatever others write
   * meanwhile.
   */
  <T> T snapshot(Handle handle, Supplier<T> reading);

  /** How many rows come from the database in one go while streaming; 0 leaves it to the driver. */
  int rowsAtOnce();

  /** What is wrong with the database itself. */
  List<String> faults(Handle handle);

  /** Is told that rows with their numbers were copied in. */
  default void filled(Handle transaction) {}

  /** Tells what failed, why, and what to do. */
  ArchiveException failure(String what, Exception e);

  @Override
  void close();
}
