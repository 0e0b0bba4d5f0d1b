package org.isnad.analysis.page;

import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Tells pages that hold no article although they hold text: those that say that nothing was found,
 * that show only links and what is behind them, or only what lures subscribers.
 */
final class ArticleCheck {

  /** Words from which on a text is no mere excuse. */
  private static final int LONGEST_EXCUSE = 60;

  /** Links with a headline's words from which on a page is a list of articles. */
  private static final int TEASERS = 5;

  /** Excerpts below such links from which on a page is a list of them. */
  private static final int EXCERPTS = 4;

  /** Words from which on what stands beside the headlines of a front page is an article. */
  private static final int LONGEST_TEASERS = 120;

  /** Paragraphs that do so, however short. */
  private static final int PARAGRAPHS = 3;

  /** Words below which the beginning of an article is not worth reading. */
  private static final int SHORTEST_BEGINNING = 50;

  private final PageNotices notices;

  ArticleCheck(PageNotices notices) {
    this.notices = notices;
  }

  /**
   * @param titled whether the page has a title of its own, or says that it is an article
   * @param paragraphs what was taken for the article
   * @param inside the lines of the element that holds it
   * @param all the page's lines
   * @throws PageException where it is none
   */
  void check(
      String id,
      Document page,
      boolean titled,
      List<String> paragraphs,
      List<HtmlLine> inside,
      List<HtmlLine> all) {
    int words = paragraphs.stream().mapToInt(LineShape::words).sum();
    if (words <= LONGEST_EXCUSE && saysMissing(page, all)) {
      throw new PageException(id, "says that the page was not found");
    }
    if (words < SHORTEST_BEGINNING && isForSubscribers(page, all)) {
      throw new PageException(
          id, "shows only the beginning of an article, the rest is for subscribers");
    }
    boolean coherent = titled || paragraphs.size() >= PARAGRAPHS || words >= LONGEST_TEASERS;
    boolean teases = words == 0 || !coherent;
    if (isList(inside) || teases && teasers(all) >= TEASERS) {
      throw new PageException(id, "is a list of articles, a home or section page");
    }
  }

  /** Whether it says that the rest is for subscribers. */
  boolean isForSubscribers(Document page, List<HtmlLine> all) {
    return page.select("script[type=application/ld+json]").stream()
            .anyMatch(script -> isPaid(script.data()))
        || all.stream().anyMatch(line -> notices.says(line.text(), PageNotices.Kind.SUBSCRIBERS));
  }

  private static boolean isPaid(String json) {
    int at = json.indexOf("\"isAccessibleForFree\"");
    String value = at < 0 ? "" : json.substring(at, Math.min(json.length(), at + 40));
    return value.contains("false") || value.contains("False");
  }

  private boolean saysMissing(Document page, List<HtmlLine> all) {
    return notices.says(page.title(), PageNotices.Kind.MISSING)
        || all.stream()
            .anyMatch(
                line -> !line.isLink() && notices.says(line.text(), PageNotices.Kind.MISSING));
  }

  /**
   * Headline, excerpt, headline, excerpt: half of what is told or more stands below a link to more.
   */
  private static boolean isList(List<HtmlLine> inside) {
    int telling = 0;
    int excerpts = 0;
    for (int i = 0; i < inside.size(); i++) {
      if (inside.get(i).isTelling()) {
        telling++;
        excerpts += i > 0 && inside.get(i - 1).isHeadline() ? 1 : 0;
      }
    }
    return excerpts >= EXCERPTS && excerpts * 2 >= telling;
  }

  private static long teasers(List<HtmlLine> lines) {
    return lines.stream().filter(HtmlLine::isHeadline).count();
  }
}
