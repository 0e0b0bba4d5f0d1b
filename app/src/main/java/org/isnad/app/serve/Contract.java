package org.isnad.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What may be asked of the server: {@code openapi.yaml}, written by hand. The server takes its
 * paths, its parameters and their limits from it, so that the two cannot differ.
 */
final class Contract {

  private static final String YAML = "openapi.yaml";

  /** The same, made from it: it is read in a tenth of the time. */
  private static final String JSON = "openapi.json";

  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

  private final byte[] yaml;
  private final JsonNode root;
  private final List<Operation> operations = new ArrayList<>();

  private Contract(byte[] yaml, JsonNode root) {
    this.yaml = yaml;
    this.root = root;
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
        }
      }
    }
  }

  static Contract load() {
    try {
      return new Contract(read(YAML), new JsonMapper().readTree(read(JSON)));
    } catch (IOException e) {
      throw new UncheckedIOException(JSON, e);
    }
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = Contract.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return in.readAllBytes();
    }
  }

  byte[] yaml() {
    return yaml.clone();
  }

  /** The same as JSON, for programs and for the reference page. */
  JsonNode json() {
    return root;
  }

  List<Operation> operations() {
    return List.copyOf(operations);
  }

  private Operation operation(String path, String method, JsonNode node) {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode parameter : node.path("parameters")) {
      parameters.add(Parameter.of(resolved(parameter)));
    }
    JsonNode security = node.path("security");
    return new Operation(
        node.path("operationId").asText(),
        method.toUpperCase(Locale.ROOT),
        path,
        Role.valueOf(node.path("x-role").asText("read").toUpperCase(Locale.ROOT)),
        security.isArray() && security.isEmpty(),
        parameters);
  }

  private JsonNode resolved(JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isTextual() ? root.at(reference.asText().substring(1)) : node;
  }
}
