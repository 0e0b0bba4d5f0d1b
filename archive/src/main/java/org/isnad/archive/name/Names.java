package org.isnad.archive.name;

import java.util.List;
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
   * @param limit and so many given
   */
  record Asked(String words, @Nullable EntityType type, boolean joined, int from, int limit) {

    /** Whether one that has the words is of those. */
    public boolean includes(Identity identity) {
      return (type == null || identity.type() == type)
          && (!joined || identity.spellings().size() > 1);
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

  /** Who an entity of an article is. */
  Optional<Identity> of(String article, @Nullable String entity);

  /** What offices articles give somebody, and when, the earliest first. */
  List<HeldRole> roles(Identity identity);
}
