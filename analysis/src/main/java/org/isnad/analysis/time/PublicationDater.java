package org.isnad.analysis.time;

import java.util.Optional;
import org.isnad.analysis.page.Article;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.text.Text;

/** Works out the day an article was published, and how sure that is. */
public final class PublicationDater {

  public Optional<Published> date(Article article, Text text) {
    return Optional.ofNullable(article.published())
        .map(day -> Published.on(day, Published.From.METADATA));
  }
}
