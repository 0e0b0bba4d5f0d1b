package org.isnad.app.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;

/** Prints one JSON value, indented, with a line end behind it. */
final class PrettyJson {

  private PrettyJson() {}

  static void print(JsonMapper mapper, JsonNode node, PrintStream out) {
    try {
      out.print(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("JSON that cannot be written", e);
    }
  }
}
