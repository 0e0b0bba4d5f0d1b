package org.isnad.archive.copy;

import java.util.List;
import org.isnad.archive.term.LogisticModel;

/**
 * What two texts share, as it is weighed to tell whether one carries the other: each 0 to 1. Of the
 * shorter is mostly told what the longer has, so that what it was cut to is its copy still.
 *
 * @param runs of the runs of four words of the shorter, word for word
 * @param phrases of the words of the shorter, by how rare they are in news, those that stand in
 *     runs of three stems of the longer
 * @param clauses of the clauses of the shorter, by weight, those of which one or two of the
 *     longer's have half the words
 * @param names of the words of the names of the shorter, by how rare they are, those that the
 *     longer has; where there are none, what is usual
 * @param numbers of the numbers of the shorter, in words or digits, those that the longer has;
 *     likewise
 */
public record CopyMeasures(
    double runs, double phrases, double clauses, double names, double numbers) {

  /** Their names, in the order of {@link #values}. */
  public static final List<String> NAMES =
      List.of("runs", "phrases", "clauses", "names", "numbers");

  /** Of names or numbers where there are none: about what is found of those of other texts. */
  static final double UNTOLD = 0.7;

  private static final LogisticModel MODEL =
      LogisticModel.read(CopyMeasures.class, "copy-weights.tsv", NAMES);

  /** All of them, as they are weighed. */
  public double[] values() {
    return new double[] {runs, phrases, clauses, names, numbers};
  }

  /** The logarithm of the odds that one carries the other. */
  double odds() {
    return MODEL.odds(values());
  }
}
