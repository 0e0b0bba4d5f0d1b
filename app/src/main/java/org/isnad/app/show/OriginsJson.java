package org.isnad.app.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.isnad.archive.View;
import org.isnad.archive.claim.Origin;

/** The sources of claims, as JSON. */
public final class OriginsJson {

  private final View view;

  public OriginsJson(View view) {
    this.view = view;
  }

  public ArrayNode of(List<Origin> origins) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Origin origin : origins) {
      ObjectNode node = array.addObject();
      node.put("name", origin.name()).put("named", origin.named());
      node.put("claims", origin.claims());
      ArchiveJson.assertions(view, node.putArray("assertions"), origin.asserted());
      ArchiveJson.assertions(view, node.putArray("denials"), origin.denied());
    }
    return array;
  }
}
