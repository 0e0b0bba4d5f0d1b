package org.isnad.archive.claim;

import java.util.List;
import org.isnad.archive.term.LogisticModel;

/**
 * What two contents share, as it is weighed to tell whether both say the same.
 *
 * @param words how alike all their words are, by weight, 0 to 1
 * @param inside of the words of the shorter, by weight, those that the longer has, 0 to 1
 * @param near the root of the share of words near one another in one that are so in the other: a
 *     few tell much
 * @param numbers how many numbers both have that are more than a few, at most two
 * @param voice 1 where one source says both, else 0
 * @param lengths the weight of the lighter by that of the heavier: what tells much else too is not
 *     just the same
 * @param days between the two articles, at most three; one where a day is not known
 * @param otherNumbers 1 where both have such numbers, none of them in common, else 0
 * @param numbersOfOne 1 where only one of them has any, else 0
 */
public record SamenessMeasures(
    double words,
    double inside,
    double near,
    int numbers,
    int voice,
    double lengths,
    double days,
    int otherNumbers,
    int numbersOfOne) {

  /**
   * The odds, as their logarithm, from which on two contents are one claim: two to three, as most
   * that are nearly as likely the same as not are.
   */
  public static final double SAME = -0.4;

  /** Their names, in the order of {@link #values}. */
  public static final List<String> NAMES =
      List.of(
          "words",
          "inside",
          "near",
          "numbers",
          "voice",
          "lengths",
          "days",
          "otherNumbers",
          "numbersOfOne");

  private static final LogisticModel MODEL =
      LogisticModel.read(SamenessMeasures.class, "sameness-weights.tsv", NAMES);

  /** All of them, as they are weighed. */
  public double[] values() {
    return new double[] {
      words, inside, near, numbers, voice, lengths, days, otherNumbers, numbersOfOne
    };
  }

  /** The logarithm of the odds that both say the same, 0 where it is as likely as not. */
  double odds() {
    return MODEL.odds(values());
  }
}
