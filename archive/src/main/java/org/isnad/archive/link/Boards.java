package org.isnad.archive.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.archive.copy.Copy;
import org.isnad.archive.copy.CopyArticle;
import org.isnad.archive.copy.CopyBoard;
import org.isnad.archive.store.LinkWork;
import org.isnad.archive.store.LinkedArticle;
import org.isnad.archive.store.SqlLinks;
import org.isnad.archive.store.SqlStoryRows;
import org.isnad.archive.story.Days;
import org.isnad.archive.story.StoryArticle;
import org.isnad.archive.story.StoryBoard;
import org.isnad.archive.term.Features;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles to stories and to the copies of their text, on what the store has of both, and
 * writes there what moved. One of these may go on over several pieces of work as long as nobody
 * else links.
 */
final class Boards {

  private static final Features NONE = new Features.Gathering().features();

  private final Map<Long, LinkedArticle> articles = new HashMap<>();
  private final StoryBoard stories = new StoryBoard(new KeptStories());
  private final CopyBoard copies = new CopyBoard(new KeptCopies());
  private @Nullable LinkWork work;

  /** Begins a piece of work. */
  void begin(LinkWork begun) {
    work = begun;
    articles.clear();
  }

  private SqlLinks links() {
    return Objects.requireNonNull(work).links();
  }

  private LinkedArticle article(long number) {
    return articles.computeIfAbsent(number, n -> links().article(n).orElseThrow());
  }

  private final class KeptStories implements StoryBoard.Kept {
    @Override
    public StoryBoard.Place place(long number) {
      return storyPlace(article(number), links().likes(number));
    }

    @Override
    public long story(long number) {
      return article(number).story();
    }

    @Override
    public List<Long> articles(long story) {
      return numbers(links().articlesOfStory(story));
    }
  }

  private final class KeptCopies implements CopyBoard.Kept {
    @Override
    public CopyBoard.Place place(long number) {
      return copyPlace(article(number), links().pairs(number));
    }

    @Override
    public long group(long number) {
      return article(number).copies();
    }

    @Override
    public List<Long> articles(long group) {
      return numbers(links().articlesOfCopies(group));
    }
  }

  private List<Long> numbers(List<LinkedArticle> found) {
    found.forEach(article -> articles.putIfAbsent(article.number(), article));
    return found.stream().map(LinkedArticle::number).toList();
  }

  private static StoryBoard.Place storyPlace(LinkedArticle article, List<SqlLinks.Near> likes) {
    return new StoryBoard.Place(
        article.number(),
        storyArticle(article),
        likes.stream().map(near -> new StoryBoard.Like(near.article(), near.alike())).toList());
  }

  private CopyBoard.Place copyPlace(LinkedArticle article, List<SqlLinks.Pair> pairs) {
    long number = article.number();
    return new CopyBoard.Place(
        number, copyArticle(article), pairs.stream().map(pair -> pair(number, pair)).toList());
  }

  private static StoryArticle storyArticle(LinkedArticle article) {
    Days days =
        article.day() == null || article.earliest() == null || article.latest() == null
            ? null
            : new Days(article.day(), article.earliest(), article.latest());
    return new StoryArticle(article.id(), days, NONE);
  }

  private static CopyArticle copyArticle(LinkedArticle article) {
    return new CopyArticle(article.id(), article.day(), article.length(), article.credits());
  }

  private CopyBoard.Pair pair(long number, SqlLinks.Pair pair) {
    String id = article(number).id();
    String other = article(pair.article()).id();
    Copy copy = new Copy(id, other, Copy.Kind.valueOf(pair.kind()), pair.share());
    return new CopyBoard.Pair(pair.article(), copy);
  }

  /** Takes an article off both, before what is kept of it goes. */
  void remove(long number) {
    stories.remove(number);
    copies.remove(number);
  }

  /** Puts an article to both, after it is kept. */
  void add(LinkedArticle article, List<SqlLinks.Near> likes, List<SqlLinks.Pair> pairs) {
    articles.put(article.number(), article);
    stories.add(storyPlace(article, likes));
    copies.add(copyPlace(article, pairs));
  }

  /** Has all that is touched find its place, and writes what came of it. */
  void settle() {
    SqlStoryRows rows = Objects.requireNonNull(work).stories();
    stories.settle();
    copies.settle();
    for (long number : stories.takeMoved()) {
      links().toStory(number, stories.story(number));
    }
    for (long story : stories.takeTouched()) {
      int size = stories.articles(story).size();
      if (size == 0) {
        rows.remove(story);
      } else {
        rows.stale(story, size);
      }
    }
    for (long number : copies.takeMoved()) {
      links().toCopies(number, copies.group(number));
    }
    for (long group : copies.takeTouched()) {
      regroup(group, rows);
    }
  }

  /** What an article is a copy of matters to what its story claims. */
  private void regroup(long group, SqlStoryRows rows) {
    List<Long> members = copies.articles(group);
    if (members.size() > 1) {
      links().putCopies(group, copies.origin(members), copies.agency(members));
    } else {
      links().putCopies(group, null, null);
    }
    members.forEach(rows::staleOf);
  }
}
