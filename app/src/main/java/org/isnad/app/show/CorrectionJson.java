package org.isnad.app.show;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.correction.NameRef;

/** Corrections as JSON: one array. */
public final class CorrectionJson {

  private final JsonMapper mapper = new JsonMapper();
  private final PrintStream out;

  public CorrectionJson(PrintStream out) {
    this.out = out;
  }

  public void list(List<Correction> corrections) {
    ArrayNode array = mapper.createArrayNode();
    corrections.forEach(correction -> write(array.addObject(), correction));
    PrettyJson.print(mapper, array, out);
  }

  private static void write(ObjectNode node, Correction correction) {
    node.put("number", correction.number());
    node.put("kind", correction.kind().name().toLowerCase(Locale.ROOT));
    ArrayNode names = node.putArray("names");
    for (NameRef name : correction.names()) {
      names
          .addObject()
          .put("name", name.name())
          .put("type", name.type().name())
          .put("country", name.country())
          .put("article", name.article());
    }
    ArrayNode articles = node.putArray("articles");
    correction.articles().forEach(articles::add);
    node.put("value", correction.value());
    node.put("made", correction.made().toString());
    node.put("undone", correction.undone() == null ? null : correction.undone().toString());
  }
}
