package org.isnad.benchmark.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How well articles are grouped (Bagga and Baldwin 1998): for each article, how many of those it is
 * put with belong with it, and how many of those that do are there.
 */
record BCubed(double precision, double recall) {

  /**
   * @param right the group of each article
   * @param found likewise; an article that is missing stands alone
   */
  static BCubed of(Map<String, String> right, Map<String, String> found) {
    Map<String, Set<String>> rightGroups = groups(right, right);
    Map<String, Set<String>> foundGroups = groups(found, right);
    double precision = 0;
    double recall = 0;
    for (String article : right.keySet()) {
      Set<String> belongs = groupOf(article, right, rightGroups);
      Set<String> put = groupOf(article, found, foundGroups);
      double both = put.stream().filter(belongs::contains).count();
      precision += both / put.size();
      recall += both / belongs.size();
    }
    return new BCubed(precision / right.size(), recall / right.size());
  }

  private static Map<String, Set<String>> groups(
      Map<String, String> groupOf, Map<String, String> counted) {
    Map<String, Set<String>> groups = new HashMap<>();
    groupOf.forEach(
        (article, group) -> {
          if (counted.containsKey(article)) {
            groups.computeIfAbsent(group, key -> new HashSet<>()).add(article);
          }
        });
    return groups;
  }

  /** All that are together with an article, itself too; itself alone where that is not known. */
  private static Set<String> groupOf(
      String article, Map<String, String> groupOf, Map<String, Set<String>> groups) {
    String group = groupOf.get(article);
    return group == null ? Set.of(article) : groups.getOrDefault(group, Set.of(article));
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
