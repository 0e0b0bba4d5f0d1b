package org.isnad.benchmark.linking;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fits a logistic model by Newton's method, large weights made dear (L2), so that few examples do
 * not give wild weights. The same examples give the same weights.
 */
final class LogisticFit {

  /** What a weight costs by its square. */
  private static final double COST = 0.1;

  private static final int ROUNDS = 30;
  private static final int FOLDS = 10;

  private LogisticFit() {}

  /**
   * @param is whether it is what is looked for
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, by this class alone
  record Example(double[] values, boolean is) {}

  /** The weights of the values, and last what is added. */
  static double[] fit(List<Example> examples) {
    int size = examples.get(0).values().length + 1;
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = step(examples, weights);
      for (int i = 0; i < size; i++) {
        weights[i] += step[i];
      }
    }
    return weights;
  }

  /**
   * Prints a line for each weight, as the resource of a model has it, and how well such weights
   * tell examples that they were not fitted on: every tenth in turn.
   *
   * @param label what is looked for
   * @param least the odds, as their logarithm, from which on it is found
   */
  static void print(
      PrintStream out, String label, double least, List<String> names, List<Example> examples) {
    long found = examples.stream().filter(Example::is).count();
    line(out, "%d pairs, of them %s %d", examples.size(), label, found);
    double[] weights = fit(examples);
    for (int i = 0; i < names.size(); i++) {
      line(out, "%s\t%.2f", names.get(i), weights[i]);
    }
    line(out, "base\t%.2f", weights[names.size()]);
    line(out, "pairs left out: F1 %.3f", leftOut(examples, label, least).f1(label));
  }

  private static void line(PrintStream out, String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }

  private static Confusion leftOut(List<Example> examples, String label, double least) {
    Confusion confusion = new Confusion();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> rest = new ArrayList<>();
      List<Example> left = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        (i % FOLDS == fold ? left : rest).add(examples.get(i));
      }
      double[] weights = fit(rest);
      for (Example one : left) {
        confusion.add(
            one.is() ? label : "other", odds(weights, one.values()) >= least ? label : "other");
      }
    }
    return confusion;
  }

  /** The logarithm of the odds. */
  static double odds(double[] weights, double[] values) {
    double sum = weights[values.length];
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  private static double[] step(List<Example> examples, double[] weights) {
    int size = weights.length;
    double[][] curve = new double[size][size + 1];
    for (Example example : examples) {
      double likely = 1 / (1 + Math.exp(-odds(weights, example.values())));
      for (int i = 0; i < size; i++) {
        double own = value(example, i);
        curve[i][size] += ((example.is() ? 1 : 0) - likely) * own;
        for (int j = 0; j < size; j++) {
          curve[i][j] += likely * (1 - likely) * own * value(example, j);
        }
      }
    }
    for (int i = 0; i + 1 < size; i++) {
      curve[i][i] += COST;
      curve[i][size] -= COST * weights[i];
    }
    return solved(curve);
  }

  private static double value(Example example, int i) {
    return i == example.values().length ? 1 : example.values()[i];
  }

  /** Solves linear equations by elimination; the last column is what they are to be. */
  private static double[] solved(double[][] equations) {
    int size = equations.length;
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        if (k != i) {
          double factor = equations[k][i] / equations[i][i];
          for (int j = i; j <= size; j++) {
            equations[k][j] -= factor * equations[i][j];
          }
        }
      }
    }
    double[] solved = new double[size];
    for (int i = 0; i < size; i++) {
      solved[i] = equations[i][size] / equations[i][i];
    }
    return solved;
  }
}
