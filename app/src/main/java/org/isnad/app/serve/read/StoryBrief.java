package org.isnad.app.serve.read;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.isnad.archive.story.Story;

/**
 * A story as a list shows it.
 *
 * @param outlets that tell it, those with the most articles first
 * @param origins how many of its articles are no copies of others
 * @param days how many of its articles were published on each day
 * @param claims what more than one article says of it, or somebody denies
 * @param disputed of these, what somebody denies
 * @param claimsInAll also what one article alone says
 * @param happenings how much happened in it
 */
public record StoryBrief(
    Story story,
    List<String> outlets,
    int origins,
    SortedMap<LocalDate, Integer> days,
    int claims,
    int disputed,
    int claimsInAll,
    int happenings) {

  public StoryBrief {
    outlets = List.copyOf(outlets);
  }
}
