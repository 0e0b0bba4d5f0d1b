package org.isnad.app.show;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.ToldClaim;
import org.isnad.archive.ToldHappening;
import org.isnad.archive.View;
import org.isnad.archive.claim.Assertion;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.claim.Disagreement;
import org.isnad.archive.copy.CopyGroup;
import org.isnad.archive.name.Identity;
import org.isnad.archive.story.Branch;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Headline;
import org.isnad.archive.story.Story;
import org.isnad.archive.story.StorySummary;
import org.isnad.archive.story.Telling;
import org.jspecify.annotations.Nullable;

/** What an archive tells, as JSON: one array or object, in the words of the record. */
public final class ArchiveJson {

  private final JsonMapper mapper = new JsonMapper();
  private final PrintStream out;

  public ArchiveJson(PrintStream out) {
    this.out = out;
  }

  public void stories(View view, List<Story> stories) {
    ArrayNode array = mapper.createArrayNode();
    stories.forEach(story -> array.add(head(view, story)));
    print(array);
  }

  public void story(View view, Story story) {
    ObjectNode node = head(view, story);
    ArrayNode summary = node.putArray("summary");
    for (StorySummary.Sentence sentence : view.summary(story)) {
      ObjectNode own = summary.addObject().put("article", sentence.article());
      words(view, own, sentence.article(), sentence.span());
    }
    ArrayNode branches = node.putArray("branches");
    for (Branch branch : view.branches(story)) {
      ObjectNode own = branches.addObject().put("id", branch.id()).put("title", branch.title());
      own.put("from", text(branch.from())).put("to", text(branch.to()));
      strings(own.putArray("articles"), branch.articles());
    }
    ArrayNode timeline = node.putArray("timeline");
    view.timeline(story).forEach(h -> timeline.add(happening(view, h)));
    ArrayNode claims = node.putArray("claims");
    view.claims(story).forEach(c -> claims.add(claim(view, c)));
    print(node);
  }

  public void timeline(View view, List<ToldHappening> told) {
    ArrayNode array = mapper.createArrayNode();
    for (ToldHappening one : told) {
      array.add(happening(view, one.happening()).put("story", one.story().id()));
    }
    print(array);
  }

  public void claims(View view, List<ToldClaim> told) {
    ArrayNode array = mapper.createArrayNode();
    for (ToldClaim one : told) {
      array.add(claim(view, one.claim()).put("story", one.story().id()));
    }
    print(array);
  }

  public void names(View view, NamePage page) {
    ObjectNode node = mapper.createObjectNode();
    node.put("total", page.total()).put("page", page.page()).put("pages", page.pages());
    ArrayNode names = node.putArray("names");
    page.names().forEach(identity -> NameJson.write(names.addObject(), view, identity));
    print(node);
  }

  public void who(View view, List<Identity> found) {
    ArrayNode array = mapper.createArrayNode();
    found.forEach(identity -> array.add(who(view, identity)));
    print(array);
  }

  private ObjectNode head(View view, Story story) {
    ObjectNode node = mapper.createObjectNode();
    node.put("id", story.id()).put("title", story.title());
    node.put("from", text(story.from())).put("to", text(story.to()));
    ArrayNode articles = node.putArray("articles");
    for (AnalysisRecord record : view.records(story)) {
      String origin = view.copiesOf(record.id()).map(CopyGroup::origin).orElse(record.id());
      String copyOf = origin.equals(record.id()) ? null : origin;
      article(articles.addObject(), record).put("copyOf", copyOf);
    }
    strings(node.putArray("related"), story.related());
    return node;
  }

  static ObjectNode article(ObjectNode node, AnalysisRecord record) {
    node.put("id", record.id()).put("url", record.url()).put("outlet", record.outlet());
    Published published = record.published();
    node.put("published", published == null ? null : published.date().toString());
    node.put("publishedEarliest", published == null ? null : published.earliest().toString());
    node.put("publishedLatest", published == null ? null : published.latest().toString());
    return node.put("title", Headline.of(record));
  }

  private ObjectNode happening(View view, Happening happening) {
    ObjectNode node = mapper.createObjectNode();
    node.put("when", happening.when()).put("type", happening.type().name());
    node.put("mode", happening.mode());
    node.put("status", happening.status().name().toLowerCase(Locale.ROOT));
    strings(node.putArray("actors"), happening.actors());
    strings(node.putArray("recipients"), happening.recipients());
    ArrayNode tellings = node.putArray("tellings");
    for (Telling telling : happening.tellings()) {
      ObjectNode own = tellings.addObject();
      own.put("article", telling.article()).put("event", telling.event());
      own.put("when", telling.when());
      own.put("status", telling.status().name().toLowerCase(Locale.ROOT));
      chain(view, own.putArray("chain"), telling.article(), telling.chain());
      words(view, own, telling.article(), telling.evidence());
    }
    ArrayNode disagreements = node.putArray("disagreements");
    for (Disagreement disagreement : view.disagreements(happening)) {
      ObjectNode own = disagreements.addObject();
      own.put("on", disagreement.point().name().toLowerCase(Locale.ROOT));
      ArrayNode versions = own.putArray("versions");
      for (Disagreement.Version version : disagreement.versions()) {
        ArrayNode articles =
            versions.addObject().put("value", version.value()).putArray("articles");
        version.tellings().stream().map(Telling::article).distinct().forEach(articles::add);
      }
    }
    return node;
  }

  static ObjectNode claim(View view, Claim claim) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", claim.id());
    words(view, node, claim.article(), claim.wording());
    node.put("origins", claim.origins()).put("articles", claim.articles());
    assertions(view, node.putArray("assertions"), claim.assertions());
    assertions(view, node.putArray("denials"), claim.denials());
    strings(node.putArray("otherNumbers"), claim.otherNumbers());
    return node;
  }

  static void assertions(View view, ArrayNode array, List<Assertion> assertions) {
    for (Assertion assertion : assertions) {
      ObjectNode node = array.addObject();
      node.put("article", assertion.article()).put("statement", assertion.statement());
      node.put("act", assertion.act().name()).put("when", assertion.when());
      node.put("origin", assertion.origin()).put("named", assertion.named());
      chain(view, node.putArray("chain"), assertion.article(), assertion.chain());
      words(view, node, assertion.article(), assertion.content());
    }
  }

  private ObjectNode who(View view, Identity identity) {
    ObjectNode node = mapper.createObjectNode();
    NameJson.write(node, view, identity);
    ArrayNode statements = node.putArray("statements");
    for (String article : identity.articles()) {
      for (Statement statement :
          view.record(article).map(AnalysisRecord::statements).orElse(List.of())) {
        boolean speaks =
            statement.chain().stream()
                .anyMatch(
                    l -> view.identity(article, l.entity()).filter(identity::equals).isPresent());
        if (speaks) {
          ObjectNode own = statements.addObject();
          own.put("article", article).put("statement", statement.id());
          own.put("act", statement.act().name()).put("when", statement.when());
          chain(view, own.putArray("chain"), article, statement.chain());
          words(view, own, article, statement.content());
        }
      }
    }
    return node;
  }

  static void chain(View view, ArrayNode array, String article, List<Link> chain) {
    Teller teller = new Teller(view);
    chain.forEach(link -> array.add(teller.name(article, link)));
  }

  static void words(View view, ObjectNode node, String article, Span span) {
    node.put("text", view.record(article).map(r -> span.of(r.text())).orElse(""));
    span(node, span);
  }

  static void span(ObjectNode node, Span span) {
    node.put("start", span.start()).put("end", span.end());
  }

  private static void strings(ArrayNode array, Collection<String> strings) {
    strings.forEach(array::add);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  public void print(JsonNode node) {
    PrettyJson.print(mapper, node, out);
  }
}
