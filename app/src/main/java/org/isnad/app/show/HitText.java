package org.isnad.app.show;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.search.Facet;
import org.isnad.archive.search.Hit;
import org.isnad.archive.search.SearchResult;
import org.isnad.archive.story.Headline;

/** What a search found, for reading. */
public final class HitText {

  private static final Map<String, String> FACETS =
      Map.of(
          "outlet", "الناشر",
          "day", "اليوم",
          "entity", "الأسماء",
          "country", "الدول",
          "event", "الأحداث",
          "act", "الأقوال",
          "speaker", "القائلون");

  private final Lines lines;
  private final Labels labels = new Labels();
  private final EventWords events = new EventWords(labels);

  public HitText(PrintStream out, boolean coloured) {
    lines = new Lines(out, coloured);
  }

  public void write(SearchResult result, int page, long pages) {
    if (result.partial()) {
      lines.line(lines.faint("لا نتيجة فيها كل الكلمات؛ هذه فيها أكثرها"));
    }
    result.hits().forEach(this::hit);
    lines.line("");
    lines.line(lines.faint(count(result.total(), page, pages)));
    result.facets().forEach(this::facet);
  }

  private static String count(long total, int page, long pages) {
    if (total == 0) {
      return "لا نتائج لهذا البحث";
    }
    String all = "النتائج: " + total;
    return pages == 1
        ? all
        : all + "؛ الصفحة " + page + " من " + pages + " (" + Lines.apart("--page") + ")";
  }

  private void hit(Hit hit) {
    AnalysisRecord record = hit.record();
    lines.line("");
    lines.line(lines.on(Style.TITLE, head(hit)));
    lines.line("   …" + marked(hit) + "…");
    String item =
        hit.statement() != null
            ? "/" + hit.statement().id()
            : hit.event() != null ? "/" + hit.event().id() : "";
    lines.line("   " + lines.faint(Teller.article(record, record.id() + item)));
  }

  private String head(Hit hit) {
    Statement statement = hit.statement();
    if (statement != null) {
      String chain = statement.chain().stream().map(Link::name).collect(Collectors.joining(" ← "));
      return chain + " — " + labels.arabic(statement.act());
    }
    Event event = hit.event();
    if (event != null) {
      String sides = EventWords.participants(names(event.actors()), names(event.recipients()));
      return events.what(event.type(), event.mode()) + (sides.isEmpty() ? "" : ": " + sides);
    }
    return Headline.of(hit.record());
  }

  private static String names(List<Participant> participants) {
    return participants.stream().map(Participant::name).collect(Collectors.joining("، "));
  }

  private String marked(Hit hit) {
    String text = hit.record().text();
    StringBuilder marked = new StringBuilder();
    int at = hit.snippet().start();
    for (Span match : hit.matches()) {
      marked.append(text, at, match.start()).append(lines.on(Style.CUE, match.of(text)));
      at = match.end();
    }
    return marked.append(text, at, hit.snippet().end()).toString().replace('\n', ' ');
  }

  private void facet(Facet facet) {
    String values =
        facet.values().stream()
            .map(value -> label(facet.name(), value.label()) + " " + value.count())
            .collect(Collectors.joining(" · "));
    lines.line(
        lines.on(Style.CUE, FACETS.getOrDefault(facet.name(), facet.name())) + ": " + values);
  }

  private String label(String facet, String value) {
    return switch (facet) {
      case "act" -> labels.arabic(Act.valueOf(value));
      case "event" -> labels.arabic(EventType.valueOf(value));
      case "day", "country" -> Lines.apart(value);
      default -> value;
    };
  }
}
