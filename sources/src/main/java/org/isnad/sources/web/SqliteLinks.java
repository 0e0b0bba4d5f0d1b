package org.isnad.sources.web;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Keeps links in a SQLite file beside an archive: what is to be fetched, and a line for everything
 * that was, with time and SHA-256 of its bytes. One program at a time may have it open.
 */
public final class SqliteLinks implements LinkStore {

  private static final int WAIT_FOR_OTHER_PROGRAM_MILLIS = 1_000;

  private static final List<String> TABLES =
      List.of(
          """
          create table if not exists link (
            number integer primary key,
            url text not null unique,
            kind text not null,
            state text not null,
            outlet text,
            published text,
            changed text not null,
            depth integer not null,
            etag text,
            last_modified text,
            due text not null,
            reason text
          )
          """,
          "create index if not exists link_by_state on link (state)",
          """
          create table if not exists fetched (
            number integer primary key,
            url text not null,
            at text not null,
            time text not null,
            sha256 text,
            size integer not null
          )
          """);

  private static final String WAITING = "waiting";
  private static final String DONE = "done";
  private static final String REFUSED = "refused";

  private final Path file;
  private final Handle handle;

  private SqliteLinks(Path file, Handle handle) {
    this.file = file;
    this.handle = handle;
  }

  /**
   * Opens the links in a file, or makes it.
   *
   * @throws LinksException naming the file, where that cannot be, or another program has it open
   */
  public static SqliteLinks open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    config.setBusyTimeout(WAIT_FOR_OTHER_PROGRAM_MILLIS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    try {
      Handle handle = Jdbi.create(source).open();
      try {
        handle.useTransaction(tables -> TABLES.forEach(tables::execute));
      } catch (JdbiException e) {
        handle.close();
        throw e;
      }
      return new SqliteLinks(file, handle);
    } catch (JdbiException e) {
      throw LinksException.of(file, e);
    }
  }

  @Override
  public void ask(List<Link> links) {
    safely(transaction -> links.forEach(link -> want(transaction, link)));
  }

  @Override
  public List<Link> listed(Fetched listing, List<Link> links) {
    List<Link> wanted = new ArrayList<>();
    safely(
        transaction -> {
          settle(transaction, listing);
          for (Link link : links) {
            Optional<Link> before = find(transaction, link.url());
            if (before.isEmpty() || isToBeFetched(link, before.get())) {
              want(transaction, link);
              wanted.add(find(transaction, link.url()).orElseThrow());
            }
          }
        });
    return wanted;
  }

  private static boolean isToBeFetched(Link link, Link before) {
    return link.kind() == Link.Kind.LISTING
        || !link.changed().isEmpty() && !link.changed().equals(before.changed());
  }

  /** What the server called its last state stays known, so that only a newer one is sent. */
  private static void want(Handle transaction, Link link) {
    bind(
            transaction.createUpdate(
                """
                insert into link (url, kind, state, outlet, published, changed, depth, etag, last_modified, due)
                values (:url, :kind, 'waiting', :outlet, :published, :changed, :depth, :etag, :last_modified, :due)
                on conflict (url) do update set
                  kind = excluded.kind, reason = null,
                  due = case when state = 'waiting' then max(due, excluded.due) else excluded.due end,
                  state = 'waiting',
                  outlet = coalesce(excluded.outlet, outlet),
                  published = coalesce(excluded.published, published),
                  changed = case excluded.changed when '' then changed else excluded.changed end
                """),
            link)
        .execute();
  }

  private static <T extends SqlStatement<T>> T bind(T statement, Link link) {
    LocalDate published = link.published();
    return statement
        .bind("url", link.url())
        .bind("kind", link.kind().name())
        .bind("outlet", link.outlet())
        .bind("published", published == null ? null : published.toString())
        .bind("changed", link.changed())
        .bind("depth", link.depth())
        .bind("etag", link.etag())
        .bind("last_modified", link.lastModified())
        .bind("due", link.due().toString());
  }

  private static Optional<Link> find(Handle transaction, String url) {
    return transaction
        .createQuery("select * from link where url = :url")
        .bind("url", url)
        .map((row, context) -> link(row))
        .findOne();
  }

  @Override
  public List<Link> waiting() {
    List<Link> waiting = new ArrayList<>();
    safely(
        transaction ->
            transaction
                .createQuery("select * from link where state = 'waiting' order by number")
                .map((row, context) -> link(row))
                .forEach(waiting::add));
    return waiting;
  }

  private static Link link(ResultSet row) throws SQLException {
    String published = row.getString("published");
    return new Link(
        row.getString("url"),
        Link.Kind.valueOf(row.getString("kind")),
        row.getString("outlet"),
        published == null ? null : LocalDate.parse(published),
        row.getString("changed"),
        row.getInt("depth"),
        row.getString("etag"),
        row.getString("last_modified"),
        Instant.parse(row.getString("due")));
  }

  @Override
  public void settle(List<Fetched> fetched) {
    safely(transaction -> fetched.forEach(one -> settle(transaction, one)));
  }

  private static void settle(Handle transaction, Fetched fetched) {
    transaction
        .createUpdate(
            """
            insert into fetched (url, at, time, sha256, size) values (:url, :at, :time, :sha256, :size)
            """)
        .bind("url", fetched.link().url())
        .bind("at", fetched.at())
        .bind("time", fetched.time().toString())
        .bind("sha256", fetched.sha256())
        .bind("size", fetched.size())
        .execute();
    transaction
        .createUpdate(
            """
            update link set state = :state, etag = :etag, last_modified = :last_modified, reason = null
            where url = :url
            """)
        .bind("state", DONE)
        .bind("etag", fetched.etag())
        .bind("last_modified", fetched.lastModified())
        .bind("url", fetched.link().url())
        .execute();
  }

  @Override
  public void refuse(Link link, String reason) {
    update(link, REFUSED, link.due(), reason);
  }

  @Override
  public void putOff(Link link, Instant due, String reason) {
    update(link, WAITING, due, reason);
  }

  private void update(Link link, String state, Instant due, String reason) {
    safely(
        transaction ->
            transaction
                .createUpdate(
                    "update link set state = :state, due = :due, reason = :reason where url = :url")
                .bind("state", state)
                .bind("due", due.toString())
                .bind("reason", reason)
                .bind("url", link.url())
                .execute());
  }

  /** All or nothing of it is done. */
  private void safely(Consumer<Handle> work) {
    try {
      handle.useTransaction(work::accept);
    } catch (JdbiException e) {
      throw LinksException.of(file, e);
    }
  }

  /** What was fetched from an address, oldest first: time, where it was in the end, SHA-256. */
  List<String> log(String url) {
    return handle
        .createQuery(
            "select time || ' ' || at || ' ' || sha256 from fetched where url = :url order by number")
        .bind("url", url)
        .mapTo(String.class)
        .list();
  }

  @Override
  public void close() {
    handle.close();
  }
}
