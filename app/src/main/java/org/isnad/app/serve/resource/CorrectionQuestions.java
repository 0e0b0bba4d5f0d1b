package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.record.EntityType;
import org.isnad.app.serve.Answer;
import org.isnad.app.serve.Asked;
import org.isnad.app.serve.Problem;
import org.isnad.app.serve.Question;
import org.isnad.app.serve.json.Json;
import org.isnad.app.serve.read.Desk;
import org.isnad.app.serve.read.Library;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.correction.NameRef;
import org.isnad.archive.name.Identity;
import org.jspecify.annotations.Nullable;

/** What a person puts right about names, and takes back. */
final class CorrectionQuestions {

  private static final int LARGEST = 64 << 10;

  private final Desk desk;

  CorrectionQuestions(Desk desk) {
    this.desk = desk;
  }

  void addTo(Map<String, Question> all) {
    all.put("listCorrections", this::list);
    all.put("correct", this::correct);
    all.put("undoCorrection", this::undo);
  }

  private Answer list(Asked asked) {
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    desk.read(org.isnad.archive.Archive::corrections).stream()
        .sorted(Comparator.comparingLong(Correction::number).reversed())
        .forEach(correction -> write(items.addObject(), correction));
    return Answer.of(node.put("total", items.size()));
  }

  private Answer correct(Asked asked) {
    JsonNode body = AnalyzeQuestion.tree(asked.body(LARGEST));
    Library library = desk.library();
    Identity identity = identity(library, required(body, "name"));
    Instant now = Clock.systemUTC().instant();
    Correction correction =
        switch (required(body, "kind")) {
          case "merge" -> merge(identity, identity(library, required(body, "other")), now);
          case "split" -> split(identity, body, now);
          case "rename" -> rename(identity, required(body, "value").strip(), now);
          case "type" -> type(identity, required(body, "value"), now);
          default -> throw AnalyzeQuestion.unreadable("kind must be merge, split, rename or type");
        };
    Correction kept = desk.write(archive -> archive.correct(correction));
    ObjectNode node = Json.object();
    write(node, kept);
    return Answer.of(201, node);
  }

  private static Correction merge(Identity one, Identity other, Instant now) {
    if (one.id().equals(other.id())) {
      throw conflict("both are one already");
    }
    if (one.type() != other.type()) {
      throw conflict("one is of another type; give it the other's type first");
    }
    return Correction.merge(ref(one, one.written()), ref(other, other.written()), now);
  }

  private static Correction split(Identity identity, JsonNode body, Instant now) {
    String article = AnalyzeQuestion.field(body, "article");
    if (article != null) {
      if (!identity.articles().contains(article) || identity.articles().size() == 1) {
        throw conflict("the article must be one of several that have the name");
      }
      return Correction.split(refs(identity, identity.names()), List.of(article), now);
    }
    List<String> own = identity.namesLike(required(body, "value"));
    List<String> others = identity.names().stream().filter(n -> !own.contains(n)).toList();
    if (own.isEmpty() || others.isEmpty()) {
      throw conflict("only one of several whole names can be split off");
    }
    List<NameRef> refs = new ArrayList<>();
    refs.add(ref(identity, own.get(0)));
    refs.addAll(refs(identity, others));
    return Correction.split(refs, now);
  }

  private static Correction rename(Identity identity, String wanted, Instant now) {
    if (wanted.length() > 200 || wanted.codePoints().noneMatch(Character::isLetter)) {
      throw AnalyzeQuestion.unreadable("a name needs letters, and no more than 200");
    }
    return Correction.rename(refs(identity, identity.names()), wanted, now);
  }

  private static Correction type(Identity identity, String wanted, Instant now) {
    EntityType type =
        switch (wanted) {
          case "per" -> EntityType.PER;
          case "org" -> EntityType.ORG;
          case "loc" -> EntityType.LOC;
          default -> throw AnalyzeQuestion.unreadable("value must be per, org or loc");
        };
    return Correction.type(refs(identity, identity.names()), type, now);
  }

  private static List<NameRef> refs(Identity identity, List<String> names) {
    return names.stream().map(name -> ref(identity, name)).toList();
  }

  private static NameRef ref(Identity identity, String name) {
    return new NameRef(identity.type(), name, identity.country(), identity.articles().get(0));
  }

  private Answer undo(Asked asked) {
    long number = Long.parseLong(asked.id());
    try {
      desk.write(
          archive -> {
            archive.undo(number);
            return true;
          });
    } catch (IllegalArgumentException e) {
      throw Problem.notFound("correction that holds with the number", asked.id());
    }
    return Answer.nothing();
  }

  private static Identity identity(Library library, String id) {
    return library.identity(id).orElseThrow(() -> Problem.notFound("name", id));
  }

  private static String required(JsonNode body, String name) {
    String value = AnalyzeQuestion.field(body, name);
    if (value == null || value.isBlank()) {
      throw AnalyzeQuestion.unreadable(name + " is missing");
    }
    return value;
  }

  private static Problem conflict(String reason) {
    return new Problem(Problem.Code.CONFLICT, reason);
  }

  private static void write(ObjectNode node, Correction correction) {
    node.put("number", correction.number());
    node.put("kind", Json.small(correction.kind()));
    Json.strings(node.putArray("names"), correction.names().stream().map(NameRef::name).toList());
    Json.strings(node.putArray("articles"), correction.articles());
    node.put("value", correction.value()).put("made", correction.made().toString());
    @Nullable Instant undone = correction.undone();
    node.put("undone", undone == null ? null : undone.toString());
  }
}
