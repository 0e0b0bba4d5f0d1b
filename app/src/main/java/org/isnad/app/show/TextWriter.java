package org.isnad.app.show;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Declined;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.QuadClass;
import org.isnad.analysis.record.Quantity;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.record.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A record for reading: the article sentence by sentence, under each what was found in it and by
 * which rule; at the end the names. In Arabic; every line begins with a right-to-left mark, so that
 * a terminal or editor lays it out from the right.
 */
final class TextWriter implements RecordWriter {

  private static final String RIGHT_TO_LEFT = "\u200F";
  private static final String RULE = "─".repeat(60);

  private final PrintStream out;
  private final boolean coloured;
  private final Labels labels = new Labels();
  private final EventWords words = new EventWords(labels);
  private final WarningText warnings = new WarningText(labels);
  private final PublishedText published = new PublishedText(labels);

  TextWriter(PrintStream out, boolean coloured) {
    this.out = out;
    this.coloured = coloured;
  }

  @Override
  public void write(AnalysisRecord record) {
    writeHead(record);
    for (Span sentence : record.sentences()) {
      writeSentence(record, sentence);
    }
    writeNames(record);
    for (Warning warning : record.warnings()) {
      line("تنبيه: " + warnings.arabic(warning));
    }
    line("");
  }

  @Override
  public void close() {}

  private void writeHead(AnalysisRecord record) {
    line(RULE);
    String title = record.title();
    line(Style.TITLE.on(title == null ? "(بلا عنوان)" : title, coloured));
    line(
        Stream.of(record.id(), record.outlet(), published.day(record.published()), credits(record))
            .filter(Objects::nonNull)
            .collect(joining(" · ")));
    String grounds = published.grounds(record);
    if (grounds != null) {
      line(faint(grounds));
    }
    line(RULE);
  }

  private static @Nullable String credits(AnalysisRecord record) {
    return record.credits().isEmpty()
        ? null
        : "عن: " + record.credits().stream().map(c -> c.name()).collect(joining("، "));
  }

  private void writeSentence(AnalysisRecord record, Span sentence) {
    line("");
    line(sentence.of(record.text()));
    record.statements().stream()
        .filter(s -> sentence.covers(s.cue().start()))
        .forEach(s -> writeStatement(record, s));
    record.declined().stream()
        .filter(d -> sentence.covers(d.cue().start()))
        .forEach(d -> writeDeclined(record, d));
    record.events().stream()
        .filter(e -> sentence.covers(e.trigger().start()))
        .forEach(e -> writeEvent(record, e));
    writeTimes(record, sentence);
  }

  private void writeStatement(AnalysisRecord record, Statement statement) {
    String chain =
        statement.chain().stream()
            .map(link -> Style.SOURCE.on(source(record, link), coloured))
            .collect(joining(" ← "));
    Style style = statement.act() == Act.DENY ? Style.DENIAL : Style.CUE;
    String cue = style.on(statement.cue().of(record.text()), coloured);
    line(
        "   ◆ "
            + chain
            + " — "
            + labels.arabic(statement.act())
            + " «"
            + cue
            + "»، "
            + labels.arabic(statement.mode())
            + (statement.when() == null ? "" : "، " + statement.when()));
    line("       " + Style.CONTENT.on(statement.content().of(record.text()), coloured));
    String within = statement.within() == null ? "" : " · ضمن " + statement.within();
    line(
        "       "
            + faint(
                statement.id() + within + " · " + statement.rule() + sure(statement.confidence())));
  }

  private void writeDeclined(AnalysisRecord record, Declined declined) {
    line(
        "   ◌ "
            + Style.SOURCE.on(source(record, declined.source()), coloured)
            + " — "
            + labels.arabic(declined.kind())
            + " «"
            + declined.cue().of(record.text())
            + "»");
  }

  /** The entity's full name, or the words used where the source has no name. */
  private static String source(AnalysisRecord record, Link link) {
    return entity(record, link.entity()).map(Entity::name).findFirst().orElse(link.name());
  }

  private void writeEvent(AnalysisRecord record, Event event) {
    String who =
        EventWords.participants(
            participants(record, event.actors()), participants(record, event.recipients()));
    String place = entity(record, event.where()).map(Entity::name).findFirst().orElse(null);
    String details =
        Stream.of(labels.arabic(event.status()), event.when(), place)
            .filter(Objects::nonNull)
            .collect(joining("، "));
    line(
        "   ● "
            + words.what(event.type(), event.mode())
            + " «"
            + Style.CUE.on(event.trigger().of(record.text()), coloured)
            + (who.isEmpty() ? "»" : "»: ")
            + who
            + " ("
            + details
            + ")");
    String via = event.via() == null ? "" : " · بحسب " + event.via();
    line(
        "       "
            + faint(
                event.id() + via + " · " + event.rule() + sure(event.confidence()) + codes(event)));
  }

  private static String sure(double confidence) {
    return String.format(Locale.ROOT, " · %.2f", confidence);
  }

  /** {@code CONSULT 042 · تعاون بالقول · RUSGOV ← PRK}, for who works with event codes. */
  private String codes(Event event) {
    QuadClass quad = event.quad();
    return " · "
        + event.type()
        + (event.cameo() == null ? "" : " " + event.cameo())
        + (quad == null ? "" : " · " + labels.arabic(quad))
        + " · "
        + codes(event.actors())
        + " "
        + RIGHT_TO_LEFT
        + "← "
        + codes(event.recipients());
  }

  private static String codes(List<Participant> participants) {
    return participants.isEmpty()
        ? "…"
        : participants.stream()
            .map(p -> Objects.requireNonNullElse(p.code(), "…"))
            .collect(joining("+"));
  }

  private static String participants(AnalysisRecord record, List<Participant> participants) {
    return participants.stream()
        .map(p -> entity(record, p.entity()).map(Entity::name).findFirst().orElse(p.name()))
        .collect(joining(" و"));
  }

  private void writeTimes(AnalysisRecord record, Span sentence) {
    List<TimeExpression> times =
        record.times().stream().filter(t -> sentence.covers(t.span())).toList();
    List<Quantity> quantities =
        record.quantities().stream().filter(q -> sentence.covers(q.span())).toList();
    if (!times.isEmpty() || !quantities.isEmpty()) {
      line(
          "   ◇ "
              + Stream.concat(
                      times.stream().map(t -> t.span().of(record.text()) + " = " + t.value()),
                      quantities.stream()
                          .map(q -> q.span().of(record.text()) + " = " + q.value().toPlainString()))
                  .collect(joining("؛ ")));
    }
  }

  private void writeNames(AnalysisRecord record) {
    line("");
    line(Style.TITLE.on("الأسماء", coloured));
    for (Entity entity : record.entities()) {
      String country = entity.country() == null ? "" : " · " + entity.country();
      String aliases =
          entity.aliases().isEmpty() ? "" : " (" + String.join("، ", entity.aliases()) + ")";
      String roles =
          entity.roles().isEmpty()
              ? ""
              : " — "
                  + entity.roles().stream().map(r -> r.title()).distinct().collect(joining("، "));
      line(
          "   "
              + entity.name()
              + aliases
              + roles
              + " "
              + faint(labels.arabic(entity.type()) + country + " · " + entity.mentions().size()));
    }
  }

  private static Stream<Entity> entity(AnalysisRecord record, @Nullable String id) {
    return record.entities().stream().filter(e -> e.id().equals(id));
  }

  private String faint(String text) {
    return Style.FAINT.on(text, coloured);
  }

  private void line(String text) {
    out.print(text.isEmpty() ? "\n" : RIGHT_TO_LEFT + text + "\n");
  }
}
