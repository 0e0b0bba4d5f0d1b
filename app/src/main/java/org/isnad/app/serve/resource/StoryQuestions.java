package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
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
import org.isnad.app.serve.read.StoriesAsked;
import org.isnad.archive.ToldClaim;

/** Stories and claims. */
final class StoryQuestions {

  private static final Columns STORIES =
      Columns.of(
          "id /id",
          "title /title",
          "from /from",
          "to /to",
          "articles /articles",
          "origins /origins",
          "outlets /outlets",
          "claims /claims",
          "disputed /disputed");
  static final Columns CLAIMS =
      Columns.of(
          "id /id",
          "words /text",
          "origins /origins",
          "origins are named /originsAreNamed",
          "articles /articles",
          "disputed /disputed",
          "says /says",
          "denies /denies",
          "story /story",
          "story title /storyTitle",
          "article /article",
          "start /start",
          "end /end");

  private final Desk desk;

  StoryQuestions(Desk desk) {
    this.desk = desk;
  }

  void addTo(Map<String, Question> all) {
    all.put("listStories", this::stories);
    all.put("getStory", this::story);
    all.put("listClaims", this::claims);
    all.put("getClaim", this::claim);
    all.put("listPlainTellings", this::plain);
  }

  private Answer stories(Asked asked) {
    StoriesAsked stories =
        new StoriesAsked(
            asked.isTrue("all"),
            asked.isTrue("disputed"),
            asked.text("q").orElse(""),
            asked.text("outlet").orElse(null),
            asked.day("from"),
            asked.day("to"),
            asked.choice("order", StoriesAsked.Order.class).orElse(StoriesAsked.Order.NEWEST));
    Library library = desk.library();
    StoryJson json = new StoryJson(library);
    return Listed.answer(
        asked,
        "stories",
        STORIES,
        (cursor, limit) -> {
          ObjectNode node = Json.part(library.stories(stories, cursor, limit), json::brief);
          Json.strings(node.putArray("outlets"), library.outlets());
          return node;
        });
  }

  private Answer story(Asked asked) {
    Library library = desk.library();
    return Answer.of(new StoryJson(library).glance(StoryPartQuestions.brief(library, asked)));
  }

  private Answer claims(Asked asked) {
    Library library = desk.library();
    ClaimJson json = new ClaimJson(library);
    return Listed.answer(
        asked,
        "claims",
        CLAIMS,
        (cursor, limit) ->
            Json.part(library.claims(asked.isTrue("disputed"), cursor, limit), json::brief));
  }

  private Answer claim(Asked asked) {
    Library library = desk.library();
    ObjectNode node = Json.object();
    new ClaimJson(library).full(node, claim(library, asked.id()));
    return Answer.of(node);
  }

  /** For these the whole story is read: they come by themselves. */
  private Answer plain(Asked asked) {
    Library library = desk.library();
    ClaimJson json = new ClaimJson(library);
    var tellings = library.history(claim(library, asked.id())).plain();
    return Answer.of(Json.part(Part.whole(tellings), json::plain));
  }

  private static ToldClaim claim(Library library, String id) {
    return library.claim(id).orElseThrow(() -> Problem.notFound("claim", id));
  }
}
