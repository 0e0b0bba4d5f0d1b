package org.isnad.app.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Which of the found stands for which of the gold: one to one, the likest first, of equals the
 * first in the gold, then the first found.
 *
 * @param pairs the likest first
 * @param gold how many there are
 * @param system how many were found
 */
record Pairing(List<Pair> pairs, int gold, int system) {

  /** Places in the two lists. */
  record Pair(int gold, int system) {}

  private record Candidate(double likeness, Pair pair) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::likeness)
          .reversed()
          .thenComparingInt(c -> c.pair().gold())
          .thenComparingInt(c -> c.pair().system());

  /** Pairs two lists, leaving out pairs that are less alike than {@code floor}. */
  static <G, S> Pairing of(
      List<G> gold, List<S> system, ToDoubleBiFunction<G, S> likeness, double floor) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int s = 0; s < system.size(); s++) {
        double value = likeness.applyAsDouble(gold.get(g), system.get(s));
        if (value >= floor) {
          candidates.add(new Candidate(value, new Pair(g, s)));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return new Pairing(greedy(candidates), gold.size(), system.size());
  }

  private static List<Pair> greedy(List<Candidate> candidates) {
    BitSet usedGold = new BitSet();
    BitSet usedSystem = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair();
      if (!usedGold.get(pair.gold()) && !usedSystem.get(pair.system())) {
        usedGold.set(pair.gold());
        usedSystem.set(pair.system());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  Tally tally() {
    return new Tally(pairs.size(), gold, system);
  }

  /** Places in the gold list that nothing was found for. */
  List<Integer> missed() {
    List<Integer> matched = pairs.stream().map(Pair::gold).toList();
    return IntStream.range(0, gold).boxed().filter(g -> !matched.contains(g)).toList();
  }

  /** Places in the list of the found that stand for nothing in the gold. */
  List<Integer> spurious() {
    List<Integer> matched = pairs.stream().map(Pair::system).toList();
    return IntStream.range(0, system).boxed().filter(s -> !matched.contains(s)).toList();
  }
}
