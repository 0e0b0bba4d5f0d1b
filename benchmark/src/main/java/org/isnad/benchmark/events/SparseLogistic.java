package org.isnad.benchmark.events;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A logistic regression over named features, fitted by LIBLINEAR (Fan et al. 2008). */
final class SparseLogistic {

  /** A feature seen less often is left out. */
  private static final int RARE = 4;

  private static final double PRECISION = 0.001;

  /** Features of one thing, and whether it is what is looked for. */
  record Example(List<String> features, boolean is) {}

  private final Map<String, Double> weights = new HashMap<>();

  private SparseLogistic() {}

  /**
   * @param cost of an example on the wrong side, against 1 for the square of the weights
   */
  static SparseLogistic fit(List<Example> examples, double cost) {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      new TreeSet<>(example.features()).forEach(f -> counts.merge(f, 1, Integer::sum));
    }
    List<String> names =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= RARE)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    Map<String, Integer> places = new HashMap<>();
    names.forEach(name -> places.put(name, places.size() + 1));
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = names.size();
    problem.bias = -1;
    problem.x = new Feature[examples.size()][];
    problem.y = new double[examples.size()];
    for (int i = 0; i < examples.size(); i++) {
      problem.x[i] = nodes(examples.get(i).features(), places);
      problem.y[i] = examples.get(i).is() ? 1 : 0;
    }
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    SparseLogistic fitted = new SparseLogistic();
    for (int i = 0; i < names.size(); i++) {
      fitted.weights.put(names.get(i), sign * model.getFeatureWeights()[i]);
    }
    return fitted;
  }

  private static Feature[] nodes(List<String> features, Map<String, Integer> places) {
    List<Feature> nodes = new ArrayList<>();
    TreeSet<Integer> sorted = new TreeSet<>();
    for (String feature : features) {
      Integer place = places.get(feature);
      if (place != null) {
        sorted.add(place);
      }
    }
    sorted.forEach(place -> nodes.add(new FeatureNode(place, 1)));
    return nodes.toArray(Feature[]::new);
  }

  /** From 0 to 1. */
  double chance(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** By name. */
  SortedMap<String, Double> weights() {
    return new TreeMap<>(weights);
  }
}
