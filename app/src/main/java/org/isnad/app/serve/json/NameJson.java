package org.isnad.app.serve.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.app.serve.read.Library;
import org.isnad.archive.name.HeldRole;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.Join;

/** A person, body or place: what it is called and why, its offices, what it said and what of it. */
public final class NameJson {

  /** Of somebody whom thousands of articles name, so many are read. */
  private static final int READ = 100;

  private static final int SHOWN = 200;
  private static final int RELATED = 24;

  private final Library library;
  private final ClaimJson claims;

  public NameJson(Library library) {
    this.library = library;
    this.claims = new ClaimJson(library);
  }

  /** As a list shows it. */
  public void brief(ObjectNode node, Identity identity) {
    node.put("id", identity.id()).put("name", identity.name());
    node.put("type", Json.small(identity.type()));
    node.put("kind", Json.small(identity.kind()));
    node.put("country", identity.country()).put("latin", identity.latin());
    node.put("articles", identity.articles().size());
    Json.strings(node.putArray("spellings"), identity.spellings());
  }

  public ObjectNode full(Identity identity) {
    ObjectNode node = Json.object();
    brief(node, identity);
    ArrayNode joins = node.putArray("joins");
    identity.joins().forEach(join -> join(joins.addObject(), join));
    List<AnalysisRecord> records = library.newest(identity, READ);
    node.put("read", records.size());
    ArrayNode roles = node.putArray("roles");
    library.roles(identity).forEach(role -> role(roles.addObject(), role));
    ArrayNode said = node.putArray("said");
    ArrayNode about = node.putArray("about");
    Map<String, Integer> together = new HashMap<>();
    int sayings = 0;
    int tellings = 0;
    for (AnalysisRecord record : records) {
      Set<String> own = entities(record, identity);
      for (Statement statement : record.statements()) {
        if (statement.chain().stream().anyMatch(link -> own.contains(link.entity()))) {
          sayings++;
          add(said, record, statement);
        } else if (isNamedIn(record, statement.content(), own)) {
          tellings++;
          add(about, record, statement);
        }
      }
      for (Entity entity : record.entities()) {
        library
            .identity(record.id(), entity.id())
            .filter(other -> !other.id().equals(identity.id()))
            .ifPresent(other -> together.merge(other.id(), 1, Integer::sum));
      }
    }
    node.put("saidInAll", sayings).put("aboutInAll", tellings);
    related(node.putArray("related"), together);
    ArrayNode articles = node.putArray("in");
    records.forEach(record -> ArticleJson.write(articles.addObject(), record));
    return node;
  }

  private Set<String> entities(AnalysisRecord record, Identity identity) {
    Set<String> own = new LinkedHashSet<>();
    for (Entity entity : record.entities()) {
      library
          .identity(record.id(), entity.id())
          .filter(found -> found.id().equals(identity.id()))
          .ifPresent(found -> own.add(entity.id()));
    }
    return own;
  }

  private static boolean isNamedIn(AnalysisRecord record, Span content, Set<String> own) {
    return record.entities().stream()
        .filter(entity -> own.contains(entity.id()))
        .flatMap(entity -> entity.mentions().stream())
        .anyMatch(m -> m.span().start() >= content.start() && m.span().end() <= content.end());
  }

  private void add(ArrayNode array, AnalysisRecord record, Statement statement) {
    if (array.size() >= SHOWN) {
      return;
    }
    ObjectNode node = array.addObject();
    ArticleJson.write(node.putObject("in"), record);
    node.put("statement", statement.id()).put("when", statement.when());
    node.put("act", Json.small(statement.act()));
    claims.chain(node.putArray("chain"), record.id(), statement.chain());
    claims.words(node, record.id(), statement.content());
  }

  private void related(ArrayNode array, Map<String, Integer> together) {
    together.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(RELATED)
        .forEach(
            entry -> {
              ObjectNode node = array.addObject();
              library.identity(entry.getKey()).ifPresent(identity -> brief(node, identity));
              node.put("together", entry.getValue());
            });
  }

  private static void join(ObjectNode node, Join join) {
    node.put("spelling", join.spelling()).put("to", join.to());
    node.put("ground", join.ground().name());
    node.put("score", Math.round(join.score() * 100) / 100.0);
    Json.strings(node.putArray("differences"), join.differences());
  }

  private static void role(ObjectNode node, HeldRole role) {
    node.put("title", role.title()).put("of", role.of());
    node.put("first", Json.text(role.first())).put("last", Json.text(role.last()));
    ArrayNode tellings = node.putArray("tellings");
    for (HeldRole.Telling telling : role.tellings()) {
      ObjectNode own = tellings.addObject();
      own.put("article", telling.article()).put("published", Json.text(telling.day()));
      Json.span(own, telling.span());
    }
  }
}
