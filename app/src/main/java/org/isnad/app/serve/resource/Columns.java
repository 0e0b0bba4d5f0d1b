package org.isnad.app.serve.resource;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table: for each its name and where in an item of the list its value stands.
 *
 * <p>{@code Columns.of("id /id", "outlet /in/outlet")}.
 */
record Columns(List<String> names, List<JsonPointer> places) {

  /** Where an article comes from, at the end of every table whose rows stand in one. */
  private static final List<String> SOURCE =
      List.of(
          "article /in/id",
          "outlet /in/outlet",
          "published /in/published",
          "article title /in/title",
          "url /in/url",
          "start /start",
          "end /end");

  Columns {
    names = List.copyOf(names);
    places = List.copyOf(places);
  }

  static Columns of(String... columns) {
    List<String> names = new ArrayList<>();
    List<JsonPointer> places = new ArrayList<>();
    for (String column : columns) {
      int space = column.lastIndexOf(' ');
      names.add(column.substring(0, space));
      places.add(JsonPointer.compile(column.substring(space + 1)));
    }
    return new Columns(names, places);
  }

  static Columns withSource(String... columns) {
    List<String> all = new ArrayList<>(List.of(columns));
    all.addAll(SOURCE);
    return of(all.toArray(new String[0]));
  }

  List<JsonNode> values(JsonNode item) {
    return places.stream().map(item::at).toList();
  }

  /** What a cell shows: of a list its parts, {@code أ ← ب} for a chain. */
  static String shown(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(
          part -> parts.add(part.isObject() ? part.path("name").asText() : part.asText()));
      return String.join(" ← ", parts);
    }
    return value.isMissingNode() || value.isNull() ? "" : value.asText();
  }
}
