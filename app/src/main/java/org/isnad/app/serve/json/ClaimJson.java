package org.isnad.app.serve.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Span;
import org.isnad.app.serve.read.Library;
import org.isnad.archive.ToldClaim;
import org.isnad.archive.claim.Assertion;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.claim.ClaimHistory;
import org.isnad.archive.name.Identity;
import org.isnad.archive.story.Story;
import org.jspecify.annotations.Nullable;

/** A claim: its words, who says so through whom, who denies it, and where each word stands. */
public final class ClaimJson {

  private final Library library;

  public ClaimJson(Library library) {
    this.library = library;
  }

  /** As a list shows it. */
  public void brief(ObjectNode node, ToldClaim told) {
    Story story = told.story();
    Claim claim = told.claim();
    node.put("id", claim.id()).put("story", story.id()).put("storyTitle", story.title());
    words(node, claim.article(), claim.wording());
    node.put("article", claim.article());
    node.put("origins", claim.origins()).put("originsAreNamed", claim.originsAreNamed());
    node.put("articles", claim.articles()).put("disputed", claim.isDisputed());
    names(node.putArray("says"), claim.assertions());
    names(node.putArray("denies"), claim.denials());
  }

  /** With every passing on. */
  public void full(ObjectNode node, ToldClaim told) {
    brief(node, told);
    assertions(node.putArray("assertions"), told.claim().assertions());
    assertions(node.putArray("denials"), told.claim().denials());
    Json.strings(node.putArray("otherNumbers"), told.claim().otherNumbers());
  }

  /** Where it is told as a plain fact, without saying whose word it is. */
  public void plain(ObjectNode node, ClaimHistory.Plain plain) {
    told(node, plain.article(), plain.sentence());
  }

  /** Words of an article, and which that is. */
  void told(ObjectNode node, String article, Span words) {
    node.put("article", article);
    library.record(article).ifPresent(record -> ArticleJson.write(node.putObject("in"), record));
    words(node, article, words);
  }

  private void names(ArrayNode array, List<Assertion> assertions) {
    assertions.stream()
        .map(a -> name(a.article(), a.chain().get(a.chain().size() - 1)))
        .distinct()
        .forEach(array::add);
  }

  private void assertions(ArrayNode array, List<Assertion> assertions) {
    for (Assertion assertion : assertions) {
      ObjectNode node = array.addObject();
      library
          .record(assertion.article())
          .ifPresent(record -> ArticleJson.write(node.putObject("in"), record, library));
      node.put("article", assertion.article()).put("statement", assertion.statement());
      node.put("act", Json.small(assertion.act()));
      node.put("when", assertion.when());
      node.put("origin", assertion.origin()).put("named", assertion.named());
      chain(node.putArray("chain"), assertion.article(), assertion.chain());
      words(node, assertion.article(), assertion.content());
    }
  }

  /** Who passes on, outermost first, by the fullest names, with the words of the article. */
  void chain(ArrayNode array, String article, List<Link> chain) {
    for (Link link : chain) {
      Identity identity = library.identity(article, link.entity()).orElse(null);
      ObjectNode node = array.addObject();
      node.put("name", identity == null ? link.name() : identity.name());
      node.put("identity", identity == null ? null : identity.id());
      node.put("kind", Json.small(link.kind()));
      words(node, article, link.span());
      if (link.cue() != null) {
        words(node.putObject("cue"), article, link.cue());
      }
    }
  }

  String name(String article, Link link) {
    return library.identity(article, link.entity()).map(Identity::name).orElse(link.name());
  }

  void words(ObjectNode node, String article, @Nullable Span span) {
    if (span != null) {
      AnalysisRecord record = library.record(article).orElse(null);
      node.put("text", record == null ? "" : span.of(record.text()));
      Json.span(node, span);
    }
  }
}
