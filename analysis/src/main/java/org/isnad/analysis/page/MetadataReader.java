package org.isnad.analysis.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page's metadata: JSON-LD first, then OpenGraph and other meta tags, then microdata.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org/NewsArticle</a>
 * @see <a href="https://ogp.me/">The Open Graph protocol</a>
 */
final class MetadataReader {

  private static final Set<String> ARTICLE_TYPES =
      Set.of(
          "NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "AnalysisNewsArticle");

  private static final List<String> TITLES =
      List.of("meta[property=og:title]", "meta[name=twitter:title]", "meta[name=title]");
  private static final List<String> OUTLETS =
      List.of("meta[property=og:site_name]", "meta[name=application-name]");
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=pubdate]",
          "meta[name=publishdate]",
          "meta[name=date]",
          "meta[name=dc.date.issued]",
          "meta[name=parsely-pub-date]");

  private final JsonMapper json = new JsonMapper();

  Metadata read(Document page) {
    JsonNode article = article(page);
    return new Metadata(
        first(text(article.path("headline")), meta(page, TITLES), itemprop(page, "headline")),
        first(text(article.path("publisher").path("name")), meta(page, OUTLETS), null),
        first(text(article.path("url")), canonical(page), null),
        date(page, article));
  }

  private static @Nullable LocalDate date(Document page, JsonNode article) {
    return Stream.<String>of(
            nullToEmpty(text(article.path("datePublished"))),
            nullToEmpty(meta(page, DATES)),
            nullToEmpty(timeElement(page)))
        .map(MetadataReader::day)
        .filter(day -> day != null)
        .findFirst()
        .orElse(null);
  }

  private static String nullToEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The day of an ISO 8601 date or time, as the page writes it, in the page's own zone. */
  private static @Nullable LocalDate day(String value) {
    try {
      return value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String timeElement(Document page) {
    Element time =
        page.selectFirst("time[itemprop=datePublished][datetime], time[pubdate][datetime]");
    return time == null ? null : time.attr("datetime");
  }

  private static @Nullable String canonical(Document page) {
    Element link = page.selectFirst("link[rel=canonical]");
    return link == null || link.attr("href").isBlank() ? null : link.attr("href");
  }

  private static @Nullable String itemprop(Document page, String name) {
    Element element = page.selectFirst("[itemprop=" + name + "]");
    return element == null
        ? null
        : element.hasAttr("content") ? element.attr("content") : element.text();
  }

  private static @Nullable String meta(Document page, List<String> queries) {
    return queries.stream()
        .map(page::selectFirst)
        .filter(element -> element != null && !element.attr("content").isBlank())
        .map(element -> Whitespace.fold(element.attr("content")))
        .findFirst()
        .orElse(null);
  }

  /** The first JSON-LD object that is an article; broken JSON-LD is common and passed over. */
  private JsonNode article(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode found = article(parsed(script.data()));
      if (!found.isMissingNode()) {
        return found;
      }
    }
    return json.missingNode();
  }

  private JsonNode parsed(String data) {
    try {
      return json.readTree(data);
    } catch (JsonProcessingException e) {
      return json.missingNode();
    }
  }

  private JsonNode article(JsonNode node) {
    if (node.isArray()) {
      return firstArticle(node);
    }
    JsonNode type = node.path("@type");
    boolean isArticle =
        type.isArray()
            ? type.valueStream().anyMatch(t -> ARTICLE_TYPES.contains(t.asText()))
            : ARTICLE_TYPES.contains(type.asText());
    return isArticle ? node : firstArticle(node.path("@graph"));
  }

  private JsonNode firstArticle(JsonNode nodes) {
    for (JsonNode node : nodes) {
      JsonNode found = article(node);
      if (!found.isMissingNode()) {
        return found;
      }
    }
    return json.missingNode();
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() && !node.asText().isBlank() ? Whitespace.fold(node.asText()) : null;
  }

  private static @Nullable String first(
      @Nullable String a, @Nullable String b, @Nullable String c) {
    return a != null ? a : b != null ? b : c;
  }
}
