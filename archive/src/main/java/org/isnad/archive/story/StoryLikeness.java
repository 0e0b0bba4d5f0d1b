package org.isnad.archive.story;

/** How alike two articles are: told by the two alone, whatever else there is. */
public final class StoryLikeness {

  /** So many features of an article, the heaviest, are looked up when others are searched. */
  private static final int TELLING = 25;

  /** Articles that share fewer of these are not compared. */
  public static final int FEWEST_SHARED = 3;

  /** Pairs less alike than this count as unlike, and are not kept. */
  private static final double LEAST = 0.2;

  /** As it is kept: in ten thousandths. */
  private static final double STEPS = 10_000;

  private StoryLikeness() {}

  /** The features by which an article is found. */
  public static int[] telling(StoryArticle article) {
    return article.features().heaviest(TELLING);
  }

  /**
   * From 0, unlike, to 1.
   *
   * @param shared how many of their telling features are the same
   */
  public static double of(StoryArticle one, StoryArticle other, int shared) {
    double alike = shared < FEWEST_SHARED ? 0 : one.features().likeness(other.features());
    return alike < LEAST ? 0 : Math.round(alike * STEPS) / STEPS;
  }
}
