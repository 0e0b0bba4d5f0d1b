package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.record.EntityType;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.correction.NameRef;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables of {@code V2__corrections.sql}. */
final class SqlCorrections {

  private SqlCorrections() {}

  static Correction insert(Handle transaction, Correction correction) {
    long number =
        transaction
            .createUpdate(
                "insert into correction (kind, value, made) values (:kind, :value, :made)")
            .bind("kind", correction.kind().name())
            .bind("value", correction.value())
            .bind("made", correction.made().toString())
            .executeAndReturnGeneratedKeys("number")
            .mapTo(Long.class)
            .one();
    int position = 0;
    for (NameRef name : correction.names()) {
      transaction
          .createUpdate(
              """
              insert into correction_name (correction, position, type, name, country, article)
              values (:correction, :position, :type, :name, :country, :article)
              """)
          .bind("correction", number)
          .bind("position", position++)
          .bind("type", name.type().name())
          .bind("name", name.name())
          .bind("country", name.country())
          .bind("article", name.article())
          .execute();
    }
    for (String article : correction.articles()) {
      transaction
          .createUpdate(
              "insert into correction_article (correction, article) values (:correction, :article)")
          .bind("correction", number)
          .bind("article", article)
          .execute();
    }
    return correction.withNumber(number);
  }

  static List<Correction> all(Handle handle) {
    Map<Long, List<NameRef>> names = new HashMap<>();
    handle
        .createQuery("select * from correction_name order by correction, position")
        .map((row, context) -> Map.entry(row.getLong("correction"), name(row)))
        .forEach(e -> names.computeIfAbsent(e.getKey(), n -> new ArrayList<>()).add(e.getValue()));
    Map<Long, List<String>> articles = new HashMap<>();
    handle
        .createQuery("select * from correction_article order by correction, article")
        .map((row, context) -> Map.entry(row.getLong("correction"), row.getString("article")))
        .forEach(
            e -> articles.computeIfAbsent(e.getKey(), n -> new ArrayList<>()).add(e.getValue()));
    return handle
        .createQuery("select * from correction order by number")
        .map(
            (row, context) -> {
              long number = row.getLong("number");
              return new Correction(
                  number,
                  Correction.Kind.valueOf(row.getString("kind")),
                  names.getOrDefault(number, List.of()),
                  articles.getOrDefault(number, List.of()),
                  row.getString("value"),
                  Instant.parse(row.getString("made")),
                  time(row.getString("undone")));
            })
        .list();
  }

  /** How many were taken back: one, or none where the number is of none that holds. */
  static int undo(Handle handle, long number, Instant time) {
    return handle
        .createUpdate(
            "update correction set undone = :time where number = :number and undone is null")
        .bind("time", time.toString())
        .bind("number", number)
        .execute();
  }

  private static NameRef name(ResultSet row) throws SQLException {
    return new NameRef(
        EntityType.valueOf(row.getString("type")),
        row.getString("name"),
        row.getString("country"),
        row.getString("article"));
  }

  private static @Nullable Instant time(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
