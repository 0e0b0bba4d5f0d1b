package org.isnad.archive.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.analysis.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Brings articles together that have one text, and keeps that right as articles come and go, in
 * whatever order: each goes with the earlier one that it shares most with, where it carries the
 * first of that one's group too.
 *
 * <p>Articles that are not known here yet are asked for, see {@link Kept}.
 */
public final class CopyBoard {

  /** A pair of which the later carries the earlier, seen from one of them. */
  public record Pair(long other, Copy copy) {}

  /**
   * An article on the board.
   *
   * @param number by which it is known here
   * @param pairs with earlier and later ones
   */
  public record Place(long number, CopyArticle article, List<Pair> pairs) {}

  /** What was brought together before. */
  public interface Kept {

    /** An article that another's pair or group names. */
    Place place(long number);

    /** The first article of its group; itself where it is alone. */
    long group(long number);

    /** The articles of a group. */
    List<Long> articles(long group);
  }

  private static final Kept NOTHING =
      new Kept() {
        @Override
        public Place place(long number) {
          throw new IllegalArgumentException("no article " + number);
        }

        @Override
        public long group(long number) {
          throw new IllegalArgumentException("no article " + number);
        }

        @Override
        public List<Long> articles(long group) {
          return List.of();
        }
      };

  private static final class Own {
    final long number;
    final CopyArticle article;
    final Map<Long, Copy> pairs = new HashMap<>();
    long group;

    Own(Place place, long group) {
      number = place.number();
      article = place.article();
      place.pairs().forEach(pair -> pairs.put(pair.other(), pair.copy()));
      this.group = group;
    }
  }

  private static final Comparator<Own> ORDER =
      Comparator.comparing((Own own) -> own.article, CopyArticle.ORDER)
          .thenComparing(own -> own.number);

  private final Kept kept;
  private final Map<Long, Own> articles = new HashMap<>();
  private final Map<Long, NavigableSet<Own>> groups = new HashMap<>();
  private final TreeSet<Own> choosing = new TreeSet<>(ORDER);
  private final Set<Long> moved = new TreeSet<>();
  private final Set<Long> touched = new TreeSet<>();

  /** A board on which nothing was put before. */
  public CopyBoard() {
    this(NOTHING);
  }

  public CopyBoard(Kept kept) {
    this.kept = kept;
  }

  /** Puts a new article on the board; it is in a group after {@link #settle}. */
  public void add(Place place) {
    Own own = new Own(place, place.number());
    articles.put(own.number, own);
    groups.computeIfAbsent(own.number, key -> new TreeSet<>(ORDER));
    members(own.number).add(own);
    choosing.add(own);
    moved.add(own.number);
    own.pairs.forEach((number, copy) -> own(number).pairs.put(own.number, copy));
    chooseAfter(own);
  }

  /** Takes an article off the board. */
  public void remove(long number) {
    Own own = own(number);
    touched.add(own.group);
    members(own.group).remove(own);
    for (long other : own.pairs.keySet()) {
      own(other).pairs.remove(number);
    }
    chooseAfter(own);
    choosing.remove(own);
    moved.remove(number);
    articles.remove(number);
  }

  /** Has all that is touched find its group until nothing changes, the earlier first. */
  public void settle() {
    for (Own own = choosing.pollFirst(); own != null; own = choosing.pollFirst()) {
      Own source = source(own);
      long group = source == null ? own.number : source.group;
      boolean moves = group != own.group;
      if (moves) {
        touched.add(own.group);
        members(own.group).remove(own);
        own.group = group;
        moved.add(own.number);
      }
      if (members(group).add(own)) {
        touched.add(group);
      }
      if (moves) {
        chooseAfter(own);
      }
    }
  }

  /** Those later ones that have one text with an article choose again. */
  private void chooseAfter(Own earlier) {
    for (long number : earlier.pairs.keySet()) {
      Own other = own(number);
      if (ORDER.compare(earlier, other) < 0) {
        choosing.add(other);
      }
    }
  }

  /**
   * The earlier one that an article shares most with, of several the first: among those that are
   * the first of their group, or of a group whose first it carries too. A report made of two wires
   * is of one text with both, and they are not of one with each other.
   */
  private @Nullable Own source(Own own) {
    Own best = null;
    double most = 0;
    for (Map.Entry<Long, Copy> pair : own.pairs.entrySet()) {
      Own other = own(pair.getKey());
      double share = pair.getValue().share();
      if (carries(own, other)
          && carries(own, own(other.group))
          && (best == null || share > most || share == most && ORDER.compare(other, best) < 0)) {
        best = other;
        most = share;
      }
    }
    return best;
  }

  /** Whether the later of two has the text of the earlier, and not as a part of it only. */
  private static boolean carries(Own later, Own earlier) {
    Copy pair = later.pairs.get(earlier.number);
    return pair != null && pair.kind() != Copy.Kind.EXCERPT && ORDER.compare(earlier, later) < 0;
  }

  /** The articles that came to another group since this was asked last, or to their first. */
  public Set<Long> takeMoved() {
    return take(moved);
  }

  /**
   * The groups whose articles are not those that they had when this was asked last; also those that
   * have none left.
   */
  public Set<Long> takeTouched() {
    return take(touched);
  }

  private static Set<Long> take(Set<Long> gathered) {
    Set<Long> taken = new TreeSet<>(gathered);
    gathered.clear();
    return taken;
  }

  /** The group of an article: the number of its first. */
  public long group(long number) {
    return own(number).group;
  }

  /** The articles of a group, in their order. */
  public List<Long> articles(long group) {
    return members(group).stream().map(own -> own.number).toList();
  }

  /** A group of two and more. */
  public CopyGroup group(List<Long> numbers) {
    List<Own> members = numbers.stream().map(this::own).toList();
    Own origin = origin(members);
    List<String> ids = new ArrayList<>();
    List<Copy> copies = new ArrayList<>();
    ids.add(origin.article.id());
    for (Own member : members) {
      if (member != origin) {
        ids.add(member.article.id());
      }
      Own source = source(member);
      if (source != null) {
        copies.add(Objects.requireNonNull(member.pairs.get(source.number)));
      }
    }
    return new CopyGroup(origin.article.id(), credited(members), ids, copies);
  }

  /** Of a group, the agency that most of its articles credit. */
  public @Nullable String agency(List<Long> numbers) {
    return credited(numbers.stream().map(this::own).toList());
  }

  /** Of a group of two and more, the number of the article that the others come from. */
  public long origin(List<Long> numbers) {
    return origin(numbers.stream().map(this::own).toList()).number;
  }

  /** Of those of the first day the fullest is nearest to the source. */
  private static Own origin(Collection<Own> members) {
    LocalDate first = members.iterator().next().article.day();
    return members.stream()
        .filter(member -> Objects.equals(member.article.day(), first))
        .max(Comparator.comparingInt(member -> member.article.length()))
        .orElseThrow();
  }

  private static @Nullable String credited(List<Own> members) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Own member : members) {
      for (String credit : member.article.credits()) {
        String key = Folding.key(credit);
        counts.merge(key, 1, Integer::sum);
        names.putIfAbsent(key, credit);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> names.get(entry.getKey()))
        .orElse(null);
  }

  private Own own(long number) {
    Own own = articles.get(number);
    if (own == null) {
      own = new Own(kept.place(number), kept.group(number));
      articles.put(number, own);
    }
    return own;
  }

  private NavigableSet<Own> members(long group) {
    NavigableSet<Own> members = groups.get(group);
    if (members == null) {
      members = new TreeSet<>(ORDER);
      groups.put(group, members);
      for (long number : kept.articles(group)) {
        members.add(own(number));
      }
    }
    return members;
  }
}
