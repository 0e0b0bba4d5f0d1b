package org.isnad.archive.copy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All copies among the articles of an archive. */
public final class Copies {

  private final List<CopyGroup> groups;
  private final List<Copy> excerpts;
  private final Map<String, CopyGroup> byArticle = new HashMap<>();

  public Copies(List<CopyGroup> groups, List<Copy> excerpts) {
    this.groups = List.copyOf(groups);
    this.excerpts = List.copyOf(excerpts);
    for (CopyGroup group : groups) {
      group.articles().forEach(article -> byArticle.put(article, group));
    }
  }

  /** The groups of two and more, by the day of their origin. */
  public List<CopyGroup> groups() {
    return groups;
  }

  /** Articles that hold, or are, a part of another. */
  public List<Copy> excerpts() {
    return excerpts;
  }

  public Optional<CopyGroup> groupOf(String article) {
    return Optional.ofNullable(byArticle.get(article));
  }

  /** The article that another one's text comes from; itself where it is no copy. */
  public String originOf(String article) {
    CopyGroup group = byArticle.get(article);
    return group == null ? article : group.origin();
  }

  public boolean isCopy(String article) {
    return !originOf(article).equals(article);
  }
}
