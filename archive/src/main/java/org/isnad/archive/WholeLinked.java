package org.isnad.archive;

import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.copy.CopyArticle;
import org.isnad.archive.store.LinkedArticle;
import org.isnad.archive.story.Days;
import org.isnad.archive.story.StoryArticle;
import org.isnad.archive.story.StoryLikeness;
import org.isnad.archive.term.Features;
import org.isnad.archive.whole.WholeArticle;

/** An article that was linked elsewhere, as the store keeps it. */
record WholeLinked(WholeArticle article, AnalysisRecord record) {

  LinkedArticle article(long number, long story, long copies) {
    return LinkedArticle.of(number, CopyArticle.of(record), Days.of(record), story, copies);
  }

  static int[] words(WholeArticle article) {
    return StoryLikeness.telling(
        new StoryArticle(article.id(), null, Features.read(article.features())));
  }
}
