package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Meta tags: The Open Graph protocol's, and those that content systems, search engines and
 * libraries (Dublin Core) have made up.
 *
 * @see <a href="https://ogp.me/">The Open Graph protocol</a>
 */
final class MetaTagSource implements MetadataSource {

  private static final List<String> TITLE =
      List.of("og:title", "twitter:title", "dc.title", "title");
  private static final List<String> AUTHOR =
      List.of("author", "article:author", "dc.creator", "parsely-author");
  private static final List<String> OUTLET = List.of("og:site_name", "application-name");
  private static final List<String> LANGUAGE = List.of("og:locale", "language");
  private static final List<String> SECTION = List.of("article:section", "parsely-section");
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "datepublished",
          "publisheddate",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "cxenseparse:recs:publishtime",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "parsely-pub-date",
          "sailthru.date",
          "date");
  private static final List<String> UPDATED =
      List.of(
          "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified");

  private static final Evaluator LINK = QueryParser.parse("link[rel=canonical][href]");
  private static final Evaluator TAGS =
      QueryParser.parse("meta[content][property], meta[content][name], meta[content][itemprop]");

  @Override
  public Metadata read(Document page) {
    Map<String, List<String>> tags = tags(page);
    Element link = page.selectFirst(LINK);
    String author = content(tags, AUTHOR);
    return new Metadata(
        content(tags, TITLE),
        null,
        author == null || author.startsWith("http") ? null : author,
        outlet(page, tags),
        content(tags, SECTION),
        content(tags, LANGUAGE),
        link != null ? link.attr("href") : content(tags, List.of("og:url")),
        date(tags, PUBLISHED, null),
        date(tags, UPDATED, content(tags, PUBLISHED)),
        null);
  }

  /** Stories to leaf through (AMP) tell it as an attribute of their own. */
  private static @Nullable String outlet(Document page, Map<String, List<String>> tags) {
    String outlet = content(tags, OUTLET);
    Element story = outlet == null ? page.selectFirst("amp-story[publisher]") : null;
    return story == null ? outlet : Whitespace.fold(story.attr("publisher"));
  }

  /** What the tags of each name hold, in page order; names in small letters. */
  private static Map<String, List<String>> tags(Document page) {
    Map<String, List<String>> tags = new HashMap<>();
    for (Element tag : page.select(TAGS)) {
      String content = Whitespace.fold(tag.attr("content"));
      for (String attribute : List.of("property", "name", "itemprop")) {
        if (tag.hasAttr(attribute) && !content.isEmpty()) {
          String name = tag.attr(attribute).toLowerCase(Locale.ROOT);
          tags.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
        }
      }
    }
    return tags;
  }

  /** The content of the first of these tags that there is. */
  private static @Nullable String content(Map<String, List<String>> tags, List<String> names) {
    for (String name : names) {
      List<String> contents = tags.get(name);
      if (contents != null) {
        return contents.get(0);
      }
    }
    return null;
  }

  /**
   * @param not a moment that does not count
   */
  private static @Nullable PageDate date(
      Map<String, List<String>> tags, List<String> names, @Nullable String not) {
    for (String name : names) {
      for (String content : tags.getOrDefault(name, List.of())) {
        PageDate date = MachineDate.readChange(content, not, "meta " + name);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }
}
