package org.isnad.archive.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts articles to stories and keeps that right as articles come and go, in whatever order.
 *
 * <p>Which story an article joins depends on the earlier articles that are somewhat like it, and on
 * their stories. So when one comes, goes, or changes its story, the later ones that are like it
 * choose again, the earlier first, and so on until nothing changes. What comes of it is what one
 * pass over all articles in their order gives; what it costs depends on what is touched.
 *
 * <p>Articles that are not known here yet are asked for, see {@link Kept}.
 */
public final class StoryBoard {

  /** A pair of articles that are somewhat alike, seen from one of them. */
  public record Like(long other, double alike) {}

  /**
   * An article on the board.
   *
   * @param number by which it is known here
   * @param article without its features, if they are no longer needed
   * @param likes all that are somewhat like it, earlier and later
   */
  public record Place(long number, StoryArticle article, List<Like> likes) {}

  /** What was put to stories before. */
  public interface Kept {

    /**
     * An article that another's likeness, or its story, names; all on the board are in its likes.
     */
    Place place(long number);

    /** Which story it is in: the number of that one's first article. */
    long story(long number);

    /** The articles of a story. */
    List<Long> articles(long story);
  }

  private static final Kept NOTHING =
      new Kept() {
        @Override
        public Place place(long number) {
          throw new IllegalArgumentException("no article " + number);
        }

        @Override
        public long story(long number) {
          throw new IllegalArgumentException("no article " + number);
        }

        @Override
        public List<Long> articles(long story) {
          return List.of();
        }
      };

  /** An article here; those like it are known by number until it matters which come before it. */
  private static final class Own {
    static final long NONE = -1;
    static final long UNDATED = Long.MAX_VALUE;

    final long number;
    final StoryArticle article;
    final long day;
    final List<Earlier> earlier = new ArrayList<>();
    final List<Own> later = new ArrayList<>();
    List<Like> unsorted;
    long story;
    boolean isToChoose;

    Own(Place place, long story) {
      number = place.number();
      article = place.article();
      day = article.days() == null ? UNDATED : article.days().date().toEpochDay();
      unsorted = place.likes();
      this.story = story;
    }

    void met(Own other, double alike) {
      if (ORDER.compare(other, this) < 0) {
        double fading = StoryChoice.fading(other.article.days(), article.days());
        earlier.add(new Earlier(other, alike * fading));
      } else {
        later.add(other);
      }
    }
  }

  /** An earlier article that another is like, as much as time leaves of that. */
  private record Earlier(Own article, double alike) {}

  /** As {@link StoryArticle#ORDER}. */
  private static final Comparator<Own> ORDER =
      Comparator.comparingLong((Own own) -> own.day)
          .thenComparing(own -> own.article.id())
          .thenComparingLong(own -> own.number);

  private final Kept kept;
  private final Map<Long, Own> articles = new HashMap<>();
  private final Map<Long, NavigableSet<Own>> stories = new HashMap<>();
  private final TreeSet<Own> choosing = new TreeSet<>(ORDER);
  private final Set<Long> moved = new TreeSet<>();
  private final Set<Long> touched = new TreeSet<>();

  /** A board on which nothing was put before. */
  public StoryBoard() {
    this(NOTHING);
  }

  public StoryBoard(Kept kept) {
    this.kept = kept;
  }

  /** Puts a new article on the board; it is in no story before {@link #settle}. */
  public void add(Place place) {
    Own own = new Own(place, Own.NONE);
    List<Like> known = place.likes().stream().filter(l -> articles.containsKey(l.other())).toList();
    articles.put(own.number, own);
    toChoose(own);
    known.forEach(like -> sorted(own(like.other())).met(own, like.alike()));
    place.likes().forEach(like -> chooseAfter(own, own(like.other())));
  }

  /** Takes an article off the board; those that it may have brought to a story choose again. */
  public void remove(long number) {
    Own own = sorted(own(number));
    choosing.remove(own);
    if (own.story != Own.NONE) {
      leave(own);
      if (own.story == number) {
        members(number).forEach(this::toChoose);
      }
    }
    for (Earlier before : own.earlier) {
      sorted(before.article).later.remove(own);
    }
    for (Own after : own.later) {
      sorted(after).earlier.removeIf(before -> before.article == own);
      toChoose(after);
    }
    articles.remove(number);
    moved.remove(number);
  }

  /** Has all that is touched choose until nothing changes. */
  public void settle() {
    for (Own own = choosing.pollFirst(); own != null; own = choosing.pollFirst()) {
      own.isToChoose = false;
      long story = choose(own);
      if (story != own.story) {
        if (own.story != Own.NONE) {
          leave(own);
        }
        own.story = story;
        join(own);
        own.later.forEach(this::toChoose);
      }
    }
  }

  /** The articles that came to another story since this was asked last, or to their first. */
  public Set<Long> takeMoved() {
    return take(moved);
  }

  /**
   * The stories whose articles are not those that they had when this was asked last; also those
   * that have none left.
   */
  public Set<Long> takeTouched() {
    return take(touched);
  }

  private static Set<Long> take(Set<Long> gathered) {
    Set<Long> taken = new TreeSet<>(gathered);
    gathered.clear();
    return taken;
  }

  /** The story of an article. */
  public long story(long number) {
    return own(number).story;
  }

  /** The articles of a story in their order; none where it is no more. */
  public List<Long> articles(long story) {
    return members(story).stream().map(own -> own.number).toList();
  }

  private long choose(Own own) {
    StoryChoice choice = new StoryChoice();
    for (Earlier before : sorted(own).earlier) {
      choice.met(before.article.story, before.alike);
    }
    Own best = null;
    double most = 0;
    for (long story : choice.stories()) {
      Own first = own(story);
      double fit = choice.fit(story, before(story, own));
      boolean better = best == null || fit > most || fit == most && ORDER.compare(first, best) > 0;
      if (choice.isEnough(fit) && better) {
        best = first;
        most = fit;
      }
    }
    return best == null ? own.number : best.number;
  }

  /** How many articles of a story come before one, as far as it matters. */
  private int before(long story, Own own) {
    int count = 0;
    for (Own member : members(story)) {
      if (count == StoryChoice.COMPARED || ORDER.compare(member, own) >= 0) {
        break;
      }
      count++;
    }
    return count;
  }

  private void join(Own own) {
    members(own.story).add(own);
    changed(own);
  }

  private void leave(Own own) {
    changed(own);
    members(own.story).remove(own);
  }

  /** One more or less among the first of a story changes what it takes to fit. */
  private void changed(Own own) {
    moved.add(own.number);
    touched.add(own.story);
    NavigableSet<Own> members = members(own.story);
    if (before(own.story, own) < StoryChoice.COMPARED) {
      List<Own> first = members.stream().limit(StoryChoice.COMPARED + 1L).toList();
      for (Own member : first) {
        for (Own after : sorted(member).later) {
          chooseAfter(own, after);
        }
      }
    }
  }

  private void chooseAfter(Own earlier, Own later) {
    if (!later.isToChoose && ORDER.compare(earlier, later) < 0) {
      toChoose(later);
    }
  }

  private void toChoose(Own own) {
    if (!own.isToChoose) {
      own.isToChoose = true;
      choosing.add(own);
    }
  }

  /** The same, once those like it are known as coming before or after it. */
  private Own sorted(Own own) {
    List<Like> unsorted = own.unsorted;
    own.unsorted = List.of();
    for (Like like : unsorted) {
      own.met(own(like.other()), like.alike());
    }
    return own;
  }

  private Own own(long number) {
    Own own = articles.get(number);
    if (own == null) {
      own = new Own(kept.place(number), kept.story(number));
      articles.put(number, own);
    }
    return own;
  }

  private NavigableSet<Own> members(long story) {
    NavigableSet<Own> members = stories.get(story);
    if (members == null) {
      members = new TreeSet<>(ORDER);
      stories.put(story, members);
      for (long number : kept.articles(story)) {
        members.add(own(number));
      }
    }
    return members;
  }
}
