package org.isnad.app.serve.resource;

import java.util.Map;
import org.isnad.analysis.record.EntityType;
import org.isnad.app.serve.Answer;
import org.isnad.app.serve.Asked;
import org.isnad.app.serve.Problem;
import org.isnad.app.serve.Question;
import org.isnad.app.serve.json.Json;
import org.isnad.app.serve.json.NameJson;
import org.isnad.app.serve.read.Desk;
import org.isnad.app.serve.read.Library;

/** Persons, bodies and places over all articles. */
final class NameQuestions {

  private static final Columns NAMES =
      Columns.of(
          "id /id",
          "name /name",
          "type /type",
          "kind /kind",
          "country /country",
          "latin /latin",
          "articles /articles",
          "spellings /spellings");

  private final Desk desk;

  NameQuestions(Desk desk) {
    this.desk = desk;
  }

  void addTo(Map<String, Question> all) {
    all.put("listEntities", this::names);
    all.put("getEntity", this::name);
  }

  private Answer names(Asked asked) {
    Library library = desk.library();
    NameJson json = new NameJson(library);
    EntityType type = asked.choice("type", EntityType.class).orElse(null);
    String words = asked.text("q").orElse("");
    return Listed.answer(
        asked,
        "entities",
        NAMES,
        (cursor, limit) -> Json.part(library.names(words, type, cursor, limit), json::brief));
  }

  private Answer name(Asked asked) {
    Library library = desk.library();
    return Answer.of(
        new NameJson(library)
            .full(
                library
                    .identity(asked.id())
                    .orElseThrow(() -> Problem.notFound("name", asked.id()))));
  }
}
