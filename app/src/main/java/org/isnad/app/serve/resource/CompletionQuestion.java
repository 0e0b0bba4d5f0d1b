package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.text.Folding;
import org.isnad.app.serve.Answer;
import org.isnad.app.serve.Asked;
import org.isnad.app.serve.Question;
import org.isnad.app.serve.json.Json;
import org.isnad.app.serve.json.NameJson;
import org.isnad.app.serve.read.Desk;
import org.isnad.app.serve.read.Library;
import org.isnad.app.serve.read.Part;
import org.isnad.archive.name.Identity;

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
      beginning(library, begun).forEach(identity -> json.brief(names.addObject(), identity));
      library.outlets().stream()
          .filter(outlet -> Folding.key(outlet).contains(begun))
          .limit(MOST)
          .forEach(outlets::add);
    }
    return Answer.of(node);
  }

  /** Names that begin so, then those that have a word which does; the most written about first. */
  private static List<Identity> beginning(Library library, String begun) {
    Part<Identity> all = library.names("", null, null, Integer.MAX_VALUE);
    return java.util.stream.Stream.concat(
            all.items().stream().filter(i -> key(i).startsWith(begun)),
            all.items().stream().filter(i -> key(i).contains(" " + begun)))
        .limit(MOST)
        .toList();
  }

  private static String key(Identity identity) {
    return Folding.key(identity.name());
  }
}
