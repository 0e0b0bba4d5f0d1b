package org.isnad.archive.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.term.ShortIds;

/**
 * Joins articles to stories.
 *
 * <p>Articles come by day. Each meets the earlier ones that share its most telling words and names,
 * and joins the story whose most similar articles are, on average, like enough; time weakens
 * likeness, so that a matter that comes up again much later is a story of its own, related to the
 * first. Which articles are together does not depend on the order in which they were added: {@link
 * StoryBoard} says how an archive keeps it so.
 */
public final class StoryFinder {

  private final ArticleFeatures features;

  public StoryFinder(ArticleFeatures features) {
    this.features = features;
  }

  /** The stories of the records, by their first day; each record is in one, often alone. */
  public List<Story> find(Collection<AnalysisRecord> records) {
    Search search = new Search();
    records.stream()
        .map(record -> new Read(record, features.of(record)))
        .sorted((a, b) -> StoryArticle.ORDER.compare(a.article(), b.article()))
        .forEach(search::add);
    return search.stories();
  }

  private record Read(AnalysisRecord record, StoryArticle article) {}

  /** One pass over the articles, the earlier first; each has its place as its number. */
  private static final class Search {
    private final List<Read> read = new ArrayList<>();
    private final List<List<StoryBoard.Like>> likes = new ArrayList<>();
    private final StoryIndex index = new StoryIndex();
    private final StoryBoard board = new StoryBoard();

    void add(Read article) {
      long number = read.size();
      read.add(article);
      likes.add(index.add(article.article()));
      board.add(new StoryBoard.Place(number, article.article(), likes.get(likes.size() - 1)));
      board.settle();
    }

    List<Story> stories() {
      List<Story> found = new ArrayList<>();
      Set<String> taken = new HashSet<>();
      List<List<Long>> members = new ArrayList<>();
      List<String> ids = new ArrayList<>();
      for (int number = 0; number < read.size(); number++) {
        members.add(board.story(number) == number ? board.articles(number) : List.of());
        ids.add(members.get(number).isEmpty() ? "" : id(read.get(number).record().id(), taken));
      }
      List<RelatedStories> related = related(members, ids);
      for (int number = 0; number < read.size(); number++) {
        if (!members.get(number).isEmpty()) {
          found.add(story(ids.get(number), members.get(number), related.get(number).nearest()));
        }
      }
      return found;
    }

    private static String id(String first, Set<String> taken) {
      int longer = 0;
      while (!taken.add(ShortIds.of(first, longer))) {
        longer++;
      }
      return ShortIds.of(first, longer);
    }

    private List<RelatedStories> related(List<List<Long>> members, List<String> ids) {
      List<RelatedStories> related = new ArrayList<>();
      members.forEach(articles -> related.add(new RelatedStories(articles.size())));
      for (int number = 0; number < read.size(); number++) {
        int story = (int) board.story(number);
        for (StoryBoard.Like like : likes.get(number)) {
          int other = (int) board.story(like.other());
          if (story != other) {
            int size = members.get(story).size();
            int otherSize = members.get(other).size();
            related.get(story).met(number, like.other(), ids.get(other), otherSize, like.alike());
            related.get(other).met(like.other(), number, ids.get(story), size, like.alike());
          }
        }
      }
      return related;
    }

    private Story story(String id, List<Long> members, List<String> related) {
      List<Read> own = members.stream().map(member -> read.get(member.intValue())).toList();
      StoryHead head =
          StoryHead.of(
              own.stream().map(Read::record).toList(), own.stream().map(Read::article).toList());
      return new Story(
          id,
          head.title(),
          head.from(),
          head.to(),
          own.stream().map(r -> r.record().id()).toList(),
          related);
    }
  }
}
