package org.isnad.archive;

import java.util.List;
import org.isnad.archive.store.KeptStory;

/**
 * A story as it is listed.
 *
 * @param articles their ids, by day
 */
public record ListedStory(KeptStory story, List<String> articles) {

  public ListedStory {
    articles = List.copyOf(articles);
  }
}
