package org.isnad.archive.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.record.EntityType;
import org.jspecify.annotations.Nullable;

/** Who is who over many articles, as it can be asked. */
public interface Names {

  /**
   * Which names are asked for.
   *
   * @param words those whose name is or has this, in any spelling; blank for all
   * @param type only of this; null for all
   * @param joined only those with more than one spelling
   * @param from so many are left out
   * @param after only those behind this place; null for all
   * @param limit and so many given
   */
  record Asked(
      String words,
      @Nullable EntityType type,
      boolean joined,
      int from,
      @Nullable Place after,
      int limit) {

    public Asked(String words, @Nullable EntityType type, boolean joined, int from, int limit) {
      this(words, type, joined, from, null, limit);
    }

    /** Of those that are, in their order, the part that is asked for. */
    public List<Identity> part(List<Identity> found) {
      return found.stream()
          .filter(identity -> after == null || after.compareTo(Place.of(identity)) < 0)
          .skip(from)
          .limit(limit)
          .toList();
    }

    /** Whether one that has the words is of those. */
    public boolean includes(Identity identity) {
      return (type == null || identity.type() == type)
          && (!joined || identity.spellings().size() > 1);
    }
  }

  /**
   * Where one stands among those most written about.
   *
   * @param articles how many name it
   */
  record Place(int articles, String key) implements Comparable<Place> {

    public static Place of(Identity identity) {
      return new Place(identity.articles().size(), identity.key());
    }

    @Override
    public int compareTo(Place other) {
      int most = Integer.compare(other.articles, articles);
      return most == 0 ? key.compareTo(other.key) : most;
    }
  }

  /**
   * Some of the names that were asked for.
   *
   * @param total how many there are
   */
  record Found(List<Identity> names, int total) {
    public Found {
      names = List.copyOf(names);
    }
  }

  /**
   * The identities a reader may mean by a name, in any spelling, or an id: those whose whole name
   * it is, else those whose name has all its parts; the most written about first.
   */
  List<Identity> find(String query);

  /** The most written about first. */
  Found list(Asked asked);

  Optional<Identity> byId(String id);

  /**
   * Those whose name begins so, then those of whose name a word does; the most written about first.
   *
   * @param begun folded
   */
  List<Identity> complete(String begun, int most);

  /** Who the entities of an article are, by their ids. */
  Map<String, Identity> in(String article);

  /** Who an entity of an article is. */
  default Optional<Identity> of(String article, @Nullable String entity) {
    return entity == null ? Optional.empty() : Optional.ofNullable(in(article).get(entity));
  }

  /** What offices articles give somebody, and when, the earliest first. */
  List<HeldRole> roles(Identity identity);

  /** The newest articles that name somebody, at most so many. */
  List<String> newest(Identity identity, int most);
}
