package org.isnad.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Analysis records made from gold records with chance mistakes: things left out, doubled, cut short
 * and mixed up. The same seed gives the same records.
 */
final class GarbledRecords {

  private static final List<String> ENTITY_TYPES = List.of("PER", "ORG", "LOC");
  private static final List<String> ACTS = List.of("STATE", "DENY", "WARN", "REQUEST");
  private static final List<String> MODES = List.of("direct", "indirect", "mixed");
  private static final List<String> EVENT_TYPES = List.of("CONSULT", "AID", "THREATEN", "REJECT");
  private static final List<String> STATUSES = List.of("happened", "planned", "denied");
  private static final List<String> TIMES = List.of("2031-03-05", "2031-W10", "PAST_REF", "P3D");

  private final JsonMapper json = new JsonMapper();
  private final Random random;

  GarbledRecords(long seed) {
    random = new Random(seed);
  }

  /** A record of an article from its gold record and its raw text. */
  ObjectNode of(JsonNode gold, String raw) {
    String text = body(gold, raw);
    ObjectNode record = json.createObjectNode().put("version", 1);
    record.set("id", gold.get("doc"));
    record.put("language", "ar").put("text", text);
    String day = chance(80) ? gold.get("published").asText() : "2031-03-01";
    record
        .putObject("published")
        .put("date", day)
        .put("from", "page")
        .put("earliest", day)
        .put("latest", day);
    record.putArray("credits");
    record.putArray("sentences");
    record.putArray("warnings");
    some(gold, "entities", record, (from, to) -> entity(from, to, text));
    some(gold, "times", record, (from, to) -> time(from, to, text));
    some(gold, "quantities", record, (from, to) -> quantity(from, to, text));
    some(gold, "statements", record, (from, to) -> statement(from, to, gold, text));
    some(gold, "events", record, (from, to) -> event(from, to, gold, text));
    return record;
  }

  /** Turns one gold finding into one of the record. */
  private interface Garbling {
    void apply(JsonNode from, ObjectNode to);
  }

  /** Leaves out some of the findings, and doubles some. */
  private void some(JsonNode gold, String field, ObjectNode record, Garbling garbling) {
    ArrayNode found = record.putArray(field);
    for (JsonNode one : gold.get(field)) {
      int times = chance(80) ? chance(15) ? 2 : 1 : 0;
      for (int i = 0; i < times; i++) {
        garbling.apply(one, found.addObject());
      }
    }
  }

  private void entity(JsonNode from, ObjectNode to, String text) {
    List<String> names = strings(from.get("names"));
    to.put("id", from.get("id").asText());
    to.put("type", mostly(from.get("type").asText(), ENTITY_TYPES));
    to.put("name", pick(names)).put("latin", "").put("kind", "person");
    to.putArray("roles");
    ArrayNode aliases = to.putArray("aliases");
    names.stream().filter(name -> chance(50)).forEach(aliases::add);
    span(to.putArray("mentions").addObject().put("rule", "test"), pick(names), text);
  }

  private void time(JsonNode from, ObjectNode to, String text) {
    span(to, cut(from.get("text").asText()), text);
    to.put("value", mostly(from.get("value").asText(), TIMES)).put("type", "DATE");
    to.put("rule", "test");
  }

  private void quantity(JsonNode from, ObjectNode to, String text) {
    span(to, cut(from.get("text").asText()), text);
    to.put("value", from.get("value").asDouble() + (chance(80) ? 0 : 1));
    to.put("approximate", false);
  }

  private void statement(JsonNode from, ObjectNode to, JsonNode gold, String text) {
    to.put("id", "s").put("rule", "test");
    to.put("act", mostly(from.get("act").asText(), ACTS));
    to.put("mode", mostly(from.get("mode").asText(), MODES));
    span(to.putObject("cue"), from.get("cue").asText(), text);
    span(to.putObject("content"), cut(from.get("content").asText()), text);
    ArrayNode chain = to.putArray("chain");
    for (JsonNode source : from.get("chain")) {
      if (chain.isEmpty() || chance(90)) {
        source(source.asText(), chain.addObject().put("kind", "person"), gold);
      }
    }
  }

  private void event(JsonNode from, ObjectNode to, JsonNode gold, String text) {
    to.put("id", "v").put("rule", "test");
    to.put("type", mostly(from.get("type").asText(), EVENT_TYPES));
    to.put("status", mostly(from.get("status").asText(), STATUSES));
    to.set("when", chance(70) ? from.get("when") : null);
    span(to.putObject("trigger"), from.get("trigger").asText(), text);
    boolean swapped = chance(20);
    participants(from.get(swapped ? "recipients" : "actors"), to.putArray("actors"), gold);
    participants(from.get(swapped ? "actors" : "recipients"), to.putArray("recipients"), gold);
  }

  private void participants(JsonNode from, ArrayNode to, JsonNode gold) {
    for (JsonNode source : from) {
      if (chance(80)) {
        source(source.asText(), to.addObject(), gold);
      }
    }
  }

  private void source(String source, ObjectNode to, JsonNode gold) {
    to.put("start", 0).put("end", 0);
    if (source.startsWith("[")) {
      String description = source.substring(1, source.length() - 1);
      String head = description.split(" ", -1)[0];
      to.putNull("entity").put("name", chance(60) ? description : chance(50) ? head : "ال" + head);
      return;
    }
    JsonNode entity =
        StreamSupport.stream(gold.get("entities").spliterator(), false)
            .filter(e -> e.get("id").asText().equals(source))
            .findFirst()
            .orElseThrow();
    String name = pick(strings(entity.get("names")));
    if (chance(60)) {
      to.put("entity", source).put("name", "هو");
    } else {
      to.putNull("entity").put("name", chance(80) ? name : "غيره");
    }
  }

  private static String body(JsonNode gold, String raw) {
    List<String> lines = Arrays.asList(raw.split("\n", -1));
    return StreamSupport.stream(gold.get("body").spliterator(), false)
        .flatMap(b -> lines.subList(b.get(0).asInt() - 1, b.get(1).asInt()).stream())
        .collect(Collectors.joining("\n"));
  }

  private static void span(ObjectNode to, String words, String text) {
    int start = Math.max(0, text.indexOf(words));
    to.put("start", start).put("end", Math.min(text.length(), start + words.length()));
  }

  /** The words, or some of them. */
  private String cut(String words) {
    int at = words.indexOf(' ', random.nextInt(words.length()));
    if (at < 0 || chance(50)) {
      return words;
    }
    return chance(50) ? words.substring(0, at) : words.substring(at + 1);
  }

  private String mostly(String right, List<String> others) {
    return chance(85) ? right : pick(others);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private static List<String> strings(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
