package org.isnad.archive.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds, for a thing, the few earlier ones worth comparing it with: those that share at least two
 * of its heaviest features. The cost of a question does not grow with what is kept, because a
 * feature remembers only the latest things that have it.
 *
 * <p>Example: keep 1 «سوريا, وقف, نار», 2 «أسعار, نفط»; ask for «وقف, إطلاق, نار» → 1.
 */
public final class Neighbours {
  private static final int FEWEST_SHARED = 2;

  private final int heaviest;
  private final int remembered;
  private final int mostCandidates;
  private final Map<Integer, List<Integer>> thingsByFeature = new HashMap<>();

  /**
   * {@code heaviest} features of each thing are looked at, {@code remembered} latest things kept
   * for each feature, and at most {@code mostCandidates} given.
   */
  public Neighbours(int heaviest, int remembered, int mostCandidates) {
    this.heaviest = heaviest;
    this.remembered = remembered;
    this.mostCandidates = mostCandidates;
  }

  /** The numbers of earlier things that share most of the heaviest features, best first. */
  public List<Integer> of(Features features) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (int feature : features.heaviest(heaviest)) {
      List<Integer> things = thingsByFeature.getOrDefault(feature, List.of());
      for (int i = Math.max(0, things.size() - remembered); i < things.size(); i++)
        shared.merge(things.get(i), 1, Integer::sum);
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_SHARED)
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())
                .reversed())
        .limit(mostCandidates)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Keeps a thing under its number. */
  public void keep(int thing, Features features) {
    for (int feature : features.heaviest(heaviest))
      thingsByFeature.computeIfAbsent(feature, f -> new ArrayList<>()).add(thing);
  }
}
