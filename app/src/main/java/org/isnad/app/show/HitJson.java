package org.isnad.app.show;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.search.Facet;
import org.isnad.archive.search.Hit;
import org.isnad.archive.search.SearchResult;

/** What a search found, as one JSON object: total, page, hits, facets. */
public final class HitJson {

  private final JsonMapper mapper = new JsonMapper();
  private final PrintStream out;

  public HitJson(PrintStream out) {
    this.out = out;
  }

  public void write(SearchResult result, int page, long pages) {
    ObjectNode node = mapper.createObjectNode();
    node.put("total", result.total()).put("page", page).put("pages", pages);
    node.put("partial", result.partial());
    ArrayNode hits = node.putArray("hits");
    result.hits().forEach(hit -> hit(hits.addObject(), hit));
    ObjectNode facets = node.putObject("facets");
    for (Facet facet : result.facets()) {
      ArrayNode values = facets.putArray(facet.name());
      facet
          .values()
          .forEach(v -> values.addObject().put("value", v.label()).put("count", v.count()));
    }
    PrettyJson.print(mapper, node, out);
  }

  private static void hit(ObjectNode node, Hit hit) {
    ArchiveJson.article(node, hit.record());
    if (hit.statement() != null) {
      statement(node.putObject("statement"), hit.statement());
    }
    if (hit.event() != null) {
      event(node.putObject("event"), hit.event());
    }
    node.put("snippet", hit.snippet().of(hit.record().text()));
    ArchiveJson.span(node, hit.snippet());
    ArrayNode matches = node.putArray("matches");
    hit.matches().forEach(match -> ArchiveJson.span(matches.addObject(), match));
  }

  private static void statement(ObjectNode node, Statement statement) {
    node.put("id", statement.id()).put("act", statement.act().name());
    node.put("when", statement.when());
    names(node.putArray("chain"), statement.chain().stream().map(Link::name).toList());
  }

  private static void event(ObjectNode node, Event event) {
    node.put("id", event.id()).put("type", event.type().name()).put("mode", event.mode());
    node.put("status", event.status().name().toLowerCase(Locale.ROOT)).put("when", event.when());
    names(node.putArray("actors"), event.actors().stream().map(Participant::name).toList());
    names(node.putArray("recipients"), event.recipients().stream().map(Participant::name).toList());
    node.put("via", event.via());
  }

  private static void names(ArrayNode array, List<String> names) {
    names.forEach(array::add);
  }
}
