package org.isnad.archive.story;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.term.ShortIds;

/**
 * Parts a story's articles by what is more alike among them than the story asks for. The articles
 * come by day; each joins the branch whose three most similar articles are, on average, like
 * enough. It comes from these articles alone.
 *
 * <p>Example: a crash, and in it the search for the wreck and the trial of the owner.
 */
public final class Branches {

  private static final double LIKE_ENOUGH = 0.42;

  /** A story of fewer has no sides, one of more is a theme. */
  private static final int FEWEST = 4;

  private static final int MOST = 400;

  private final ArticleFeatures features;

  public Branches(ArticleFeatures features) {
    this.features = features;
  }

  private static final class Draft {
    final List<Integer> members = new ArrayList<>();
  }

  /**
   * The branches of a story, the first first; none where it is all of one piece.
   *
   * @param records of its articles, by day; of several with one text one is enough
   */
  public List<Branch> of(List<AnalysisRecord> records) {
    if (records.size() < FEWEST || records.size() > MOST) {
      return List.of();
    }
    List<StoryArticle> articles = records.stream().map(features::of).toList();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      home(drafts, articles, i).members.add(i);
    }
    List<Draft> sides = drafts.stream().filter(draft -> draft.members.size() > 1).toList();
    return sides.size() < 2
        ? List.of()
        : sides.stream().map(side -> branch(side.members, records, articles)).toList();
  }

  private static Draft home(List<Draft> drafts, List<StoryArticle> articles, int own) {
    Draft best = null;
    double most = LIKE_ENOUGH;
    for (Draft draft : drafts) {
      List<Double> alike =
          draft.members.stream().map(member -> alike(articles, member, own)).toList();
      double fit = StoryChoice.average(alike, draft.members.size());
      if (fit >= most) {
        best = draft;
        most = fit;
      }
    }
    if (best == null) {
      best = new Draft();
      drafts.add(best);
    }
    return best;
  }

  private static double alike(List<StoryArticle> articles, int one, int other) {
    StoryArticle a = articles.get(one);
    StoryArticle b = articles.get(other);
    return a.features().likeness(b.features()) * StoryChoice.fading(a.days(), b.days());
  }

  private static Branch branch(
      List<Integer> members, List<AnalysisRecord> records, List<StoryArticle> articles) {
    StoryHead head =
        StoryHead.of(
            members.stream().map(records::get).toList(),
            members.stream().map(articles::get).toList());
    List<String> ids = members.stream().map(member -> records.get(member).id()).toList();
    return new Branch(ShortIds.of(ids.get(0), 1), head.title(), head.from(), head.to(), ids);
  }
}
