package org.isnad.archive.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stories on the same matter as one, at another time or told otherwise: those with an article
 * that is, on average, like the other story's most similar ones; time weakens nothing.
 */
public final class RelatedStories {

  private static final double RELATED = 0.24;
  private static final int MOST = 5;

  /** An article of the story, and one of another story that is somewhat like it. */
  private record Meeting(long own, long other, double alike) {}

  /** Another story. */
  private record Other(int articles, List<Meeting> meetings) {}

  private final int size;
  private final Map<String, Other> byStory = new HashMap<>();

  /**
   * @param size how many articles the story has
   */
  public RelatedStories(int size) {
    this.size = size;
  }

  /**
   * Notes that an article of the story is somewhat like one of another.
   *
   * @param story id of the other story
   * @param articles how many that has
   */
  public void met(long own, long other, String story, int articles, double alike) {
    byStory
        .computeIfAbsent(story, key -> new Other(articles, new ArrayList<>(2)))
        .meetings()
        .add(new Meeting(own, other, alike));
  }

  /** The ids of the related ones, the nearest first. */
  public List<String> nearest() {
    Map<String, Double> nearness = new HashMap<>();
    byStory.forEach(
        (story, other) -> {
          double near = nearness(other.meetings(), other.articles());
          if (near >= RELATED) {
            nearness.put(story, near);
          }
        });
    return nearness.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private double nearness(List<Meeting> meetings, int otherSize) {
    // An average is no more than the greatest: of most other stories that is told at once.
    if (meetings.stream().noneMatch(meeting -> meeting.alike() >= RELATED)) {
      return 0;
    }
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
