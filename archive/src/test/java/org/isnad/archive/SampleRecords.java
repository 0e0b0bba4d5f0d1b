package org.isnad.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Credit;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Mention;
import org.isnad.analysis.record.Mode;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The sample pages as an analysis without fault would record them: made from their gold records, so
 * that comparing articles is tested apart from analysing them.
 */
public final class SampleRecords {

  private final JsonNode gold;
  private final String text;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, String> statementByChain = new HashMap<>();

  private SampleRecords(JsonNode gold, String text) {
    this.gold = gold;
    this.text = text;
  }

  /** All of them, by id. */
  public static List<AnalysisRecord> all() {
    Path samples = Path.of("..", "samples", "gold");
    try (Stream<Path> files = Files.list(samples)) {
      List<AnalysisRecord> records = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode gold = new JsonMapper().readTree(file.toFile());
        Path body = samples.resolve(gold.get("text").asText());
        records.add(new SampleRecords(gold, text(gold, Files.readString(body))).record());
      }
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(JsonNode gold, String raw) {
    String[] lines = raw.split("\n", -1);
    List<String> body = new ArrayList<>();
    for (JsonNode range : gold.get("body")) {
      for (int line = range.get(0).asInt(); line <= range.get(1).asInt(); line++) {
        String folded = fold(lines[line - 1]);
        if (!folded.isEmpty()) {
          body.add(folded);
        }
      }
    }
    return String.join("\n", body);
  }

  private static String fold(String words) {
    return words
        .replaceAll("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]", "")
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip();
  }

  private AnalysisRecord record() {
    readEntities();
    List<Statement> statements = statements();
    return new AnalysisRecord(
        AnalysisRecord.VERSION,
        gold.get("doc").asText(),
        null,
        gold.path("outlet").asText(null),
        gold.path("title").asText(null),
        "ar",
        Published.on(LocalDate.parse(gold.get("published").asText()), Published.From.METADATA),
        null,
        credits(),
        text,
        sentences(),
        List.copyOf(entities.values()),
        List.of(),
        List.of(),
        statements,
        List.of(),
        events(),
        List.of());
  }

  private void readEntities() {
    Set<Integer> taken = new HashSet<>();
    for (JsonNode node : gold.get("entities")) {
      List<String> names = new ArrayList<>();
      node.get("names").forEach(name -> names.add(fold(name.asText())));
      EntityType type = EntityType.valueOf(node.get("type").asText());
      String country = node.path("country").asText(null);
      entities.put(
          node.get("id").asText(),
          new Entity(
              "e" + (entities.size() + 1),
              type,
              names.get(0),
              names.subList(1, names.size()),
              "",
              country,
              kind(type, names.get(0), country),
              List.of(),
              mentions(names, taken)));
    }
  }

  private List<Mention> mentions(List<String> names, Set<Integer> taken) {
    List<Mention> mentions = new ArrayList<>();
    for (String name : names.stream().sorted(Comparator.comparing(n -> -n.length())).toList()) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (taken.add(at)) {
          mentions.add(new Mention(new Span(at, at + name.length()), "gold"));
        }
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions.isEmpty() ? List.of(new Mention(new Span(0, 1), "gold")) : mentions;
  }

  private static SourceKind kind(EntityType type, String name, @Nullable String country) {
    return switch (type) {
      case PER -> SourceKind.PERSON;
      case ORG -> name.startsWith("وكالة") ? SourceKind.AGENCY : SourceKind.INSTITUTION;
      case LOC -> country == null ? SourceKind.UNNAMED : SourceKind.COUNTRY;
    };
  }

  private List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    for (JsonNode node : gold.get("statements")) {
      List<Link> chain = new ArrayList<>();
      node.get("chain").forEach(link -> chain.add(link(link.asText())));
      String id = "s" + (statements.size() + 1);
      statementByChain.put(node.get("chain").toString(), id);
      statements.add(
          new Statement(
              id,
              chain,
              span(node.get("cue").asText()),
              Act.valueOf(node.get("act").asText()),
              Mode.valueOf(node.get("mode").asText().toUpperCase(Locale.ROOT)),
              span(node.get("content").asText()),
              null,
              node.path("when").asText(null),
              null,
              "gold",
              0.9,
              null));
    }
    return statements;
  }

  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (JsonNode node : gold.get("events")) {
      events.add(
          new Event(
              "v" + (events.size() + 1),
              EventType.valueOf(node.get("type").asText()),
              null,
              null,
              participants(node.get("actors")),
              participants(node.get("recipients")),
              node.path("when").asText(null),
              null,
              EventStatus.valueOf(node.get("status").asText().toUpperCase(Locale.ROOT)),
              span(node.get("trigger").asText()),
              statementByChain.get(node.get("via").toString()),
              "gold",
              1));
    }
    return events;
  }

  private List<Participant> participants(JsonNode nodes) {
    List<Participant> participants = new ArrayList<>();
    for (JsonNode node : nodes) {
      Link link = link(node.asText());
      participants.add(new Participant(link.entity(), link.name(), link.span()));
    }
    return participants;
  }

  private Link link(String reference) {
    Entity entity = entities.get(reference);
    if (entity == null) {
      String description = reference.replaceAll("[\\[\\]]", "");
      return new Link(null, description, SourceKind.UNNAMED, new Span(0, 1), null);
    }
    Span span = entity.mentions().get(0).span();
    return new Link(entity.id(), entity.name(), entity.kind(), span, null);
  }

  private List<Credit> credits() {
    List<Credit> credits = new ArrayList<>();
    gold.get("credits").forEach(c -> credits.add(new Credit(c.asText(), null, span(c.asText()))));
    return credits;
  }

  private List<Span> sentences() {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length() || text.charAt(i) == '\n' || text.startsWith(". ", i);
      if (end && i > start) {
        sentences.add(new Span(start, Math.min(i + 1, text.length())));
        start = i + 1;
      }
    }
    return sentences;
  }

  private Span span(String words) {
    String folded = fold(words);
    int at = text.indexOf(folded);
    return at < 0 ? new Span(0, 1) : new Span(at, at + folded.length());
  }
}
