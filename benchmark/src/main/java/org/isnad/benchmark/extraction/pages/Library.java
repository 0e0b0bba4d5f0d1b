package org.isnad.benchmark.extraction.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All stories, and what pages show of others than their own: links, excerpts, comments. */
final class Library {

  private static final int EXCERPT = 130;

  private final List<Story> stories;
  private final List<String[]> comments;

  /**
   * @param stories in the order of their names
   * @param comments of readers: name and text
   */
  Library(List<Story> stories, List<String[]> comments) {
    this.stories = List.copyOf(stories);
    this.comments = List.copyOf(comments);
  }

  Story story(String name) {
    return stories.stream()
        .filter(story -> story.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no story " + name));
  }

  /** A number for the story, as systems number their pages. */
  int id(Story story) {
    return 20_000 + stories.indexOf(story) * 37;
  }

  /** Other stories, each that many places behind this one. */
  List<Map<String, Object>> others(Story story, int... distances) {
    List<Map<String, Object>> others = new ArrayList<>();
    for (int distance : distances) {
      Map<String, Object> link = link(other(story, distance));
      link.put("n", String.valueOf(others.size() + 1));
      others.add(link);
    }
    return others;
  }

  Story other(Story story, int distance) {
    return stories.get((stories.indexOf(story) + distance) % stories.size());
  }

  Map<String, Object> link(Story story) {
    String lead = story.lead();
    String excerpt =
        lead.length() <= EXCERPT ? lead : lead.substring(0, lead.lastIndexOf(' ', EXCERPT)) + "...";
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("title", story.title());
    link.put("author", story.author());
    link.put("url", "/news/" + id(story));
    link.put("excerpt", excerpt);
    link.put("date", PageDates.of(story.published()));
    link.put("jsonTitle", JsonText.of(story.title()));
    link.put("jsonExcerpt", JsonText.of(excerpt));
    return link;
  }

  /** Three comments on the story, written the day after it. */
  List<Map<String, Object>> comments(Story story) {
    List<Map<String, Object>> shown = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String[] comment = comments.get((stories.indexOf(story) + 3 * i) % comments.size());
      shown.add(
          Map.of(
              "name",
              comment[0],
              "text",
              comment[1],
              "date",
              PageDates.of(story.published().plusDays(1).plusHours(i))));
    }
    return shown;
  }
}
