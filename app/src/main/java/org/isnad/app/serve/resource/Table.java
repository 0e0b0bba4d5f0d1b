package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** All rows of a list, one after the other. */
@FunctionalInterface
interface Table {

  void rows(Row row) throws IOException;

  /** Takes a row. */
  @FunctionalInterface
  interface Row {
    void accept(JsonNode item) throws IOException;
  }
}
