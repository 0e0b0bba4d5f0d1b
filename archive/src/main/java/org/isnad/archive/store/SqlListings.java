package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Mode;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Folding;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The tables of {@code V4__findings.sql}: what the latest records tell, row by row. */
final class SqlListings {

  private static final String STATEMENT = "statement";
  private static final String EVENT = "event";
  private static final String LINE = "\n";

  private static final String NUMBER = "(select number from article where id = :article)";

  private SqlListings() {}

  /**
   * Lists what these records tell, in place of what was listed of their articles; of two records of
   * one article the last.
   */
  static void put(Handle transaction, List<AnalysisRecord> latestLast) {
    Map<String, AnalysisRecord> latest = new LinkedHashMap<>();
    latestLast.forEach(record -> latest.put(record.id(), record));
    Collection<AnalysisRecord> records = latest.values();
    if (records.isEmpty()) {
      return;
    }
    for (String table : new String[] {STATEMENT, EVENT}) {
      PreparedBatch delete =
          transaction.prepareBatch("delete from " + table + " where article = " + NUMBER);
      records.forEach(record -> delete.bind("article", record.id()).add());
      delete.execute();
    }
    PreparedBatch statements =
        transaction.prepareBatch(
            "insert into statement (article, position, id, act, mode, speaker, speaker_key, said,"
                + " content_start, content_end) values ("
                + NUMBER
                + ", :position, :id, :act, :mode, :speaker, :key, :said, :start, :end)");
    PreparedBatch events =
        transaction.prepareBatch(
            "insert into event (article, position, id, type, mode, status, actors, recipients,"
                + " happened, trigger_start, trigger_end) values ("
                + NUMBER
                + ", :position, :id, :type, :mode, :status, :actors, :recipients, :happened, :start,"
                + " :end)");
    for (AnalysisRecord record : records) {
      int position = 0;
      for (ListedStatement statement : ListedStatement.of(record)) {
        bind(statements, statement, position++);
      }
      position = 0;
      for (ListedEvent event : ListedEvent.of(record)) {
        bind(events, event, position++);
      }
    }
    for (PreparedBatch batch : List.of(statements, events)) {
      SqlStoryRows.execute(batch);
    }
  }

  private static void bind(PreparedBatch batch, ListedStatement statement, int position) {
    batch
        .bind("article", statement.article())
        .bind("position", position)
        .bind("id", statement.id())
        .bind("act", statement.act().name())
        .bind("mode", statement.mode().name())
        .bind("speaker", statement.speaker())
        .bind("key", Folding.key(statement.speaker()))
        .bind("said", statement.when())
        .bind("start", statement.content().start())
        .bind("end", statement.content().end())
        .add();
  }

  private static void bind(PreparedBatch batch, ListedEvent event, int position) {
    batch
        .bind("article", event.article())
        .bind("position", position)
        .bind("id", event.id())
        .bind("type", event.type().name())
        .bind("mode", event.mode())
        .bind("status", event.status().name())
        .bind("actors", String.join(LINE, event.actors()))
        .bind("recipients", String.join(LINE, event.recipients()))
        .bind("happened", event.when())
        .bind("start", event.trigger().start())
        .bind("end", event.trigger().end())
        .add();
  }

  static boolean statements(
      Handle handle, Listing listing, int rowsAtOnce, Consumer<ListedStatement> visitor) {
    page(handle, STATEMENT, ofStatements(listing), listing)
        .setFetchSize(rowsAtOnce)
        .map((row, context) -> statement(row))
        .forEach(visitor);
    return true;
  }

  static boolean events(
      Handle handle, Listing listing, int rowsAtOnce, Consumer<ListedEvent> visitor) {
    page(handle, EVENT, ofEvents(listing), listing)
        .setFetchSize(rowsAtOnce)
        .map((row, context) -> event(row))
        .forEach(visitor);
    return true;
  }

  static long countStatements(Handle handle, Listing listing) {
    return count(handle, STATEMENT, ofStatements(listing), listing);
  }

  static long countEvents(Handle handle, Listing listing) {
    return count(handle, EVENT, ofEvents(listing), listing);
  }

  private static List<Condition> ofStatements(Listing listing) {
    String speaker = listing.speaker();
    return List.of(
        new Condition(
            "t.speaker_key = :speaker", "speaker", speaker == null ? null : Folding.key(speaker)),
        new Condition("t.act = :act", "act", listing.act()));
  }

  private static List<Condition> ofEvents(Listing listing) {
    return List.of(new Condition("t.type = :type", "type", listing.type()));
  }

  /** A condition on rows; one without a value holds for all. */
  private record Condition(String sql, String name, @Nullable Object value) {}

  private static Query page(Handle handle, String table, List<Condition> ofTable, Listing listing) {
    String part = " order by t.article, t.position limit :most offset :skip";
    return query(handle, "a.id as article_id, t.*", table, ofTable, listing, part)
        .bind("most", listing.most())
        .bind("skip", listing.skip());
  }

  private static long count(Handle handle, String table, List<Condition> ofTable, Listing listing) {
    return query(handle, "count(*)", table, ofTable, listing, "").mapTo(Long.class).one();
  }

  private static Query query(
      Handle handle,
      String what,
      String table,
      List<Condition> ofTable,
      Listing listing,
      String end) {
    List<Condition> conditions = new ArrayList<>(ofTable);
    conditions.add(new Condition("a.id = :article", "article", listing.article()));
    conditions.add(new Condition("r.day >= :from", "from", listing.from()));
    conditions.add(new Condition("r.day <= :to", "to", listing.to()));
    conditions.removeIf(condition -> condition.value() == null);
    StringBuilder sql = new StringBuilder("select ").append(what).append(" from ").append(table);
    sql.append(" t join article a on a.number = t.article");
    sql.append(" join revision r on r.article = a.number and r.version = a.latest_version");
    String word = " where ";
    for (Condition condition : conditions) {
      sql.append(word).append(condition.sql());
      word = " and ";
    }
    Query query = handle.createQuery(sql.append(end).toString());
    conditions.forEach(
        condition -> query.bind(condition.name(), String.valueOf(condition.value())));
    return query;
  }

  private static ListedStatement statement(ResultSet row) throws SQLException {
    return new ListedStatement(
        row.getString("article_id"),
        row.getString("id"),
        Act.valueOf(row.getString("act")),
        Mode.valueOf(row.getString("mode")),
        row.getString("speaker"),
        row.getString("said"),
        new Span(row.getInt("content_start"), row.getInt("content_end")));
  }

  private static ListedEvent event(ResultSet row) throws SQLException {
    return new ListedEvent(
        row.getString("article_id"),
        row.getString("id"),
        EventType.valueOf(row.getString("type")),
        row.getString("mode"),
        EventStatus.valueOf(row.getString("status")),
        names(row.getString("actors")),
        names(row.getString("recipients")),
        row.getString("happened"),
        new Span(row.getInt("trigger_start"), row.getInt("trigger_end")));
  }

  private static List<String> names(String lines) {
    return lines.isEmpty() ? List.of() : List.of(lines.split(LINE));
  }
}
