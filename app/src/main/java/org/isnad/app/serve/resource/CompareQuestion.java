package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Span;
import org.isnad.app.serve.Answer;
import org.isnad.app.serve.Asked;
import org.isnad.app.serve.Problem;
import org.isnad.app.serve.Question;
import org.isnad.app.serve.json.ArticleJson;
import org.isnad.app.serve.json.Json;
import org.isnad.app.serve.read.Desk;
import org.isnad.archive.copy.TextComparison;
import org.jspecify.annotations.Nullable;

/** Two articles side by side, sentence by sentence. */
final class CompareQuestion {

  private final Desk desk;

  CompareQuestion(Desk desk) {
    this.desk = desk;
  }

  void addTo(Map<String, Question> all) {
    all.put("compare", this::compare);
  }

  private Answer compare(Asked asked) {
    AnalysisRecord one = record(asked.text("a").orElse(""));
    AnalysisRecord other = record(asked.text("b").orElse(""));
    ObjectNode node = Json.object();
    ArticleJson.write(node.putObject("a"), one);
    ArticleJson.write(node.putObject("b"), other);
    TextComparison comparison = desk.library().compare(one, other);
    ArrayNode rows = node.putArray("rows");
    int same = 0;
    for (TextComparison.Row pair : comparison.rows()) {
      ObjectNode row = rows.addObject();
      side(row, "a", one, pair.first());
      side(row, "b", other, pair.second());
      row.put("change", Json.small(pair.change()));
      row.put("likeness", Math.round(pair.share() * 100) / 100.0);
      same += pair.change() == TextComparison.Change.KEPT ? 1 : 0;
    }
    ArrayNode lost = node.putArray("lost");
    for (TextComparison.LostAttribution attribution : comparison.lost()) {
      ObjectNode own = lost.addObject();
      own.put("statement", attribution.statement().id());
      Json.strings(
          own.putArray("chain"), attribution.statement().chain().stream().map(Link::name).toList());
      side(own, "a", one, attribution.statement().content());
      side(own, "b", other, attribution.second());
    }
    node.put("same", same);
    return Answer.of(node);
  }

  private static void side(
      ObjectNode row, String name, AnalysisRecord record, @Nullable Span sentence) {
    if (sentence != null) {
      Json.span(row.putObject(name), sentence).put("text", sentence.of(record.text()));
    }
  }

  private AnalysisRecord record(String id) {
    return desk.read(archive -> archive.article(id))
        .orElseThrow(() -> Problem.notFound("article", id))
        .record();
  }
}
