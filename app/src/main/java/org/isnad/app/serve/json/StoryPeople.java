package org.isnad.app.serve.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
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

  private final Library library;

  StoryPeople(Library library) {
    this.library = library;
  }

  /** One that speaks, or is named. */
  private static final class Row {
    private final String name;
    private final @Nullable Identity identity;
    private final SortedMap<LocalDate, Integer> days = new TreeMap<>();
    private final Set<String> articles = new HashSet<>();
    private int count;

    Row(String name, @Nullable Identity identity) {
      this.name = name;
      this.identity = identity;
    }
  }

  /** Who says most first. */
  List<ObjectNode> speakers(List<AnalysisRecord> records) {
    Map<String, Row> speakers = new LinkedHashMap<>();
    for (AnalysisRecord record : records) {
      for (Statement statement : record.statements()) {
        Link speaker = statement.speaker();
        Row row = row(speakers, record.id(), speaker.entity(), speaker.name());
        row.count++;
        if (record.published() != null) {
          row.days.merge(record.published().date(), 1, Integer::sum);
        }
      }
    }
    return most(speakers, StoryPeople::speaker);
  }

  /** The most named first. */
  List<ObjectNode> places(List<AnalysisRecord> records) {
    Map<String, Row> places = new LinkedHashMap<>();
    for (AnalysisRecord record : records) {
      for (Entity entity : record.entities()) {
        if (entity.type() == EntityType.LOC) {
          Row row = row(places, record.id(), entity.id(), entity.name());
          row.count += entity.mentions().size();
          row.articles.add(record.id());
        }
      }
    }
    return most(places, StoryPeople::place);
  }

  private Row row(Map<String, Row> rows, String article, @Nullable String entity, String name) {
    Identity identity = library.identity(article, entity).orElse(null);
    return rows.computeIfAbsent(
        identity == null ? name : identity.key(),
        key -> new Row(identity == null ? name : identity.name(), identity));
  }

  private static List<ObjectNode> most(Map<String, Row> rows, BiConsumer<ObjectNode, Row> writer) {
    return rows.values().stream()
        .sorted(Comparator.<Row>comparingInt(row -> -row.count))
        .map(
            row -> {
              ObjectNode node = Json.object();
              head(node, row);
              writer.accept(node, row);
              return node;
            })
        .toList();
  }

  private static void speaker(ObjectNode node, Row row) {
    Json.days(node.putArray("days"), row.days);
  }

  private static void place(ObjectNode node, Row row) {
    node.put("country", row.identity == null ? null : row.identity.country());
    node.put("articles", row.articles.size());
  }

  private static void head(ObjectNode node, Row row) {
    node.put("name", row.name).put("count", row.count);
    node.put("identity", row.identity == null ? null : row.identity.id());
  }
}
