package org.isnad.app.serve.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.app.serve.read.Library;
import org.isnad.archive.claim.Disagreement;
import org.isnad.archive.store.KeptHappening;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Period;
import org.isnad.archive.story.Telling;

/** What happened, who tells it, and what they do not agree on. */
final class HappeningJson {

  private final Library library;
  private final ClaimJson claims;

  HappeningJson(Library library, ClaimJson claims) {
    this.library = library;
    this.claims = claims;
  }

  /** Without what is told of it. */
  void brief(ObjectNode node, KeptHappening happening) {
    Optional<Period> period = Period.of(happening.when());
    node.put("when", happening.when()).put("type", Json.small(happening.type()));
    node.put("first", period.map(days -> days.first().toString()).orElse(null));
    node.put("last", period.map(days -> days.last().toString()).orElse(null));
    node.put("mode", happening.mode()).put("status", Json.small(happening.status()));
    Json.strings(node.putArray("actors"), happening.actors());
    Json.strings(node.putArray("recipients"), happening.recipients());
    node.put(
        "articles",
        happening.events().stream().map(KeptHappening.Event::article).distinct().count());
  }

  void full(ObjectNode node, KeptHappening kept) {
    brief(node, kept);
    Happening happening = library.told(kept);
    ArrayNode tellings = node.putArray("tellings");
    happening.tellings().forEach(telling -> telling(tellings.addObject(), telling));
    ArrayNode disagreements = node.putArray("disagreements");
    library
        .disagreements(happening)
        .forEach(disagreement -> disagreement(disagreements.addObject(), disagreement));
  }

  private void telling(ObjectNode node, Telling telling) {
    node.put("article", telling.article()).put("event", telling.event());
    library.record(telling.article()).ifPresent(record -> node.put("outlet", record.outlet()));
    node.put("when", telling.when()).put("status", Json.small(telling.status()));
    claims.chain(node.putArray("chain"), telling.article(), telling.chain());
    claims.words(node, telling.article(), telling.evidence());
    claims.words(node.putObject("trigger"), telling.article(), telling.trigger());
  }

  private void disagreement(ObjectNode node, Disagreement disagreement) {
    node.put("on", Json.small(disagreement.point()));
    ArrayNode versions = node.putArray("versions");
    for (Disagreement.Version version : disagreement.versions()) {
      ObjectNode own = versions.addObject().put("value", version.value());
      ArrayNode articles = own.putArray("articles");
      List<String> ids = version.tellings().stream().map(Telling::article).distinct().toList();
      for (String id : ids) {
        ObjectNode article = articles.addObject().put("id", id);
        article.put("outlet", library.record(id).map(AnalysisRecord::outlet).orElse(null));
      }
    }
  }
}
