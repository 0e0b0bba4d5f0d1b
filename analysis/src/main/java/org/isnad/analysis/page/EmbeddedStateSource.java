package org.isnad.analysis.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The data that a page hands to its own program, which builds what readers see from it: {@code
 * __NEXT_DATA__} of Next.js and whatever other script of type {@code application/json} holds an
 * article, what a script assigns ({@code window.__STATE__ = {…}}), what an element has as an
 * attribute ({@code data-page="{…}"}). It is the object with a headline and the longest body.
 */
final class EmbeddedStateSource implements MetadataSource {

  private static final List<String> TITLES = List.of("headline", "title", "name");
  private static final List<String> SUBTITLES =
      List.of(
          "subHeadline", "subheadline", "subtitle", "subTitle", "sub_title", "standfirst", "deck");
  private static final List<String> BODIES =
      List.of(
          "body",
          "articleBody",
          "article_body",
          "bodyHtml",
          "body_html",
          "content",
          "contentHtml",
          "content_html",
          "html",
          "text");
  private static final List<String> URLS =
      List.of("canonicalUrl", "canonical_url", "canonical", "url");
  private static final List<String> PUBLISHED =
      List.of(
          "firstPublished",
          "publishedAt",
          "published_at",
          "datePublished",
          "date_published",
          "publishDate",
          "publish_date",
          "published",
          "date");
  private static final List<String> UPDATED =
      List.of(
          "updatedAt",
          "updated_at",
          "dateModified",
          "date_modified",
          "modifiedAt",
          "modified_at",
          "lastUpdated",
          "updated");

  /** A shorter string is no article's body. */
  private static final int SHORTEST_BODY = 200;

  @Override
  public Metadata read(Document page) {
    List<JsonNode> objects = new ArrayList<>();
    ScriptJson.all(page, "script[type=application/json]").forEach(node -> addAll(node, objects));
    ScriptJson.assigned(page, SHORTEST_BODY).forEach(node -> addAll(node, objects));
    ScriptJson.attributes(page, SHORTEST_BODY).forEach(node -> addAll(node, objects));
    JsonNode article = null;
    int longest = SHORTEST_BODY - 1;
    for (JsonNode object : objects) {
      String body = ScriptJson.text(object, BODIES);
      if (body != null && body.length() > longest && ScriptJson.text(object, TITLES) != null) {
        article = object;
        longest = body.length();
      }
    }
    return article == null ? Metadata.NONE : metadata(article);
  }

  private static Metadata metadata(JsonNode article) {
    return new Metadata(
        ScriptJson.text(article, TITLES),
        ScriptJson.text(article, SUBTITLES),
        names(article),
        null,
        name(article, List.of("section", "category")),
        null,
        ScriptJson.text(article, URLS),
        date(article, PUBLISHED, null),
        date(article, UPDATED, ScriptJson.text(article, PUBLISHED)),
        ScriptJson.text(article, BODIES));
  }

  private static void addAll(JsonNode node, List<JsonNode> objects) {
    if (node.isObject()) {
      objects.add(node);
    }
    node.forEach(child -> addAll(child, objects));
  }

  private static @Nullable String names(JsonNode article) {
    List<String> names = new ArrayList<>();
    for (JsonNode author : article.path("authors")) {
      String name = ScriptJson.text(author.isTextual() ? author : author.path("name"));
      if (name != null) {
        names.add(name);
      }
    }
    return names.isEmpty() ? name(article, List.of("author")) : String.join("، ", names);
  }

  private static @Nullable String name(JsonNode article, List<String> fields) {
    for (String field : fields) {
      JsonNode node = article.path(field);
      String name = ScriptJson.text(node.isTextual() ? node : node.path("name"));
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /**
   * @param not a moment that does not count
   */
  private static @Nullable PageDate date(
      JsonNode article, List<String> fields, @Nullable String not) {
    for (String field : fields) {
      PageDate date =
          MachineDate.readChange(
              ScriptJson.text(article.path(field)), not, "embedded data " + field);
      if (date != null) {
        return date;
      }
    }
    return null;
  }
}
