package org.isnad.archive.copy;

import org.jspecify.annotations.Nullable;

/**
 * Tells whether one text carries another: by the runs of words that they share, and where these are
 * few, by the clauses of the shorter that are found in the longer. A text that stands inside a much
 * longer one is its excerpt, unless both begin alike: then it is the same report, cut. What has
 * like words with other names is a formula (congratulations, results of companies), no copy.
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

  /** Fewer clauses are enough where the runs between them make up for it. */
  private static final double FEWEST_CLAUSES = 0.3;

  private static final double RUNS_AND_CLAUSES = 0.65;

  /** Or the rare words do. */
  private static final double CLAUSES_WITH_RARE = 0.36;

  private static final double RARE = 0.65;

  /** What is cut to less than half keeps more of its source's wording, and its beginning. */
  private static final double CUT_LENGTH = 0.33;

  private static final double CLAUSES_OF_CUT = 0.6;
  private static final double LEAD_OF_CUT = 0.3;

  /** What is cut to a third or less is told from an excerpt by its beginning alone. */
  private static final double RUNS_OF_BRIEF = 0.3;

  private static final double LEAD_OF_BRIEF = 0.6;

  /** What is but a fifth of a text is a part of it, though the first. */
  private static final double BRIEFEST = 0.2;

  private static final double EXCERPT = 0.5;

  /** A part that was reworded is told by its clauses, if the rare words in them are there too. */
  private static final double RUNS_OF_REWORDED = 0.2;

  private static final double CLAUSES_OF_REWORDED = 0.6;
  private static final double RARE_OF_REWORDED = 0.7;
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

    /** Whether the longer text lacks more than half of the shorter's names. */
    boolean haveOtherNames();

    /** The share of the shorter text's words that are rare in news. */
    double rareWords();
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
      return shared.runs() >= RUNS || !shared.haveOtherNames() && hasClauses(shared);
    }
    boolean brief = shared.lengths() < CUT_LENGTH;
    return shared.lengths() >= BRIEFEST
        && (!brief || shared.runs() >= RUNS_OF_BRIEF)
        && shared.clauses() >= CLAUSES_OF_CUT
        && shared.lead() >= (brief ? LEAD_OF_BRIEF : LEAD_OF_CUT);
  }

  private static boolean hasClauses(Shared shared) {
    double clauses = shared.clauses();
    return clauses >= CLAUSES
        || clauses >= FEWEST_CLAUSES && clauses + shared.runs() >= RUNS_AND_CLAUSES
        || clauses >= CLAUSES_WITH_RARE && shared.rareWords() >= RARE;
  }

  private static Copy.@Nullable Kind excerpt(Shared shared) {
    boolean stands =
        shared.lengths() < COMPARABLE_LENGTH && (shared.runs() >= EXCERPT || isReworded(shared));
    return stands ? Copy.Kind.EXCERPT : null;
  }

  private static boolean isReworded(Shared shared) {
    return shared.runs() >= RUNS_OF_REWORDED
        && shared.clauses() >= CLAUSES_OF_REWORDED
        && shared.rareWords() >= RARE_OF_REWORDED
        && !shared.haveOtherNames();
  }
}
