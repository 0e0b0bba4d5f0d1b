package org.isnad.app.serve.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.app.serve.read.Library;
import org.isnad.app.serve.read.Part;
import org.isnad.app.serve.read.StoryBrief;
import org.isnad.app.serve.read.StoryTimeline;
import org.isnad.app.serve.read.TimelineAsked;
import org.isnad.archive.store.ClaimQuery;
import org.isnad.archive.store.KeptHappening;
import org.isnad.archive.story.Branch;
import org.isnad.archive.story.Story;
import org.isnad.archive.story.StorySummary;

/** A story: in numbers for a list, at a glance, and its parts one by one. */
public final class StoryJson {

  private static final int CLAIMS = 5;
  private static final int HAPPENINGS = 6;
  private static final int TELLERS = 6;

  /** Of a story whose first articles are all copies of one no more are looked at. */
  private static final int LOOKED_AT = 40;

  private final Library library;
  private final ClaimJson claims;
  private final HappeningJson happenings;

  public StoryJson(Library library) {
    this.library = library;
    claims = new ClaimJson(library);
    happenings = new HappeningJson(library, claims);
  }

  /** As a list shows it. */
  public void brief(ObjectNode node, StoryBrief brief) {
    Story story = brief.story();
    node.put("id", story.id()).put("title", story.title());
    node.put("from", Json.text(story.from())).put("to", Json.text(story.to()));
    node.put("articles", story.articles().size()).put("origins", brief.origins());
    Json.strings(node.putArray("outlets"), brief.outlets());
    node.put("claims", brief.claims()).put("disputed", brief.disputed());
    Json.days(node.putArray("days"), brief.days());
  }

  /**
   * At a glance: how much of everything there is, and the first of it. Few records are read,
   * however many articles the story has.
   */
  public ObjectNode glance(StoryBrief brief) {
    Story story = brief.story();
    ObjectNode node = Json.object();
    brief(node, brief);
    node.put("claimsInAll", brief.claimsInAll()).put("happenings", brief.happenings());
    ArrayNode said = node.putArray("said");
    library
        .claims(story, ClaimQuery.Which.TAKEN_UP, null, CLAIMS)
        .items()
        .forEach(claim -> claims.brief(said.addObject(), claim));
    ArrayNode happened = node.putArray("happened");
    // What is only to come, or dated wrongly, did not happen last.
    TimelineAsked soFar = new TimelineAsked(null, null, null, null, story.to());
    StoryTimeline.of(library, story, soFar)
        .latest(HAPPENINGS)
        .forEach(each -> happenings.brief(happened.addObject(), each));
    ArrayNode tellers = node.putArray("tellers");
    story.articles().stream()
        .limit(LOOKED_AT)
        .filter(id -> library.originOf(id).equals(id))
        .limit(TELLERS)
        .flatMap(id -> library.record(id).stream())
        .forEach(record -> ArticleJson.write(tellers.addObject(), record, library));
    return node;
  }

  /** A few sentences of its articles that tell it. */
  public void sentence(ObjectNode node, StorySummary.Sentence sentence) {
    claims.told(node, sentence.article(), sentence.span());
  }

  /** One side of it. */
  public void branch(ObjectNode node, Branch branch) {
    node.put("id", branch.id()).put("title", branch.title());
    node.put("from", Json.text(branch.from())).put("to", Json.text(branch.to()));
    Json.strings(node.putArray("articles"), branch.articles());
  }

  /** A part of its timeline, with what it may be chosen by. */
  public ObjectNode timeline(StoryTimeline timeline, Part<KeptHappening> part) {
    ObjectNode node = Json.part(part, happenings::full);
    Json.days(node.putArray("days"), timeline.days());
    Json.strings(node.putArray("actors"), timeline.actors());
    ArrayNode types = node.putArray("types");
    timeline.types().forEach(type -> types.add(Json.small(type)));
    return node;
  }

  /** Who spoke in it, and on which days. */
  public List<ObjectNode> speakers(Story story) {
    return new StoryPeople(library).speakers(library.records(story));
  }

  /** Which places it names. */
  public List<ObjectNode> places(Story story) {
    return new StoryPeople(library).places(library.records(story));
  }

  /** One of its articles. */
  public void article(ObjectNode node, AnalysisRecord record) {
    ArticleJson.write(node, record, library);
  }
}
