package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.BiFunction;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EventType;
import org.isnad.app.serve.Answer;
import org.isnad.app.serve.Asked;
import org.isnad.app.serve.Cursor;
import org.isnad.app.serve.Question;
import org.isnad.app.serve.json.FoundJson;
import org.isnad.app.serve.json.Json;
import org.isnad.app.serve.read.Desk;
import org.isnad.archive.Archive;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.SearchResult;
import org.isnad.archive.store.Listing;
import org.jspecify.annotations.Nullable;

/** Search in the query language, and statements and events row by row. */
final class SearchQuestions {

  private static final int FACETS = 12;
  private static final Columns ARTICLES = Columns.withSource("snippet /text");
  private static final Columns STATEMENTS =
      Columns.withSource(
          "id /statement/id",
          "chain /statement/chain",
          "act /statement/act",
          "mode /statement/mode",
          "when /statement/when",
          "confidence /statement/confidence",
          "content /statement/content");
  private static final Columns EVENTS =
      Columns.withSource(
          "id /event/id",
          "type /event/type",
          "mode /event/mode",
          "status /event/status",
          "when /event/when",
          "actors /event/actors",
          "recipients /event/recipients",
          "confidence /event/confidence",
          "sentence /text");

  private final Desk desk;

  SearchQuestions(Desk desk) {
    this.desk = desk;
  }

  void addTo(Map<String, Question> all) {
    all.put("search", this::search);
    all.put("listStatements", this::statements);
    all.put("listEvents", this::events);
  }

  private Answer search(Asked asked) {
    SearchRequest.Target in =
        asked.choice("in", SearchRequest.Target.class).orElse(SearchRequest.Target.ARTICLES);
    Columns columns =
        switch (in) {
          case ARTICLES -> ARTICLES;
          case STATEMENTS -> STATEMENTS;
          case EVENTS -> EVENTS;
        };
    return Listed.answer(
        asked, "search", columns, (cursor, limit) -> found(asked, in, cursor, limit));
  }

  private ObjectNode found(
      Asked asked, SearchRequest.Target in, @Nullable String cursor, int limit) {
    SearchRequest.Order order =
        asked.choice("order", SearchRequest.Order.class).orElse(SearchRequest.Order.BEST);
    String query = asked.text("q").orElse("");
    String list = "search" + in + order + query;
    int from = cursor == null ? 0 : (int) Cursor.place(list, cursor);
    int facets = asked.isTrue("facets") ? FACETS : 0;
    SearchRequest request = new SearchRequest(query, in, from, limit, order, facets);
    SearchResult result = desk.read(archive -> archive.search(request));
    ObjectNode node = part(result, list, from + limit);
    node.put("partial", result.partial());
    FoundJson.facets(node.putObject("facets"), result.facets());
    ArrayNode notes = node.putArray("notes");
    result.notes().forEach(notes::add);
    return node;
  }

  private static ObjectNode part(SearchResult result, String list, long next) {
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    result.hits().forEach(hit -> FoundJson.hit(items.addObject(), hit));
    node.put("total", result.total());
    return node.put("next", next < result.total() ? Cursor.of(list, Long.toString(next)) : null);
  }

  private Answer statements(Asked asked) {
    Listing listing = listing(asked);
    String speaker = asked.text("speaker").orElse(null);
    Act act = asked.choice("act", Act.class).orElse(null);
    Listing said = speaker == null ? listing : listing.saidBy(speaker);
    Listing all = act == null ? said : said.of(act);
    return rows(asked, "statements", STATEMENTS, all, Archive::statements);
  }

  private static Listing listing(Asked asked) {
    Listing listing = Listing.ALL.between(asked.day("from"), asked.day("to"));
    return asked.text("article").map(listing::ofArticle).orElse(listing);
  }

  private Answer events(Asked asked) {
    Listing listing = listing(asked);
    EventType type = asked.choice("type", EventType.class).orElse(null);
    Listing all = type == null ? listing : listing.of(type);
    return rows(asked, "events", EVENTS, all, Archive::events);
  }

  private Answer rows(
      Asked asked,
      String name,
      Columns columns,
      Listing all,
      BiFunction<Archive, Listing, SearchResult> listed) {
    String list = name + all;
    return Listed.answer(
        asked,
        name,
        columns,
        (cursor, limit) -> {
          long from = cursor == null ? 0 : Cursor.place(list, cursor);
          SearchResult result = desk.read(archive -> listed.apply(archive, all.part(from, limit)));
          return part(result, list, from + limit);
        });
  }
}
