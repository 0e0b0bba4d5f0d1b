package org.isnad.benchmark.linking;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often each label was found where each was right. */
final class Confusion {

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  void add(String right, String found) {
    counts.computeIfAbsent(right, key -> new TreeMap<>()).merge(found, 1, Integer::sum);
  }

  int count(String right, String found) {
    return counts.getOrDefault(right, Map.of()).getOrDefault(found, 0);
  }

  double precision(String label) {
    int all = counts.values().stream().mapToInt(found -> found.getOrDefault(label, 0)).sum();
    return all == 0 ? 0 : (double) count(label, label) / all;
  }

  double recall(String label) {
    int all =
        counts.getOrDefault(label, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : (double) count(label, label) / all;
  }

  double f1(String label) {
    double precision = precision(label);
    double recall = recall(label);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** The mean F1 of the labels that are right anywhere. */
  double macroF1() {
    return counts.keySet().stream().mapToDouble(this::f1).average().orElse(0);
  }

  /** One line for each label. */
  String told() {
    StringBuilder told = new StringBuilder();
    for (String label : counts.keySet()) {
      told.append(
          String.format(
              Locale.ROOT,
              "  %-12s P %.3f R %.3f F1 %.3f   found as %s%n",
              label,
              precision(label),
              recall(label),
              f1(label),
              counts.get(label)));
    }
    return told.toString();
  }
}
