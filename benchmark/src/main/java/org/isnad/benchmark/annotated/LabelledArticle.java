package org.isnad.benchmark.annotated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The labels of one article and the text that they are of.
 *
 * <p>A span is {@code [start, end]} in UTF-16 units, the end exclusive; {@code [start, end, 1]} is
 * a name that the text has behind {@code لل}, without the first letter of its article: {@code
 * للأمم} is {@code الأمم}. A source is the number of an entity, or the span of a description.
 *
 * @param labels a line of {@code labels.jsonl}
 * @param text as the articles have it
 */
record LabelledArticle(JsonNode labels, String text) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> PLAIN = List.of("act", "mode", "when", "type", "status");

  /** Whether this is the text that was annotated, to the letter. */
  boolean isOfText() {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() == labels.path("crc").asLong();
  }

  /** The gold record of the article, as {@code isnad evaluate} reads it. */
  ObjectNode gold() {
    ObjectNode gold = NODES.objectNode();
    gold.put("doc", labels.path("id").asText());
    gold.put("published", labels.path("published").asText());
    gold.put("published_slack_days", 1);
    gold.putArray("body").addArray().add(1).add(text.split("\n", -1).length);
    ArrayNode entities = gold.putArray("entities");
    for (JsonNode entity : labels.path("entities")) {
      ObjectNode written = entities.addObject();
      written.put("id", id(entities.size() - 1));
      written.set("type", entity.path("type"));
      if (entity.has("country")) {
        written.set("country", entity.path("country"));
      }
      ArrayNode names = written.putArray("names");
      entity.path("names").forEach(name -> names.add(name(name)));
    }
    add(gold, "statements", "s", List.of("chain"), List.of("cue", "content"));
    add(gold, "events", "v", List.of("actors", "recipients", "via"), List.of("trigger"));
    return gold;
  }

  /**
   * All labels of one kind.
   *
   * @param sources their fields that list sources
   * @param spans their fields that are words of the text
   */
  private void add(
      ObjectNode gold, String kind, String id, List<String> sources, List<String> spans) {
    ArrayNode list = gold.putArray(kind);
    for (JsonNode label : labels.path(kind)) {
      ObjectNode written = list.addObject().put("id", id + list.size());
      sources.forEach(field -> written.set(field, sources(label.path(field))));
      spans.forEach(field -> written.put(field, words(label.path(field))));
      PLAIN.stream().filter(label::has).forEach(field -> written.set(field, label.path(field)));
    }
  }

  private ArrayNode sources(JsonNode sources) {
    ArrayNode written = NODES.arrayNode();
    for (JsonNode source : sources) {
      written.add(source.isArray() ? "[" + name(source) + "]" : id(source.asInt()));
    }
    return written;
  }

  private static String id(int entity) {
    return "e" + entity;
  }

  private String words(JsonNode span) {
    return text.substring(span.path(0).asInt(), span.path(1).asInt());
  }

  private String name(JsonNode span) {
    return (span.size() > 2 ? "ا" : "") + words(span);
  }
}
