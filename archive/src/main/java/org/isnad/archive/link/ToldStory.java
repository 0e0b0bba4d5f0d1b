package org.isnad.archive.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.store.KeptStory;
import org.isnad.archive.story.Happening;
import org.jspecify.annotations.Nullable;

/**
 * All that the articles of a story tell together.
 *
 * @param articles ids, in their order once they are dated
 * @param originals how many of them are no copies
 * @param dating what their days were worked out from; empty where they tell their own
 * @param fault why they could not be
 * @param dated the records of those that others of the story date
 */
public record ToldStory(
    String id,
    String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> articles,
    int originals,
    List<Claim> claims,
    List<Happening> timeline,
    String dating,
    @Nullable String fault,
    List<AnalysisRecord> dated) {

  public ToldStory {
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
    timeline = List.copyOf(timeline);
    dated = List.copyOf(dated);
  }

  /** Nothing, of a story of which no article can be read. */
  static ToldStory ofNone(KeptStory before) {
    return new ToldStory(
        before.id(),
        before.title(),
        before.from(),
        before.to(),
        List.of(),
        0,
        List.of(),
        List.of(),
        "",
        null,
        List.of());
  }

  /** The same, told to be without articles that are damaged: what these told is not in it. */
  ToldStory without(List<String> damaged) {
    if (damaged.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(articles);
    all.addAll(damaged);
    String reason =
        "the kept page or record of "
            + String.join(", ", damaged)
            + " is damaged; isnad check names all that are";
    return new ToldStory(
        id, title, from, to, all, originals, claims, timeline, dating, reason, dated);
  }

  /**
   * As a store keeps it.
   *
   * @param number of its first article there
   */
  public KeptStory kept(long number) {
    return new KeptStory(
        number,
        id,
        articles.size(),
        title,
        from,
        to,
        originals,
        claims.size(),
        (int) claims.stream().filter(Claim::isTakenUp).count(),
        (int) claims.stream().filter(Claim::isDisputed).count(),
        timeline.size(),
        dating,
        fault);
  }
}
