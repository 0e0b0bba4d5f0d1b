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
    Days days = Days.of(record);
    CopyArticle copy = CopyArticle.of(record);
    return new LinkedArticle(
        number,
        article.id(),
        days == null ? null : days.date(),
        days == null ? null : days.earliest(),
        days == null ? null : days.latest(),
        copy.length(),
        copy.credits(),
        story,
        copies);
  }

  static int[] words(WholeArticle article) {
    return StoryLikeness.telling(
        new StoryArticle(article.id(), null, Features.read(article.features())));
  }
}
