package org.isnad.archive;

import java.util.List;
import org.isnad.archive.store.KeptStory;
import org.isnad.archive.store.StoryArticles;
import org.isnad.archive.story.Story;

/** A story as it is listed. */
public record ListedStory(KeptStory story, StoryArticles articles) {

  /** Without the stories related to it, which are found by themselves. */
  public Story alone() {
    return new Story(
        story.id(),
        story.title(),
        story.from(),
        story.to(),
        articles.ids(),
        List.of());
  }
}
