package org.isnad.analysis.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Attributes of the elements that readers see: microdata ({@code itemprop}) and RDFa ({@code
 * property}).
 */
final class MicrodataSource implements MetadataSource {

  private static final List<String> PUBLISHED =
      List.of(
          "[itemprop=datePublished]",
          "[property=schema:datePublished]",
          "[property=schema:dateCreated]",
          "[property~=dc:date]",
          "[property=dc:created]",
          "[itemprop=dateCreated]");

  private static final List<String> UPDATED =
      List.of("[itemprop=dateModified]", "[property=schema:dateModified]");

  private static final Evaluator MARKED =
      QueryParser.parse("body [itemprop], body [property], body [rel=author], head [itemprop]");

  @Override
  public Metadata read(Document page) {
    if (page.selectFirst(MARKED) == null) {
      return Metadata.NONE;
    }
    return new Metadata(
        text(page, List.of("[itemprop~=headline]")),
        text(page, List.of("[itemprop=alternativeHeadline]")),
        text(
            page,
            List.of(
                "[itemprop=author] [itemprop=name]",
                "[itemprop=author]",
                "[rel=schema:author] [property=schema:name]",
                "[rel=author]")),
        text(page, List.of("[itemprop=publisher] [itemprop=name]")),
        text(page, List.of("[itemprop=articleSection]")),
        null,
        null,
        date(page, PUBLISHED, null),
        date(page, UPDATED, value(page, PUBLISHED)),
        null);
  }

  private static @Nullable String text(Document page, List<String> queries) {
    for (String query : queries) {
      for (Element element : page.select(query)) {
        String value = element.hasAttr("content") ? element.attr("content") : element.text();
        String folded = Whitespace.fold(value);
        if (!folded.isEmpty()) {
          return folded;
        }
      }
    }
    return null;
  }

  private static @Nullable String value(Document page, List<String> queries) {
    return queries.stream()
        .flatMap(query -> page.select(query).stream())
        .findFirst()
        .map(MicrodataSource::value)
        .orElse(null);
  }

  /**
   * @param not a moment that does not count
   */
  private static @Nullable PageDate date(
      Document page, List<String> queries, @Nullable String not) {
    for (String query : queries) {
      for (Element element : page.select(query)) {
        PageDate date = MachineDate.readChange(value(element), not, ground(element));
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime", "title")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private static String ground(Element element) {
    return element.hasAttr("itemprop")
        ? "microdata " + element.attr("itemprop")
        : "rdfa " + element.attr("property");
  }
}
