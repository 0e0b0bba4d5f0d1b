package org.isnad.archive.copy;

import org.jspecify.annotations.Nullable;

/**
 * Tells whether one text carries another, by what they share ({@link CopyMeasures}), weighed. What
 * is carried by a much longer one is its excerpt, unless both begin alike: then it is the same
 * report, cut.
 */
final class CopyJudge {

  private static final double SAME = 0.85;

  /** An outlet's own formulas (the weather, weddings, posts to fill) share half of their runs. */
  private static final double EDITED_BY_ITSELF = 0.7;

  private static final double EXCERPT_BY_ITSELF = 0.5;

  /** Nothing is a copy with fewer runs, however much is told in like words. */
  private static final double FEWEST_RUNS = 0.1;

  /** Fewer runs, with other names, are a formula: congratulations, results of companies. */
  private static final double WORD_FOR_WORD = 0.38;

  private static final double MUCH_SHORTER = 0.4;

  /** Of about one length both are the same report, wherever they begin. */
  private static final double COMPARABLE_LENGTH = 0.6;

  /** What is cut to less is told from an excerpt by its beginning. */
  private static final double CUT_LENGTH = 0.33;

  private static final double LEAD_OF_CUT = 0.3;
  private static final double LEAD_OF_BRIEF = 0.6;

  /** What is but a fifth of a text is a part of it, though the first. */
  private static final double BRIEFEST = 0.2;

  private static final int SHORT_TEXT = 25;

  private CopyJudge() {}

  /** What two texts share of their runs of words. */
  interface Runs {

    /** The share of the shorter text's runs of words. */
    double runs();

    /** The share of all runs of both. */
    double sameness();

    /** The shorter text's length by the longer's. */
    double lengths();

    /** The runs of the shorter. */
    int shorter();
  }

  /** What two texts share. */
  interface Shared extends Runs {

    boolean ofOneOutlet();

    /** All that is weighed. */
    CopyMeasures measures();

    /** Whether the longer text lacks more than half of the shorter's names. */
    boolean haveOtherNames();

    /** The share of the first words. */
    double lead();
  }

  /** Whether it has to be weighed: the runs alone do not tell. */
  static boolean isOpen(Runs shared) {
    return !isSame(shared) && shared.shorter() >= SHORT_TEXT && shared.runs() >= FEWEST_RUNS;
  }

  /** Whether the runs are of one text, told alike. */
  static boolean isSame(Runs shared) {
    return shared.sameness() >= SAME;
  }

  static Copy.@Nullable Kind judge(Shared shared) {
    if (isSame(shared)) {
      return Copy.Kind.SAME;
    }
    if (!isOpen(shared)) {
      return null;
    }
    if (shared.ofOneOutlet()) {
      return byItself(shared);
    }
    if (shared.measures().odds() < 0 || isFormula(shared)) {
      return null;
    }
    return isWhole(shared) ? Copy.Kind.EDITED : Copy.Kind.EXCERPT;
  }

  private static Copy.@Nullable Kind byItself(Shared shared) {
    if (shared.lengths() >= CUT_LENGTH && shared.runs() >= EDITED_BY_ITSELF) {
      return Copy.Kind.EDITED;
    }
    boolean stands = shared.lengths() < MUCH_SHORTER && shared.runs() >= EXCERPT_BY_ITSELF;
    return stands ? Copy.Kind.EXCERPT : null;
  }

  private static boolean isFormula(Shared shared) {
    return shared.runs() < WORD_FOR_WORD && shared.haveOtherNames();
  }

  private static boolean isWhole(Shared shared) {
    if (shared.lengths() >= COMPARABLE_LENGTH) {
      return true;
    }
    double lead = shared.lengths() < CUT_LENGTH ? LEAD_OF_BRIEF : LEAD_OF_CUT;
    return shared.lengths() >= BRIEFEST && shared.lead() >= lead;
  }
}
