package org.isnad.spark.link;

import org.isnad.archive.story.StoryArticle;
import org.isnad.archive.story.StoryLikeness;
import org.isnad.archive.term.Features;

/** How alike two articles are, see {@link StoryLikeness}. */
final class StoryLikes implements Likeness<StoryArticle> {

  private static final long serialVersionUID = 1L;

  @Override
  public StoryArticle read(byte[] features) {
    return new StoryArticle("", null, Features.read(features));
  }

  @Override
  public double of(StoryArticle one, StoryArticle other, int shared) {
    return StoryLikeness.of(one, other, shared);
  }
}
