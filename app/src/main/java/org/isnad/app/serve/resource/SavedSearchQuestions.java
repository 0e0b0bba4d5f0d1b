package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.isnad.app.serve.Answer;
import org.isnad.app.serve.Asked;
import org.isnad.app.serve.Problem;
import org.isnad.app.serve.PublicAddress;
import org.isnad.app.serve.Question;
import org.isnad.app.serve.ServerSettings;
import org.isnad.app.serve.json.Json;
import org.isnad.app.serve.read.Desk;
import org.isnad.archive.search.Hit;
import org.isnad.archive.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/** Searches that somebody keeps, each with a feed of what it finds. */
final class SavedSearchQuestions {

  private static final int FED = 50;
  private static final int LARGEST = 16 << 10;
  private static final int LONGEST = 500;

  private final Desk desk;
  private final SavedSearches saved;
  private final @Nullable PublicAddress address;

  SavedSearchQuestions(Desk desk, ServerSettings settings) {
    this.desk = desk;
    this.address = settings.publicAddress();
    this.saved = new SavedSearches(settings.keeps().resolve("searches.json"));
  }

  void addTo(Map<String, Question> all) {
    all.put("listSavedSearches", this::list);
    all.put("saveSearch", this::save);
    all.put("removeSavedSearch", this::remove);
    all.put("getSearchRss", this::rss);
    all.put("getSearchJsonFeed", this::jsonFeed);
  }

  private Answer list(Asked asked) {
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    saved.list().forEach(search -> write(items.addObject(), search));
    return Answer.of(node.put("total", items.size())).with("Cache-Control", "no-store");
  }

  private Answer save(Asked asked) {
    JsonNode body = AnalyzeQuestion.tree(asked.body(LARGEST));
    String query = AnalyzeQuestion.field(body, "query");
    if (query == null || query.isBlank() || query.length() > LONGEST) {
      throw AnalyzeQuestion.unreadable("query must have between 1 and 500 characters");
    }
    String name = AnalyzeQuestion.field(body, "name");
    if (name != null && name.length() > LONGEST) {
      throw AnalyzeQuestion.unreadable("name is too long");
    }
    SearchRequest request = SearchRequest.of(query, 1);
    desk.read(archive -> archive.search(request));
    ObjectNode node = Json.object();
    write(node, saved.add(name == null || name.isBlank() ? query : name.strip(), query));
    return Answer.of(201, node);
  }

  private Answer remove(Asked asked) {
    if (!saved.remove(asked.id())) {
      throw Problem.notFound("saved search", asked.id());
    }
    return Answer.nothing();
  }

  private Answer rss(Asked asked) {
    SavedSearch search = find(asked.id());
    return Answer.of(
            "application/rss+xml; charset=utf-8", Feeds.rss(search, found(search), server(asked)))
        .with("Cache-Control", "no-cache, private");
  }

  private Answer jsonFeed(Asked asked) {
    SavedSearch search = find(asked.id());
    return Answer.of("application/feed+json", Feeds.json(search, found(search), server(asked)))
        .with("Cache-Control", "no-cache, private");
  }

  /** What the links of a feed begin with. */
  private String server(Asked asked) {
    return address == null ? asked.server() : address.origin();
  }

  private SavedSearch find(String id) {
    return saved.find(id).orElseThrow(() -> Problem.notFound("saved search", id));
  }

  private List<Hit> found(SavedSearch search) {
    SearchRequest request =
        new SearchRequest(
            search.query(), SearchRequest.Target.ARTICLES, 0, FED, SearchRequest.Order.NEWEST, 0);
    return desk.read(archive -> archive.search(request)).hits();
  }

  private static void write(ObjectNode node, SavedSearch search) {
    node.put("id", search.id()).put("name", search.name()).put("query", search.query());
    String feeds = "/api/v1/saved-searches/" + search.id();
    node.put("rss", feeds + "/rss").put("json", feeds + "/feed");
  }
}
