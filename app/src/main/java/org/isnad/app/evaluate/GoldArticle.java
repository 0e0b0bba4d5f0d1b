package org.isnad.app.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader found in one article; all strings as the article spells them.
 *
 * @param doc the id of the article's record
 * @param text the file of the raw text, null where it comes with the articles
 * @param body the lines of the raw text that are the article proper
 * @param boilerplate strings of the lines that are not
 * @param slackDays how many days either side of {@code published} the reader cannot exclude
 */
public record GoldArticle(
    String doc,
    @Nullable String text,
    List<Lines> body,
    List<String> boilerplate,
    @Nullable LocalDate published,
    @JsonProperty("published_slack_days") int slackDays,
    List<Entity> entities,
    List<Time> times,
    List<Quantity> quantities,
    List<Statement> statements,
    List<Event> events) {

  public GoldArticle {
    if (isEmpty(doc)) {
      throw new IllegalArgumentException("has no \"doc\"");
    }
    body = copy(body);
    boilerplate = copy(boilerplate);
    entities = copy(entities);
    times = copy(times);
    quantities = copy(quantities);
    statements = copy(statements);
    events = copy(events);
    requireEntities(entities, statements, events);
  }

  private static void requireEntities(
      List<Entity> entities, List<Statement> statements, List<Event> events) {
    List<String> ids = entities.stream().map(Entity::id).toList();
    Stream.concat(
            statements.stream().flatMap(statement -> statement.chain().stream()),
            events.stream().flatMap(event -> event.participants().stream()))
        .filter(source -> !source.described() && !ids.contains(source.words()))
        .findFirst()
        .ifPresent(
            source -> {
              throw new IllegalArgumentException("has no entity \"" + source + "\"");
            });
  }

  /**
   * Lines of a file, from 1, both included.
   *
   * <p>{@code [8, 18]} → lines 8 to 18.
   */
  public record Lines(int first, int last) {

    public Lines {
      if (first < 1 || last < first) {
        throw new IllegalArgumentException("has no lines " + first + " to " + last);
      }
    }

    @JsonCreator
    static Lines of(List<Integer> bounds) {
      if (bounds.size() != 2) {
        throw new IllegalArgumentException("\"body\" is not a list of [first, last]: " + bounds);
      }
      return new Lines(bounds.get(0), bounds.get(1));
    }
  }

  /**
   * A named person, organisation or place.
   *
   * @param names each form the article uses, the fullest first
   */
  public record Entity(String id, EntityType type, List<String> names) {

    public Entity {
      require("id", id);
      require("type", type);
      names = copy(names);
      if (names.isEmpty()) {
        throw new IllegalArgumentException("has an entity without names: " + id);
      }
    }
  }

  /**
   * A calendar expression.
   *
   * @param value TIMEX3
   */
  public record Time(String text, String value) {

    public Time {
      require("text", text);
      require("value", value);
    }
  }

  /** A counted or measured amount. */
  public record Quantity(String text, double value) {

    public Quantity {
      require("text", text);
    }
  }

  /**
   * Somebody's words, as the article gives them.
   *
   * @param chain the innermost speaker last
   */
  public record Statement(List<GoldSource> chain, String cue, Act act, Mode mode, String content) {

    public Statement {
      require("act", act);
      require("mode", mode);
      require("content", content);
      chain = copy(chain);
      if (chain.isEmpty()) {
        throw new IllegalArgumentException("has a statement without a chain: " + content);
      }
    }
  }

  /** Who did what to whom. */
  public record Event(
      EventType type,
      List<GoldSource> actors,
      List<GoldSource> recipients,
      @Nullable String when,
      EventStatus status,
      String trigger) {

    public Event {
      require("type", type);
      require("status", status);
      actors = copy(actors);
      recipients = copy(recipients);
    }

    List<GoldSource> participants() {
      return Stream.concat(actors.stream(), recipients.stream()).toList();
    }
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  private static boolean isEmpty(@Nullable String string) {
    return string == null || string.isEmpty();
  }

  private static void require(String field, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException("lacks a \"" + field + "\"");
    }
  }
}
