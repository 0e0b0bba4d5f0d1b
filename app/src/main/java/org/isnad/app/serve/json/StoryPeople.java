package org.isnad.app.serve.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Statement;
import org.isnad.app.serve.read.Library;
import org.isnad.archive.name.Identity;
import org.jspecify.annotations.Nullable;

/** Who spoke in a story on which day, and which places it names. */
final class StoryPeople {

  private static final int MOST = 40;

  private final Library library;

  StoryPeople(Library library) {
    this.library = library;
  }

  /** One that speaks, or is named. */
  private static final class Row {
    private final String name;
    private final @Nullable Identity identity;
    private final SortedMap<LocalDate, Integer> days = new TreeMap<>();
    private final List<String> articles = new ArrayList<>();
    private int count;

    Row(String name, @Nullable Identity identity) {
      this.name = name;
      this.identity = identity;
    }
  }

  void write(ObjectNode node, List<AnalysisRecord> records) {
    Map<String, Row> speakers = new LinkedHashMap<>();
    Map<String, Row> places = new LinkedHashMap<>();
    for (AnalysisRecord record : records) {
      for (Statement statement : record.statements()) {
        Link speaker = statement.speaker();
        Identity identity = library.identity(record.id(), speaker.entity()).orElse(null);
        Row row = row(speakers, identity == null ? speaker.name() : identity.name(), identity);
        row.count++;
        if (record.published() != null) {
          row.days.merge(record.published().date(), 1, Integer::sum);
        }
      }
      for (Entity entity : record.entities()) {
        if (entity.type() == EntityType.LOC) {
          Identity identity = library.identity(record.id(), entity.id()).orElse(null);
          Row row = row(places, identity == null ? entity.name() : identity.name(), identity);
          row.count += entity.mentions().size();
          row.articles.add(record.id());
        }
      }
    }
    ArrayNode speaking = node.putArray("speakers");
    most(speakers).forEach(row -> speaker(speaking.addObject(), row));
    node.put("speakersInAll", speakers.size());
    ArrayNode placed = node.putArray("places");
    most(places).forEach(row -> place(placed.addObject(), row));
    node.put("placesInAll", places.size());
  }

  private static Row row(Map<String, Row> rows, String name, @Nullable Identity identity) {
    String key = identity == null ? name : identity.key();
    return rows.computeIfAbsent(key, k -> new Row(name, identity));
  }

  private static List<Row> most(Map<String, Row> rows) {
    return rows.values().stream()
        .sorted(Comparator.<Row>comparingInt(row -> -row.count))
        .limit(MOST)
        .toList();
  }

  private static void speaker(ObjectNode node, Row row) {
    head(node, row);
    ArrayNode days = node.putArray("days");
    row.days.forEach((day, n) -> days.addObject().put("day", day.toString()).put("count", n));
  }

  private static void place(ObjectNode node, Row row) {
    head(node, row);
    node.put("country", row.identity == null ? null : row.identity.country());
    node.put("articles", row.articles.stream().distinct().count());
  }

  private static void head(ObjectNode node, Row row) {
    node.put("name", row.name).put("count", row.count);
    node.put("identity", row.identity == null ? null : row.identity.id());
  }
}
