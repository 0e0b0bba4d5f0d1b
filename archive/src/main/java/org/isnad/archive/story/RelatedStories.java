package org.isnad.archive.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToIntFunction;

/**
 * The stories on the same matter as one, at another time or told otherwise: those with an article
 * that is, on average, like the other story's most similar ones; time weakens nothing.
 */
public final class RelatedStories {

  private static final double RELATED = 0.24;
  private static final int MOST = 5;

  /** An article of the story, and one of another story that is somewhat like it. */
  private record Meeting(long own, long other, double alike) {}

  private final int size;
  private final Map<Long, List<Meeting>> byStory = new HashMap<>();

  /**
   * @param size how many articles the story has
   */
  public RelatedStories(int size) {
    this.size = size;
  }

  /** Notes that an article of the story is somewhat like one of another. */
  public void met(long own, long other, long otherStory, double alike) {
    byStory
        .computeIfAbsent(otherStory, key -> new ArrayList<>(2))
        .add(new Meeting(own, other, alike));
  }

  /**
   * The related ones, the nearest first.
   *
   * @param sizes how many articles another story has
   */
  public List<Long> nearest(LongToIntFunction sizes) {
    Map<Long, Double> nearness = new HashMap<>();
    byStory.forEach(
        (story, meetings) -> {
          double near = nearness(meetings, sizes.applyAsInt(story));
          if (near >= RELATED) {
            nearness.put(story, near);
          }
        });
    return nearness.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private double nearness(List<Meeting> meetings, int otherSize) {
    Map<Long, List<Double>> byOwn = new HashMap<>();
    Map<Long, List<Double>> byOther = new HashMap<>();
    for (Meeting meeting : meetings) {
      byOwn.computeIfAbsent(meeting.own(), key -> new ArrayList<>(2)).add(meeting.alike());
      byOther.computeIfAbsent(meeting.other(), key -> new ArrayList<>(2)).add(meeting.alike());
    }
    return Math.max(most(byOwn, otherSize), most(byOther, size));
  }

  private static double most(Map<Long, List<Double>> alike, int size) {
    return alike.values().stream()
        .mapToDouble(met -> StoryChoice.average(met, size))
        .max()
        .orElse(0);
  }
}
