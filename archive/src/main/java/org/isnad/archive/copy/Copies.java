package org.isnad.archive.copy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All copies among the articles of an archive. */
public final class Copies {

  private final List<CopyGroup> groups;
  private final Map<String, CopyGroup> byArticle = new HashMap<>();

  private final Map<String, Map<String, Copy>> between = new HashMap<>();

  public Copies(List<CopyGroup> groups) {
    this(groups, groups.stream().flatMap(group -> group.copies().stream()).toList());
  }

  /**
   * @param pairs all that carry one another, also those of which each is nearer to a third
   */
  Copies(List<CopyGroup> groups, Collection<Copy> pairs) {
    this.groups = List.copyOf(groups);
    for (CopyGroup group : groups) {
      group.articles().forEach(article -> byArticle.put(article, group));
    }
    for (Copy pair : pairs) {
      between.computeIfAbsent(pair.article(), key -> new HashMap<>(2)).put(pair.of(), pair);
      between.computeIfAbsent(pair.of(), key -> new HashMap<>(2)).put(pair.article(), pair);
    }
  }

  /** The groups of two and more, by the day of their origin. */
  public List<CopyGroup> groups() {
    return groups;
  }

  public Optional<CopyGroup> groupOf(String article) {
    return Optional.ofNullable(byArticle.get(article));
  }

  /** The article that another one's text comes from; itself where it is no copy. */
  public String originOf(String article) {
    CopyGroup group = byArticle.get(article);
    return group == null ? article : group.origin();
  }

  /** How the later of two articles carries the earlier, if it does. */
  public Optional<Copy> between(String article, String other) {
    return Optional.ofNullable(between.getOrDefault(article, Map.of()).get(other));
  }

  public boolean isCopy(String article) {
    return !originOf(article).equals(article);
  }
}
