package org.isnad.app.show;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import org.isnad.archive.Overview;
import org.isnad.archive.claim.Assertion;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.name.Identity;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Headline;
import org.isnad.archive.story.Period;
import org.isnad.archive.story.Story;
import org.isnad.archive.story.Telling;
import org.jspecify.annotations.Nullable;

/** What an archive tells, as JSON: one array or object, in the words of the record. */
public final class ArchiveJson {

  private final JsonMapper mapper = new JsonMapper();
  private final PrintStream out;

  public ArchiveJson(PrintStream out) {
    this.out = out;
  }

  public void stories(Overview overview, boolean all) {
    ArrayNode array = mapper.createArrayNode();
    overview.stories().stream()
        .filter(story -> all || story.articles().size() > 1)
        .forEach(story -> array.add(head(overview, story)));
    print(array);
  }

  public void story(Overview overview, Story story) {
    ObjectNode node = head(overview, story);
    ArrayNode timeline = node.putArray("timeline");
    overview.timeline(story).forEach(h -> timeline.add(happening(overview, h)));
    ArrayNode claims = node.putArray("claims");
    overview.claims(story).forEach(c -> claims.add(claim(overview, c)));
    print(node);
  }

  public void timeline(Overview overview, Period asked) {
    ArrayNode array = mapper.createArrayNode();
    for (Story story : overview.stories()) {
      overview.timeline(story).stream()
          .filter(h -> h.period().filter(asked::overlaps).isPresent())
          .forEach(h -> array.add(happening(overview, h).put("story", story.id())));
    }
    print(array);
  }

  public void claims(Overview overview, List<Story> stories, ClaimFilter filter) {
    ArrayNode array = mapper.createArrayNode();
    for (Story story : stories) {
      overview.claims(story).stream()
          .filter(filter::passes)
          .forEach(c -> array.add(claim(overview, c).put("story", story.id())));
    }
    print(array);
  }

  public void names(Overview overview, NamePage page) {
    ObjectNode node = mapper.createObjectNode();
    node.put("total", page.total()).put("page", page.page()).put("pages", page.pages());
    ArrayNode names = node.putArray("names");
    page.names().forEach(identity -> NameJson.write(names.addObject(), overview, identity));
    print(node);
  }

  public void who(Overview overview, List<Identity> found) {
    ArrayNode array = mapper.createArrayNode();
    found.forEach(identity -> array.add(who(overview, identity)));
    print(array);
  }

  private ObjectNode head(Overview overview, Story story) {
    ObjectNode node = mapper.createObjectNode();
    node.put("id", story.id()).put("title", story.title());
    node.put("from", text(story.from())).put("to", text(story.to()));
    ArrayNode articles = node.putArray("articles");
    for (AnalysisRecord record : overview.records(story)) {
      String copyOf =
          overview.copies().isCopy(record.id()) ? overview.copies().originOf(record.id()) : null;
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

  private ObjectNode happening(Overview overview, Happening happening) {
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
      chain(overview, own.putArray("chain"), telling.article(), telling.chain());
      words(overview, own, telling.article(), telling.evidence());
    }
    return node;
  }

  private ObjectNode claim(Overview overview, Claim claim) {
    ObjectNode node = mapper.createObjectNode();
    node.put("id", claim.id());
    words(overview, node, claim.article(), claim.wording());
    node.put("origins", claim.origins()).put("articles", claim.articles());
    assertions(overview, node.putArray("assertions"), claim.assertions());
    assertions(overview, node.putArray("denials"), claim.denials());
    return node;
  }

  private static void assertions(Overview overview, ArrayNode array, List<Assertion> assertions) {
    for (Assertion assertion : assertions) {
      ObjectNode node = array.addObject();
      node.put("article", assertion.article()).put("statement", assertion.statement());
      node.put("act", assertion.act().name()).put("when", assertion.when());
      node.put("origin", assertion.origin()).put("named", assertion.named());
      chain(overview, node.putArray("chain"), assertion.article(), assertion.chain());
      words(overview, node, assertion.article(), assertion.content());
    }
  }

  private ObjectNode who(Overview overview, Identity identity) {
    ObjectNode node = mapper.createObjectNode();
    NameJson.write(node, overview, identity);
    ArrayNode statements = node.putArray("statements");
    for (String article : identity.articles()) {
      for (Statement statement :
          overview.record(article).map(AnalysisRecord::statements).orElse(List.of())) {
        boolean speaks =
            statement.chain().stream()
                .anyMatch(
                    l ->
                        overview
                            .names()
                            .of(article, l.entity())
                            .filter(identity::equals)
                            .isPresent());
        if (speaks) {
          ObjectNode own = statements.addObject();
          own.put("article", article).put("statement", statement.id());
          own.put("act", statement.act().name()).put("when", statement.when());
          chain(overview, own.putArray("chain"), article, statement.chain());
          words(overview, own, article, statement.content());
        }
      }
    }
    return node;
  }

  private static void chain(Overview overview, ArrayNode array, String article, List<Link> chain) {
    Teller teller = new Teller(overview);
    chain.forEach(link -> array.add(teller.name(article, link)));
  }

  private static void words(Overview overview, ObjectNode node, String article, Span span) {
    node.put("text", overview.record(article).map(r -> span.of(r.text())).orElse(""));
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

  private void print(JsonNode node) {
    PrettyJson.print(mapper, node, out);
  }
}
