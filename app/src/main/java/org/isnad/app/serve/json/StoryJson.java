package org.isnad.app.serve.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.app.serve.read.Library;
import org.isnad.app.serve.read.StoryBrief;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Story;
import org.isnad.archive.story.StorySummary;
import org.isnad.archive.story.Telling;

/** A story: in numbers for a list, and with all that it holds. */
public final class StoryJson {

  private final Library library;
  private final ClaimJson claims;

  public StoryJson(Library library) {
    this.library = library;
    this.claims = new ClaimJson(library);
  }

  /** As a list shows it. */
  public void brief(ObjectNode node, StoryBrief brief) {
    Story story = brief.story();
    node.put("id", story.id()).put("title", story.title());
    node.put("from", Json.text(story.from())).put("to", Json.text(story.to()));
    node.put("articles", story.articles().size()).put("origins", brief.origins());
    Json.strings(node.putArray("outlets"), brief.outlets());
    node.put("claims", brief.claims()).put("disputed", brief.disputed());
    ArrayNode days = node.putArray("days");
    brief.days().forEach((day, n) -> days.addObject().put("day", day.toString()).put("count", n));
  }

  /** With its articles, timeline, claims, speakers by day, places, and related stories. */
  public ObjectNode full(StoryBrief brief) {
    Story story = brief.story();
    ObjectNode node = Json.object();
    brief(node, brief);
    List<AnalysisRecord> records = library.records(story);
    ArrayNode articles = node.putArray("tellers");
    records.forEach(record -> ArticleJson.write(articles.addObject(), record, library));
    ArrayNode summary = node.putArray("summary");
    for (StorySummary.Sentence sentence : library.summary(story)) {
      ObjectNode own = summary.addObject().put("article", sentence.article());
      library
          .record(sentence.article())
          .ifPresent(record -> ArticleJson.write(own.putObject("in"), record));
      claims.words(own, sentence.article(), sentence.span());
    }
    ArrayNode timeline = node.putArray("timeline");
    library.timeline(story).forEach(happening -> happening(timeline.addObject(), happening));
    ArrayNode all = node.putArray("said");
    for (Claim claim : library.claims(story)) {
      claims.brief(all.addObject(), story, claim);
    }
    new StoryPeople(library).write(node, records);
    ArrayNode related = node.putArray("related");
    story.related().stream()
        .flatMap(id -> library.story(id).stream())
        .forEach(other -> brief(related.addObject(), other));
    return node;
  }

  public void happening(ObjectNode node, Happening happening) {
    node.put("when", happening.when())
        .put("type", happening.type().name().toLowerCase(Locale.ROOT));
    node.put("first", happening.period().map(p -> p.first().toString()).orElse(null));
    node.put("last", happening.period().map(p -> p.last().toString()).orElse(null));
    node.put("mode", happening.mode());
    node.put("status", happening.status().name().toLowerCase(Locale.ROOT));
    Json.strings(node.putArray("actors"), happening.actors());
    Json.strings(node.putArray("recipients"), happening.recipients());
    node.put("articles", happening.articles());
    ArrayNode tellings = node.putArray("tellings");
    for (Telling telling : happening.tellings()) {
      ObjectNode own = tellings.addObject();
      own.put("article", telling.article()).put("event", telling.event());
      library.record(telling.article()).ifPresent(record -> own.put("outlet", record.outlet()));
      own.put("when", telling.when());
      own.put("status", telling.status().name().toLowerCase(Locale.ROOT));
      claims.chain(own.putArray("chain"), telling.article(), telling.chain());
      claims.words(own, telling.article(), telling.evidence());
      claims.words(own.putObject("trigger"), telling.article(), telling.trigger());
    }
  }
}
