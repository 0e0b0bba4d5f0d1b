package org.isnad.app.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Span;
import org.isnad.archive.View;
import org.isnad.archive.copy.TextComparison;
import org.jspecify.annotations.Nullable;

/** Two articles side by side, as JSON. */
public final class CompareJson {

  private final View view;

  public CompareJson(View view) {
    this.view = view;
  }

  public ObjectNode of(AnalysisRecord first, AnalysisRecord second, TextComparison comparison) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArchiveJson.article(node.putObject("first"), first);
    ArchiveJson.article(node.putObject("second"), second);
    ArrayNode rows = node.putArray("sentences");
    for (TextComparison.Row row : comparison.rows()) {
      ObjectNode own = rows.addObject();
      own.put("change", row.change().name().toLowerCase(Locale.ROOT));
      words(own, "first", first, row.first());
      words(own, "second", second, row.second());
      own.put("share", Math.round(row.share() * 100) / 100.0);
    }
    ArrayNode lost = node.putArray("lostAttributions");
    for (TextComparison.LostAttribution one : comparison.lost()) {
      ObjectNode own = lost.addObject();
      own.put("statement", first.id() + "/" + one.statement().id());
      ArchiveJson.chain(view, own.putArray("chain"), first.id(), one.statement().chain());
      words(own, "first", first, one.statement().content());
      words(own, "second", second, one.second());
    }
    return node;
  }

  private static void words(
      ObjectNode node, String name, AnalysisRecord record, @Nullable Span span) {
    if (span == null) {
      node.putNull(name);
      return;
    }
    ObjectNode words = node.putObject(name);
    words.put("text", span.of(record.text()));
    ArchiveJson.span(words, span);
  }
}
