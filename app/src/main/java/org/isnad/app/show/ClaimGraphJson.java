package org.isnad.app.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.isnad.archive.ToldClaim;
import org.isnad.archive.View;
import org.isnad.archive.claim.ClaimHistory;

/** A claim with its history, as JSON. */
public final class ClaimGraphJson {

  private final View view;

  public ClaimGraphJson(View view) {
    this.view = view;
  }

  public ObjectNode of(ToldClaim told, ClaimHistory history) {
    ObjectNode node = ArchiveJson.claim(view, told.claim());
    node.put("story", told.story().id());
    ArrayNode steps = node.putArray("history");
    for (ClaimHistory.Step step : history.steps()) {
      ObjectNode own = steps.addObject();
      own.put("day", step.day() == null ? null : step.day().toString());
      own.put("stance", step.stance().name().toLowerCase(Locale.ROOT));
      own.put("article", step.assertion().article());
      own.put("statement", step.assertion().statement());
    }
    ArrayNode plain = node.putArray("toldAsPlainFact");
    for (ClaimHistory.Plain one : history.plain()) {
      ObjectNode own = plain.addObject().put("article", one.article());
      ArchiveJson.words(view, own, one.article(), one.sentence());
    }
    return node;
  }
}
