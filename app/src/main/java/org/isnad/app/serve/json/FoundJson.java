package org.isnad.app.serve.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.search.Facet;
import org.isnad.archive.search.Hit;

/** What a search or a listing found: the article, what in it, and the words that answer. */
public final class FoundJson {

  private FoundJson() {}

  public static void hit(ObjectNode node, Hit hit) {
    AnalysisRecord record = hit.record();
    ArticleJson.write(node.putObject("in"), record);
    if (hit.statement() != null) {
      statement(node.putObject("statement"), record, hit.statement());
    }
    if (hit.event() != null) {
      event(node.putObject("event"), hit.event());
    }
    node.put("text", hit.snippet().of(record.text()));
    Json.span(node, hit.snippet());
    ArrayNode matches = node.putArray("matches");
    hit.matches().forEach(match -> Json.span(matches.addObject(), match));
  }

  public static void facets(ObjectNode node, List<Facet> facets) {
    for (Facet facet : facets) {
      ArrayNode values = node.putArray(facet.name());
      facet
          .values()
          .forEach(v -> values.addObject().put("value", v.label()).put("count", v.count()));
    }
  }

  static void statement(ObjectNode node, AnalysisRecord record, Statement statement) {
    node.put("id", statement.id()).put("act", Json.small(statement.act()));
    node.put("mode", Json.small(statement.mode()));
    node.put("when", statement.when()).put("confidence", statement.confidence());
    Json.strings(node.putArray("chain"), statement.chain().stream().map(Link::name).toList());
    node.put("content", statement.content().of(record.text()));
  }

  static void event(ObjectNode node, Event event) {
    node.put("id", event.id()).put("type", Json.small(event.type()));
    node.put("mode", event.mode()).put("when", event.when());
    node.put("status", Json.small(event.status()));
    Json.strings(node.putArray("actors"), names(event.actors()));
    Json.strings(node.putArray("recipients"), names(event.recipients()));
    node.put("via", event.via()).put("confidence", event.confidence());
  }

  private static List<String> names(List<Participant> participants) {
    return participants.stream().map(Participant::name).toList();
  }
}
