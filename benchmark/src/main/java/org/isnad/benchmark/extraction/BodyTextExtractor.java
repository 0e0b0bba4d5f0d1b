package org.isnad.benchmark.extraction;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** All text of the page's body, and its title element: what any extractor must be better than. */
public final class BodyTextExtractor implements Extractor {

  @Override
  public String name() {
    return "all text of the body";
  }

  @Override
  public Extracted extract(GoldPage page) {
    Document document = Jsoup.parse(page.html());
    return new Extracted(document.body().text(), document.title());
  }
}
