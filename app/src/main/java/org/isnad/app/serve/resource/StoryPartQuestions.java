package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.isnad.analysis.record.EventType;
import org.isnad.app.serve.Answer;
import org.isnad.app.serve.Asked;
import org.isnad.app.serve.Problem;
import org.isnad.app.serve.Question;
import org.isnad.app.serve.json.ClaimJson;
import org.isnad.app.serve.json.Json;
import org.isnad.app.serve.json.StoryJson;
import org.isnad.app.serve.read.Desk;
import org.isnad.app.serve.read.Library;
import org.isnad.app.serve.read.Part;
import org.isnad.app.serve.read.StoryBrief;
import org.isnad.app.serve.read.StoryTimeline;
import org.isnad.app.serve.read.TimelineAsked;
import org.isnad.archive.store.ClaimQuery;
import org.isnad.archive.story.Branch;
import org.isnad.archive.story.Story;

/** The parts of one story, each by itself, as they take their time with one of many articles. */
final class StoryPartQuestions {

  private static final Columns HAPPENINGS =
      Columns.of(
          "when /when",
          "first day /first",
          "last day /last",
          "type /type",
          "mode /mode",
          "status /status",
          "actors /actors",
          "recipients /recipients",
          "articles /articles",
          "words /tellings/0/text",
          "article /tellings/0/article",
          "outlet /tellings/0/outlet",
          "start /tellings/0/start",
          "end /tellings/0/end");
  private static final Columns SPEAKERS =
      Columns.of("name /name", "identity /identity", "statements /count");
  private static final Columns PLACES =
      Columns.of(
          "name /name",
          "identity /identity",
          "country /country",
          "articles /articles",
          "mentions /count");

  private final Desk desk;

  StoryPartQuestions(Desk desk) {
    this.desk = desk;
  }

  void addTo(Map<String, Question> all) {
    all.put("getStorySummary", asked -> all(asked, Library::summary, StoryJson::sentence));
    all.put("listBranches", asked -> all(asked, Library::branches, StoryJson::branch));
    all.put("listRelatedStories", asked -> all(asked, Library::related, StoryJson::brief));
    all.put("getTimeline", this::timeline);
    all.put("listStoryClaims", this::claims);
    all.put("listStoryArticles", this::articles);
    all.put("listSpeakers", asked -> people(asked, "speakers", SPEAKERS, StoryJson::speakers));
    all.put("listPlaces", asked -> people(asked, "places", PLACES, StoryJson::places));
  }

  /** The story that is asked for by its id, or by an article's. */
  static StoryBrief brief(Library library, Asked asked) {
    return library.story(asked.id()).orElseThrow(() -> Problem.notFound("story", asked.id()));
  }

  /** Writes one item. */
  private interface Writing<T> {
    void write(StoryJson json, ObjectNode node, T item);
  }

  private <T> Answer all(
      Asked asked, BiFunction<Library, Story, List<T>> reading, Writing<T> writing) {
    Library library = desk.library();
    StoryJson json = new StoryJson(library);
    List<T> items = reading.apply(library, brief(library, asked).story());
    return Answer.of(Json.part(Part.whole(items), (node, item) -> writing.write(json, node, item)));
  }

  private Answer timeline(Asked asked) {
    Library library = desk.library();
    StoryJson json = new StoryJson(library);
    TimelineAsked chosen =
        new TimelineAsked(
            asked.text("actor").orElse(null),
            asked.choice("type", EventType.class).orElse(null),
            asked.text("outlet").orElse(null),
            asked.day("from"),
            asked.day("to"));
    StoryTimeline timeline = StoryTimeline.of(library, brief(library, asked).story(), chosen);
    return Listed.answer(
        asked,
        "timeline",
        HAPPENINGS,
        (cursor, limit) -> json.timeline(timeline, timeline.part(cursor, limit)));
  }

  private Answer claims(Asked asked) {
    Library library = desk.library();
    ClaimJson json = new ClaimJson(library);
    Story story = brief(library, asked).story();
    ClaimQuery.Which which =
        asked.choice("which", ClaimQuery.Which.class).orElse(ClaimQuery.Which.ALL);
    return Listed.answer(
        asked,
        "story-claims",
        StoryQuestions.CLAIMS,
        (cursor, limit) -> Json.part(library.claims(story, which, cursor, limit), json::brief));
  }

  private Answer articles(Asked asked) {
    Library library = desk.library();
    StoryJson json = new StoryJson(library);
    Story story = brief(library, asked).story();
    String branch = asked.text("branch").orElse(null);
    List<String> ids = branch == null ? story.articles() : branch(library, story, branch);
    return Listed.answer(
        asked,
        "story-articles",
        ArticleQuestions.ARTICLES,
        (cursor, limit) ->
            Json.part(
                Part.of("articles " + story.id() + branch, ids, cursor, limit),
                (node, id) -> library.record(id).ifPresent(record -> json.article(node, record))));
  }

  private static List<String> branch(Library library, Story story, String id) {
    return library.branches(story).stream()
        .filter(branch -> branch.id().equals(id))
        .findFirst()
        .map(Branch::articles)
        .orElseThrow(() -> Problem.notFound("branch", id));
  }

  private Answer people(
      Asked asked,
      String name,
      Columns columns,
      BiFunction<StoryJson, Story, List<ObjectNode>> reading) {
    Library library = desk.library();
    Story story = brief(library, asked).story();
    List<ObjectNode> rows = reading.apply(new StoryJson(library), story);
    return Listed.answer(
        asked,
        name,
        columns,
        (cursor, limit) ->
            Json.part(Part.of(name + " " + story.id(), rows, cursor, limit), ObjectNode::setAll));
  }
}
