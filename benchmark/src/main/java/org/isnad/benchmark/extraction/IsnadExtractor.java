package org.isnad.benchmark.extraction;

import org.isnad.analysis.page.Article;
import org.isnad.analysis.page.ArticleReader;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.page.PageException;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.time.PublicationDater;
import org.isnad.analysis.time.TimeScanner;

/** This project's own. */
public final class IsnadExtractor implements Extractor {

  private final ArticleReader articleReader = new ArticleReader();
  private final TimeScanner timeScanner = new TimeScanner();
  private final PublicationDater publicationDater = new PublicationDater(timeScanner);

  @Override
  public String name() {
    return "Isnad";
  }

  @Override
  public Extracted extract(GoldPage page) {
    try {
      Article article = articleReader.read(Page.ofBytes(page.name(), page.bytes()));
      Published published =
          publicationDater.date(article, timeScanner.scan(article.text())).orElse(null);
      return new Extracted(
          article.text().string(),
          article.title(),
          published == null ? null : published.date(),
          article.outlet(),
          article.details().changedOn(publicationDater.lastChange(article).orElse(null)));
    } catch (PageException e) {
      return Extracted.NOTHING;
    }
  }
}
