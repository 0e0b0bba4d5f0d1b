package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.isnad.analysis.text.Folding;
import org.isnad.app.serve.Answer;
import org.isnad.app.serve.Asked;
import org.isnad.app.serve.Question;
import org.isnad.app.serve.json.Json;
import org.isnad.app.serve.json.NameJson;
import org.isnad.app.serve.read.Desk;
import org.isnad.app.serve.read.Library;

/** What a word that somebody has begun to write may become: names, outlets, stories. */
final class CompletionQuestion {

  private static final int MOST = 8;

  private final Desk desk;

  CompletionQuestion(Desk desk) {
    this.desk = desk;
  }

  void addTo(Map<String, Question> all) {
    all.put("complete", this::complete);
  }

  private Answer complete(Asked asked) {
    String begun = Folding.key(asked.text("q").orElse("").strip());
    ObjectNode node = Json.object();
    ArrayNode names = node.putArray("names");
    ArrayNode outlets = node.putArray("outlets");
    Library library = desk.findLibrary().orElse(null);
    if (library != null && !begun.isEmpty()) {
      NameJson json = new NameJson(library);
      library.complete(begun, MOST).forEach(identity -> json.brief(names.addObject(), identity));
      library.outlets().stream()
          .filter(outlet -> Folding.key(outlet).contains(begun))
          .limit(MOST)
          .forEach(outlets::add);
    }
    return Answer.of(node);
  }
}
