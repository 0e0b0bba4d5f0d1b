package org.isnad.archive.whole;

import java.util.List;
import org.isnad.archive.link.ToldStory;

/**
 * A story, and all that its articles tell together.
 *
 * @param number of its first article, see {@link WholeArticle}
 * @param related ids of stories on the same matter, the nearest first
 */
public record WholeStory(long number, ToldStory told, List<String> related) {

  public WholeStory {
    related = List.copyOf(related);
  }
}
