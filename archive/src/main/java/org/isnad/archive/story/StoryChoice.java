package org.isnad.archive.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which story an article joins: the one whose most similar articles are, on average, like enough;
 * time weakens likeness.
 */
public final class StoryChoice {

  /** Below, beats (football, oil) run together. */
  private static final double LIKE_ENOUGH = 0.30;

  private static final double ROUNDING = 1e-9;
  private static final double FADES_A_DAY = 0.985;
  private static final double UNDATED = 0.85;
  private static final int MOST_DAYS_APART = 30;

  /** So many articles of a story at most are looked at: those most like the new one. */
  static final int COMPARED = 3;

  private final Map<Long, List<Double>> likeness = new LinkedHashMap<>();

  /**
   * Whether two articles are alike enough for the later to join the earlier's story if that had no
   * other articles. Who joins a story is so alike to one of it: the average of less is less.
   */
  public static boolean canJoin(double alike, @Nullable Days one, @Nullable Days other) {
    return alike * fading(one, other) >= LIKE_ENOUGH - ROUNDING;
  }

  /** Notes an earlier article of a story that is somewhat like the one that is to join. */
  void met(long story, double alike) {
    likeness.computeIfAbsent(story, key -> new ArrayList<>(2)).add(alike);
  }

  /** The stories that were met. */
  Iterable<Long> stories() {
    return likeness.keySet();
  }

  /**
   * How well a story fits: the average over its most similar articles; those that are not somewhat
   * like count as unlike.
   *
   * @param size how many articles the story had before
   */
  double fit(long story, int size) {
    return average(likeness.getOrDefault(story, List.of()), size);
  }

  boolean isEnough(double fit) {
    return fit >= LIKE_ENOUGH;
  }

  static double average(List<Double> likeness, int size) {
    int compared = Math.max(1, Math.min(COMPARED, size));
    return likeness.stream()
            .sorted(Comparator.reverseOrder())
            .limit(compared)
            .mapToDouble(Double::doubleValue)
            .sum()
        / compared;
  }

  /** Days that may be one are not apart; where they are not known, little speaks against it. */
  static double fading(@Nullable Days one, @Nullable Days other) {
    if (one == null || other == null) {
      return UNDATED;
    }
    long days = one.apart(other);
    return days > MOST_DAYS_APART ? 0 : Math.pow(FADES_A_DAY, (double) days);
  }
}
