package org.isnad.benchmark.extraction;

import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;

/**
 * Mozilla's Readability for the JVM. It gives no date, and takes no bytes: it is handed the page
 * rightly decoded.
 *
 * @see <a href="https://github.com/dankito/Readability4J">Readability4J</a>
 */
public final class ReadabilityExtractor implements Extractor {

  @Override
  public String name() {
    return "Readability4J";
  }

  @Override
  public Extracted extract(GoldPage page) {
    Article article = new Readability4J("https://page.example/" + page.name(), page.html()).parse();
    return new Extracted(orEmpty(article.getTextContent()), article.getTitle());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
