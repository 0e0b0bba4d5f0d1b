package org.isnad.app.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
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
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.record.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Builds a record, and measures it; its spans are given by their words. */
final class RecordCase {

  private final String text;
  private final List<Entity> entities = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private @Nullable Published published;

  private RecordCase(String text) {
    this.text = text;
  }

  static RecordCase of(String text) {
    return new RecordCase(text);
  }

  RecordCase published(String day) {
    published = Published.on(LocalDate.parse(day), Published.From.METADATA);
    return this;
  }

  /** An entity with its name and aliases, mentioned where {@code mention} stands. */
  RecordCase entity(String id, EntityType type, String mention, String name, String... aliases) {
    List<Mention> mentions = List.of(new Mention(span(mention), "test"));
    entities.add(
        new Entity(
            id,
            type,
            name,
            Arrays.asList(aliases),
            "",
            null,
            SourceKind.PERSON,
            List.of(),
            mentions));
    return this;
  }

  RecordCase time(String words, String value) {
    times.add(new TimeExpression(span(words), value, TimeExpression.Type.DATE, "test"));
    return this;
  }

  RecordCase quantity(String words, String value) {
    quantities.add(new Quantity(span(words), new BigDecimal(value), null, false));
    return this;
  }

  /** A statement; a source is an entity's id with a name, {@code e1:ستافريديس}, or only a name. */
  RecordCase statement(Act act, Mode mode, String content, String... sources) {
    List<Link> chain =
        Arrays.stream(sources)
            .map(RecordCase::participant)
            .map(p -> new Link(p.entity(), p.name(), SourceKind.PERSON, p.span(), null))
            .toList();
    String id = "s" + statements.size();
    statements.add(
        new Statement(
            id,
            chain,
            new Span(0, 0),
            act,
            mode,
            span(content),
            null,
            null,
            null,
            "test",
            0.9,
            null));
    return this;
  }

  /** An event; participants as the sources of a statement. */
  RecordCase event(
      EventType type,
      EventStatus status,
      @Nullable String when,
      List<String> actors,
      List<String> recipients) {
    events.add(
        new Event(
            "v" + events.size(),
            type,
            null,
            null,
            actors.stream().map(RecordCase::participant).toList(),
            recipients.stream().map(RecordCase::participant).toList(),
            when,
            null,
            status,
            new Span(0, 0),
            null,
            "test",
            1));
    return this;
  }

  AnalysisRecord record() {
    return new AnalysisRecord(
        AnalysisRecord.VERSION,
        "a",
        null,
        null,
        null,
        "ar",
        published,
        null,
        List.of(),
        text,
        List.of(),
        entities,
        times,
        quantities,
        statements,
        List.of(),
        events,
        List.of());
  }

  /** The scores of this record by the gold record that {@code goldJson} is, its doc {@code a}. */
  Scores scores(String goldJson) {
    return scores(goldJson, Map.of());
  }

  /** As {@link #scores(String)}, with the raw text of the article. */
  Scores scores(String goldJson, Map<String, String> texts) {
    return Scorer.score(new GoldSet(List.of(gold(goldJson)), texts), Map.of("a", record()));
  }

  private static GoldArticle gold(String json) {
    try {
      return GoldReader.mapper().readValue(json.replace('\'', '"'), GoldArticle.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private Span span(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  private static Participant participant(String source) {
    int colon = source.indexOf(':');
    String entity = colon < 0 ? null : source.substring(0, colon);
    return new Participant(entity, source.substring(colon + 1), new Span(0, 0));
  }
}
