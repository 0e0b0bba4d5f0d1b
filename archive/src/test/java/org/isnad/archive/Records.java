package org.isnad.archive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.isnad.analysis.record.Quantity;
import org.isnad.analysis.record.Role;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Builds records for tests by the words of their texts.
 *
 * <p>{@code Records.article("a", "2031-03-04", "قال عمر إن النهر جف.").person("عمر") .says("عمر",
 * Act.STATE, "النهر جف").record()}
 */
public final class Records {

  private final String id;
  private final @Nullable LocalDate day;
  private final String text;
  private @Nullable String title;
  private @Nullable String outlet;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Credit> credits = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();

  private Records(String id, @Nullable LocalDate day, String text) {
    this.id = id;
    this.day = day;
    this.text = text;
  }

  public static Records article(String id, @Nullable String day, String text) {
    return new Records(id, day == null ? null : LocalDate.parse(day), text);
  }

  public Records title(String words) {
    title = words;
    return this;
  }

  public Records outlet(String name) {
    outlet = name;
    return this;
  }

  public Records credit(String name) {
    credits.add(new Credit(name, null, span(name)));
    return this;
  }

  public Records person(String name, @Nullable String country, String... aliases) {
    return entity(EntityType.PER, SourceKind.PERSON, name, country, aliases);
  }

  public Records country(String name, String country) {
    return entity(EntityType.LOC, SourceKind.COUNTRY, name, country);
  }

  public Records body(String name, @Nullable String country, String... aliases) {
    return entity(EntityType.ORG, SourceKind.INSTITUTION, name, country, aliases);
  }

  /** Gives the last entity an office; {@code title} stands in the text. */
  public Records role(String title, String body) {
    Entity last = entities.remove(entities.size() - 1);
    entities.add(
        new Entity(
            last.id(),
            last.type(),
            last.name(),
            last.aliases(),
            last.latin(),
            last.country(),
            last.kind(),
            List.of(new Role(title, link(body).entity(), span(title))),
            last.mentions()));
    return this;
  }

  public Records entity(
      EntityType type, SourceKind kind, String name, @Nullable String country, String... aliases) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      mentions.add(new Mention(new Span(at, at + name.length()), "test"));
    }
    String entity = "e" + (entities.size() + 1);
    entities.add(
        new Entity(entity, type, name, List.of(aliases), "", country, kind, List.of(), mentions));
    return this;
  }

  /**
   * {@code chain}: names separated by {@code <}, outermost first; one without entity is unnamed.
   */
  public Records says(String chain, Act act, String content) {
    List<Link> links = new ArrayList<>();
    for (String name : chain.split(" < ")) {
      links.add(link(name));
    }
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            links,
            links.get(links.size() - 1).span(),
            act,
            Mode.INDIRECT,
            span(content),
            null,
            null,
            null,
            "test",
            0.9,
            null));
    return this;
  }

  public Records event(
      EventType type, String actor, String recipient, @Nullable String when, String trigger) {
    return event(type, actor, recipient, when, trigger, EventStatus.HAPPENED);
  }

  /** Told by the last statement, if there is one; in the last place. */
  public Records event(
      EventType type,
      String actor,
      String recipient,
      @Nullable String when,
      String trigger,
      EventStatus status) {
    String where =
        entities.stream()
            .filter(entity -> entity.type() == EntityType.LOC)
            .map(Entity::id)
            .reduce((first, last) -> last)
            .orElse(null);
    events.add(
        new Event(
            "v" + (events.size() + 1),
            type,
            null,
            null,
            List.of(participant(actor)),
            List.of(participant(recipient)),
            when,
            where,
            status,
            span(trigger),
            statements.isEmpty() ? null : statements.get(statements.size() - 1).id(),
            "test",
            1));
    return this;
  }

  /** What is counted: {@code 27 شخصاً}. */
  public Records quantity(int value, String unit) {
    Span span = span(value + " " + unit);
    quantities.add(new Quantity(span, BigDecimal.valueOf(value), unit, false));
    return this;
  }

  /** A number in words. */
  public Records counted(String words, int value) {
    quantities.add(new Quantity(span(words), BigDecimal.valueOf(value), null, false));
    return this;
  }

  /** Each part that ends with a full stop is a sentence; else the whole text is one. */
  public Records sentences() {
    int from = 0;
    for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
      sentences.add(new Span(from, at + 1));
      from = Math.min(text.length(), at + 2);
    }
    return this;
  }

  public AnalysisRecord record() {
    Published published = day == null ? null : Published.on(day, Published.From.METADATA);
    List<Span> sentences =
        this.sentences.isEmpty() ? List.of(new Span(0, text.length())) : this.sentences;
    return new AnalysisRecord(
        AnalysisRecord.VERSION,
        id,
        null,
        outlet,
        title,
        "ar",
        published,
        null,
        credits,
        text,
        sentences,
        entities,
        List.of(),
        quantities,
        statements,
        List.of(),
        events,
        List.of());
  }

  private Participant participant(String name) {
    Link link = link(name);
    return new Participant(link.entity(), link.name(), link.span());
  }

  private Link link(String name) {
    for (Entity entity : entities) {
      if (entity.name().equals(name) || entity.aliases().contains(name)) {
        return new Link(entity.id(), name, entity.kind(), entity.mentions().get(0).span(), null);
      }
    }
    return new Link(null, name, SourceKind.UNNAMED, span(name), null);
  }

  private Span span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(words + " is not in " + text);
    }
    return new Span(at, at + words.length());
  }
}
