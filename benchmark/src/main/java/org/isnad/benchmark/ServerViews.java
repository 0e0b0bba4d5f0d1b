package org.isnad.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.text.Lexicon;

/**
 * What each view of the page asks before it shows its first content, for many different stories,
 * claims, articles and names of an archive: the largest, the newest, and from all over it.
 */
final class ServerViews {

  private static final int EACH = 60;

  /**
   * @param asked one after the other
   */
  record Opening(List<String> asked) {
    Opening {
      asked = List.copyOf(asked);
    }
  }

  private final ServerAsking server;
  private final Map<String, List<Opening>> byView = new LinkedHashMap<>();

  private ServerViews(ServerAsking server) {
    this.server = server;
  }

  /** The openings of each view, by its name. */
  static Map<String, List<Opening>> of(ServerAsking server)
      throws IOException, InterruptedException {
    ServerViews views = new ServerViews(server);
    views.gather();
    return views.byView;
  }

  private void gather() throws IOException, InterruptedException {
    List<JsonNode> stories = spread(server.items("/stories", "", 20 * EACH));
    List<JsonNode> largest = server.items("/stories", "&order=largest", EACH);
    List<JsonNode> articles = spread(server.items("/articles", "", 10 * EACH));
    List<JsonNode> names = new ArrayList<>(server.items("/entities", "", EACH));
    names.addAll(spread(server.items("/entities", "", 10 * EACH)));
    List<JsonNode> claims = new ArrayList<>(server.items("/claims", "&disputed=true", EACH));
    claims.addAll(spread(server.items("/claims", "", 5 * EACH)));
    stories();
    for (JsonNode story : stories) {
      add("story", ServerAsking.api("/stories/", id(story)));
    }
    for (JsonNode story : largest) {
      add("largest story", ServerAsking.api("/stories/", id(story)));
    }
    for (JsonNode claim : claims) {
      add("claim", ServerAsking.api("/claims/", id(claim)));
    }
    for (JsonNode article : articles) {
      String own = ServerAsking.api("/articles/", id(article));
      add("article", own, own + "/versions");
    }
    compare(articles);
    for (JsonNode name : names) {
      add("name", ServerAsking.api("/entities/", id(name)));
      add("names", ServerAsking.api("/entities?limit=40&q=", firstWord(name)));
      add("completion", ServerAsking.api("/complete?q=", firstWord(name).substring(0, 2)));
    }
    search();
    add("reference", "/openapi.json");
    add("corrections", "/api/v1/corrections");
    add("add", "/api/v1/stats");
  }

  private void stories() throws IOException, InterruptedException {
    List<String> filters = new ArrayList<>(List.of("", "&disputed=true", "&all=true"));
    filters.addAll(List.of("&order=largest", "&order=origins", "&q=%D9%85%D8%B5%D8%B1"));
    for (JsonNode outlet : server.json("/api/v1/stories?limit=1").path("outlets")) {
      filters.add("&outlet=" + ServerAsking.encoded(outlet.asText()));
    }
    for (String filter : filters.subList(0, Math.min(EACH, filters.size()))) {
      add("stories", "/api/v1/stats", "/api/v1/stories?limit=20" + filter);
    }
    String next = "/api/v1/stories?limit=20";
    for (int part = 0; part < EACH; part++) {
      JsonNode cursor = server.json(next).path("next");
      if (!cursor.isTextual()) {
        break;
      }
      // The list is read on: other numbers of rows than the page's, as those are known by now.
      next = "/api/v1/stories?limit=20&cursor=" + ServerAsking.encoded(cursor.asText());
      byView
          .computeIfAbsent("more stories", view -> new ArrayList<>())
          .add(new Opening(List.of(next.replace("limit=20", "limit=21"))));
    }
  }

  private void compare(List<JsonNode> articles) {
    for (int i = 0; i < articles.size(); i++) {
      String other = articles.get(i).path("copyOf").asText("");
      String with = other.isEmpty() ? id(articles.get((i + 1) % articles.size())) : other;
      add(
          "compare",
          ServerAsking.api("/compare?a=", id(articles.get(i)))
              + "&b="
              + ServerAsking.encoded(with));
    }
  }

  private void search() {
    for (Lexicon.Entry line : Lexicon.read(ServerViews.class, "queries.tsv", 4)) {
      for (String in : List.of("articles", "statements", "events")) {
        String search = "/search?limit=20&facets=true&in=" + in + "&q=";
        add("search", ServerAsking.api(search, line.field(3)), "/api/v1/saved-searches");
      }
    }
  }

  private void add(String view, String... asked) {
    List<String> all = new ArrayList<>(List.of("/"));
    all.addAll(List.of(asked));
    byView.computeIfAbsent(view, name -> new ArrayList<>()).add(new Opening(all));
  }

  private static String id(JsonNode item) {
    return item.path("id").asText();
  }

  private static String firstWord(JsonNode name) {
    String whole = name.path("name").asText() + "  ";
    return whole.substring(0, Math.max(2, whole.indexOf(' ')));
  }

  /** Some of them, from the whole list. */
  private static List<JsonNode> spread(List<JsonNode> all) {
    List<JsonNode> some = new ArrayList<>();
    int step = Math.max(1, all.size() / EACH);
    for (int i = 0; i < all.size(); i += step) {
      some.add(all.get(i));
    }
    return some;
  }
}
