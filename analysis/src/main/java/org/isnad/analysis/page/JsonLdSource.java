package org.isnad.analysis.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.text.Folding;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * JSON-LD: the object of the page's scripts that is the article; things it only points to ({@code
 * "publisher": {"@id": …}}) are looked up among the others. Of several articles it is the one with
 * the page's address, else the one whose headline the page's title holds, else the first. One whose
 * headline is the name of its outlet is a form that nobody filled in.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org/NewsArticle</a>
 */
final class JsonLdSource implements MetadataSource {

  private static final Set<String> ARTICLES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "LiveBlogPosting",
          "BlogPosting");

  private static final Set<String> OUTLETS =
      Set.of("Organization", "NewsMediaOrganization", "WebSite");

  private static final Set<String> PAGES = Set.of("WebPage", "ItemPage");

  private static final List<String> HEADLINES = List.of("headline", "name");

  @Override
  public Metadata read(Document page) {
    List<JsonNode> objects = objects(page);
    JsonNode article = article(page, objects);
    return article == null ? pageDates(page, objects) : metadata(article, objects);
  }

  /**
   * What is told of the page where nothing is of an article: when it, or its film, was published.
   */
  private static Metadata pageDates(Document page, List<JsonNode> objects) {
    String title = Folding.key(page.title());
    for (JsonNode object : objects) {
      boolean film = isOfType(object, Set.of("VideoObject")) && isIn(title, headline(object));
      String moment =
          ScriptJson.text(
              object, film ? List.of("datePublished", "uploadDate") : List.of("datePublished"));
      if (moment != null && (film || isOfType(object, PAGES))) {
        return Metadata.published(
            MachineDate.read(moment, "json-ld " + (film ? "uploadDate" : "datePublished")));
      }
    }
    return Metadata.NONE;
  }

  private static @Nullable JsonNode article(Document page, List<JsonNode> objects) {
    List<JsonNode> articles =
        objects.stream()
            .filter(JsonLdSource::isArticle)
            .filter(article -> !isNamedLikeOutlet(article, objects))
            .toList();
    if (articles.size() < 2) {
      return articles.isEmpty() ? null : articles.get(0);
    }
    Element link = page.selectFirst("link[rel=canonical][href]");
    String url = link == null ? "" : link.attr("href");
    String title = Folding.key(page.title());
    return articles.stream()
        .filter(article -> !url.isEmpty() && url.equals(url(article)))
        .findFirst()
        .or(() -> articles.stream().filter(article -> isIn(title, headline(article))).findFirst())
        .orElse(articles.get(0));
  }

  private static boolean isIn(String title, String headline) {
    return !headline.isEmpty() && title.contains(Folding.key(headline));
  }

  private static boolean isNamedLikeOutlet(JsonNode article, List<JsonNode> objects) {
    String headline = headline(article);
    return headline.equals(names(article.path("publisher"), objects))
        || objects.stream()
            .filter(object -> isOfType(object, OUTLETS))
            .anyMatch(outlet -> headline.equals(ScriptJson.text(outlet.path("name"))));
  }

  private static String headline(JsonNode article) {
    String headline = ScriptJson.text(article, HEADLINES);
    return headline == null ? "" : headline;
  }

  private static @Nullable String url(JsonNode article) {
    JsonNode address = article.path("mainEntityOfPage");
    String url = ScriptJson.text(article.path("url"));
    return url != null ? url : ScriptJson.text(address.isObject() ? address.path("@id") : address);
  }

  private static Metadata metadata(JsonNode article, List<JsonNode> objects) {
    return new Metadata(
        ScriptJson.text(article, HEADLINES),
        ScriptJson.text(article.path("alternativeHeadline")),
        names(article.path("author"), objects),
        names(article.path("publisher"), objects),
        section(article.path("articleSection")),
        ScriptJson.text(article.path("inLanguage")),
        url(article),
        MachineDate.read(ScriptJson.text(article.path("datePublished")), "json-ld datePublished"),
        MachineDate.readChange(
            ScriptJson.text(article.path("dateModified")),
            ScriptJson.text(article.path("datePublished")),
            "json-ld dateModified"),
        ScriptJson.text(article.path("articleBody")));
  }

  /** All objects of all scripts, those of graphs and lists too. */
  private static List<JsonNode> objects(Document page) {
    List<JsonNode> objects = new ArrayList<>();
    ScriptJson.all(page, "script[type=application/ld+json]")
        .forEach(node -> addObjects(node, objects));
    return objects;
  }

  private static void addObjects(JsonNode node, List<JsonNode> objects) {
    if (node.isArray()) {
      node.forEach(element -> addObjects(element, objects));
    } else if (node.isObject()) {
      objects.add(node);
      addObjects(node.path("@graph"), objects);
    }
  }

  /** The types that an object says it is of. */
  static boolean isOfType(JsonNode object, Set<String> types) {
    JsonNode type = object.path("@type");
    return type.isArray()
        ? type.valueStream().anyMatch(one -> types.contains(one.asText()))
        : types.contains(type.asText());
  }

  private static boolean isArticle(JsonNode object) {
    return isOfType(object, ARTICLES);
  }

  /** The names of one or several persons or bodies, which may be told elsewhere. */
  private static @Nullable String names(JsonNode named, List<JsonNode> objects) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : named.isArray() ? named : List.of(named)) {
      String name = one.isTextual() ? ScriptJson.text(one) : ScriptJson.text(one.path("name"));
      name = name != null ? name : nameOf(one.path("@id").asText(), objects);
      if (name != null && !names.contains(name)) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join("، ", names);
  }

  private static @Nullable String nameOf(String id, List<JsonNode> objects) {
    return id.isEmpty()
        ? null
        : objects.stream()
            .filter(object -> object.path("@id").asText().equals(id))
            .map(object -> ScriptJson.text(object.path("name")))
            .filter(name -> name != null)
            .findFirst()
            .orElse(null);
  }

  private static @Nullable String section(JsonNode section) {
    return ScriptJson.text(section.isArray() ? section.path(0) : section);
  }
}
