package org.isnad.analysis.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the article from a page. */
public final class ArticleReader {

  /**
   * @throws PageException where there is no article to read
   */
  public Article read(Page page) {
    String text = text(page.source());
    return new Article(
        page.id(),
        page.url(),
        page.outlet(),
        page.title(),
        page.published(),
        page.fetched(),
        text.strip().replaceAll("\\s*\\n\\s*", "\n"),
        List.of(),
        List.of());
  }

  private static String text(Page.Source source) {
    if (source instanceof Page.Bytes bytes) {
      return new String(bytes.bytes(), StandardCharsets.UTF_8);
    }
    return source instanceof Page.PlainText plain ? plain.text() : ((Page.Html) source).html();
  }
}
