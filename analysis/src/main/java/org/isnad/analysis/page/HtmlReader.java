package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.analysis.text.ArabicLetters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main content of an HTML page.
 *
 * <p>Parts that are never the article go first: navigation, forms, captions, boxes of links. Of
 * what is left, the element that the markup names as the article's body is taken if it holds most
 * of the page's paragraphs; else the way leads from the page's body down as long as one child holds
 * nearly all of the paragraphs' text.
 */
final class HtmlReader {

  private static final String NEVER =
      "script, style, noscript, template, nav, aside, footer, form, figure, figcaption, iframe, svg,"
          + " [role=navigation], [role=complementary], [aria-hidden=true], [hidden]";

  private static final String BODY =
      "[itemprop=articleBody], [property=articleBody], .entry-content, .post-content,"
          + " .article-body, .article-content, .article__body, .article_body, .article-text,"
          + " .story-body, .news-body, .news-text, .news_text, .newsText, #news_text, #articleBody,"
          + " #article-body, .td-post-content, .single-content, .wysiwyg, .paragraph-list, .field--name-body";

  /** Parts of class and id names of boxes that are not the article. */
  private static final Set<String> BOXES =
      Set.of(
          "related",
          "share",
          "sharing",
          "social",
          "comment",
          "tags",
          "tag-list",
          "breadcrumb",
          "most-read",
          "mostread",
          "newsletter",
          "subscribe",
          "advert",
          "banner",
          "promo",
          "sidebar",
          "widget",
          "pagination",
          "author-box",
          "read-more",
          "readmore",
          "recommended",
          "caption",
          "cookie",
          "popup",
          "footer",
          "menu",
          "toolbar");

  /** Share of the named body in the page's paragraphs from which on the markup is believed. */
  private static final double BELIEVED = 0.5;

  /** Share of its parent's paragraphs that a child must hold to be gone down into. */
  private static final double NEARLY_ALL = 0.8;

  /** Share of links in a block's text from which on it is a list of links. */
  private static final double LINKS = 0.6;

  private final MetadataReader metadataReader = new MetadataReader();

  /**
   * @param metadata what the page says of itself
   * @param heading its one h1
   * @param pageTitle its title element
   * @param above the lines above the main content
   * @param lines of the main content
   * @param bylines lines outside it that hold a digit, in page order
   */
  record HtmlPage(
      Metadata metadata,
      @Nullable String heading,
      String pageTitle,
      List<String> above,
      List<String> lines,
      List<String> bylines) {}

  HtmlPage read(String html) {
    Document page = Jsoup.parse(html);
    Metadata metadata = metadataReader.read(page);
    String heading = heading(page);
    List<String> all = HtmlLines.of(page.body());
    clean(page.body());
    Element content = content(page.body());
    content.select("h1, h2, h3, h4, h5, h6, table, dl").stream()
        .filter(element -> weight(element) == 0)
        .forEach(Element::remove);
    List<String> lines = HtmlLines.of(content);
    return new HtmlPage(
        metadata,
        heading,
        Whitespace.fold(page.title()),
        above(all, lines),
        lines,
        bylines(all, lines));
  }

  /** The h1, if there is but one, or the one that the title element repeats. */
  private static @Nullable String heading(Document page) {
    List<String> headings =
        page.select("h1").stream()
            .map(heading -> Whitespace.fold(heading.text()))
            .filter(heading -> !heading.isEmpty())
            .toList();
    return headings.size() == 1
        ? headings.get(0)
        : headings.stream().filter(page.title()::contains).findFirst().orElse(null);
  }

  /** The lines of the page above the first line of its content. */
  private static List<String> above(List<String> all, List<String> content) {
    int start = content.isEmpty() ? -1 : all.indexOf(content.get(0));
    return start < 0 ? List.of() : all.subList(0, start);
  }

  private static void clean(Element body) {
    body.select(NEVER).remove();
    for (Element element : body.select("[class], [id]")) {
      if (isBox(element) && element.parent() != null) {
        element.remove();
      }
    }
    for (Element element : body.select("ul, ol, p, li, div, td, span")) {
      if (isLinks(element) && element.parent() != null) {
        element.remove();
      }
    }
  }

  private static boolean isBox(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return BOXES.stream().anyMatch(names::contains) && weight(element) < 600;
  }

  private static boolean isLinks(Element element) {
    int text = element.text().length();
    int links = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return links > 0 && links >= text * LINKS;
  }

  private static Element content(Element body) {
    int total = weight(body);
    Element named =
        body.select(BODY).stream()
            .reduce((a, b) -> weight(b) > weight(a) ? b : a)
            .filter(element -> weight(element) >= total * BELIEVED)
            .orElse(null);
    return named != null ? named : descend(body);
  }

  private static Element descend(Element from) {
    Element at = from;
    while (true) {
      int enough = (int) (weight(at) * NEARLY_ALL);
      Element next =
          at.children().stream()
              .filter(child -> enough > 0 && weight(child) >= enough && holdsLines(child))
              .findFirst()
              .orElse(null);
      if (next == null) {
        return at;
      }
      at = next;
    }
  }

  /** Whether it is a box of lines, not a paragraph itself. */
  private static boolean holdsLines(Element element) {
    return HtmlLines.of(element).size() > 1;
  }

  /** Letters of Arabic in lines long enough to be paragraphs. */
  private static int weight(Element element) {
    int weight = 0;
    for (String line : HtmlLines.of(element)) {
      if (line.length() >= 80) {
        weight += (int) line.chars().filter(c -> ArabicLetters.isArabicLetter((char) c)).count();
      }
    }
    return weight;
  }

  private static List<String> bylines(List<String> all, List<String> content) {
    List<String> bylines = new ArrayList<>(all);
    bylines.removeAll(content);
    bylines.removeIf(line -> line.length() > 160 || line.chars().noneMatch(Character::isDigit));
    return bylines;
  }
}
