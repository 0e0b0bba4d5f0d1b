package org.isnad.archive.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles by their most telling words and names, in memory: gives, for one, those before it that
 * are somewhat like it.
 */
final class StoryIndex {

  private final List<StoryArticle> articles = new ArrayList<>();
  private final Map<Integer, List<Integer>> byFeature = new HashMap<>();

  /** Those that are somewhat like the article; it is kept under the next number, from 0. */
  List<StoryBoard.Like> add(StoryArticle article) {
    Map<Integer, Integer> shared = new HashMap<>();
    int number = articles.size();
    articles.add(article);
    for (int feature : StoryLikeness.telling(article)) {
      List<Integer> holders = byFeature.computeIfAbsent(feature, key -> new ArrayList<>(2));
      holders.forEach(holder -> shared.merge(holder, 1, Integer::sum));
      holders.add(number);
    }
    List<StoryBoard.Like> likes = new ArrayList<>();
    shared.forEach(
        (other, count) -> {
          double alike = StoryLikeness.of(article, articles.get(other), count);
          if (alike > 0) {
            likes.add(new StoryBoard.Like(other, alike));
          }
        });
    return likes;
  }
}
