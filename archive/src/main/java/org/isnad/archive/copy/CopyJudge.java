package org.isnad.archive.copy;

import org.jspecify.annotations.Nullable;

/**
 * Tells whether one text carries another: by the runs of words that they share, and where these are
 * few, by the clauses of the shorter that are found in the longer. A text that stands inside a much
 * longer one is its excerpt, unless both begin alike: then it is the same report, cut.
 */
final class CopyJudge {

  private static final double SAME = 0.85;

  /** An outlet's own formulas (the weather, weddings, posts to fill) share half of their runs. */
  private static final double EDITED_BY_ITSELF = 0.7;

  /** Nothing is a copy with fewer runs, however much is told in like words. */
  private static final double FEWEST_RUNS = 0.1;

  private static final double COMPARABLE_LENGTH = 0.4;
  private static final double RUNS = 0.38;
  private static final double CLAUSES = 0.44;

  /** What is cut to less than half keeps more of its source's wording, and its beginning. */
  private static final double CUT_LENGTH = 0.33;

  private static final double CLAUSES_OF_CUT = 0.6;
  private static final double LEAD_OF_CUT = 0.3;

  /** What is cut to a third or less is told from an excerpt by its beginning alone. */
  private static final double RUNS_OF_BRIEF = 0.3;

  private static final double LEAD_OF_BRIEF = 0.6;

  /** What is but a fifth of a text is a part of it, though the first. */
  private static final double BRIEFEST = 0.2;

  private static final double EXCERPT = 0.6;
  private static final int SHORT_TEXT = 25;

  private CopyJudge() {}

  /** What two texts share. */
  interface Shared {

    /** The share of the shorter text's runs of words. */
    double runs();

    /** The share of all runs of both. */
    double sameness();

    /** The shorter text's length by the longer's. */
    double lengths();

    /** The runs of the shorter. */
    int shorter();

    boolean ofOneOutlet();

    /** The share of the shorter text's clauses. */
    double clauses();

    /** The share of the first words. */
    double lead();
  }

  static Copy.@Nullable Kind judge(Shared shared) {
    if (shared.sameness() >= SAME) {
      return Copy.Kind.SAME;
    }
    if (shared.shorter() < SHORT_TEXT || shared.runs() < FEWEST_RUNS) {
      return null;
    }
    if (shared.ofOneOutlet()) {
      boolean edited = shared.lengths() >= CUT_LENGTH && shared.runs() >= EDITED_BY_ITSELF;
      return edited ? Copy.Kind.EDITED : excerpt(shared);
    }
    return isEdited(shared) ? Copy.Kind.EDITED : excerpt(shared);
  }

  private static boolean isEdited(Shared shared) {
    if (shared.lengths() >= COMPARABLE_LENGTH) {
      return shared.runs() >= RUNS || shared.clauses() >= CLAUSES;
    }
    boolean brief = shared.lengths() < CUT_LENGTH;
    return shared.lengths() >= BRIEFEST
        && (!brief || shared.runs() >= RUNS_OF_BRIEF)
        && shared.clauses() >= CLAUSES_OF_CUT
        && shared.lead() >= (brief ? LEAD_OF_BRIEF : LEAD_OF_CUT);
  }

  private static Copy.@Nullable Kind excerpt(Shared shared) {
    boolean stands = shared.lengths() < CUT_LENGTH && shared.runs() >= EXCERPT;
    return stands ? Copy.Kind.EXCERPT : null;
  }
}
