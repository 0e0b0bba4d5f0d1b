package org.isnad.benchmark.extraction.pages;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A story and what surrounds it, by the names that templates call the things by. */
final class PageModel {

  /** Blocks after which a page puts what is none of the story's. */
  private static final int BEFORE_BREAK = 3;

  private final Library library;
  private final Family family;
  private final Story story;
  private final Map<String, Object> model = new LinkedHashMap<>();

  PageModel(Library library, Family family, Story story) {
    this.library = library;
    this.family = family;
    this.story = story;
  }

  Map<String, Object> build() {
    addPage();
    addStory();
    addDates();
    addOthers();
    model.put("json", json());
    return model;
  }

  /** The page's address. */
  String url() {
    return "https://" + family.domain() + path();
  }

  private String path() {
    return "/" + sectionSlug() + "/" + library.id(story);
  }

  private String sectionSlug() {
    return "cat-" + (Math.floorMod(story.section().hashCode(), 90) + 10);
  }

  private void addPage() {
    model.put("outlet", family.outlet());
    model.put("agencyShort", family.outlet());
    model.put("domain", family.domain());
    model.put("url", url());
    model.put("path", path());
    model.put("id", String.valueOf(library.id(story)));
    model.put("sectionSlug", sectionSlug());
    model.put("commentCount", "3");
  }

  private void addStory() {
    model.put("title", story.title());
    put("subtitle", story.subtitle());
    model.put("author", story.author());
    model.put("section", story.section());
    put("photo", story.photo());
    model.put("lead", story.lead());
    model.put("pull", pull());
    model.put("tags", story.tags().stream().map(tag -> Map.of("name", tag)).toList());
    model.put("blocks", blocks());
    model.put("isGallery", !story.gallery().isEmpty());
    model.put("gallery", numbered(story.gallery()));
    model.put("isLive", !story.live().isEmpty());
    model.put("live", story.live().stream().map(PageModel::entry).toList());
  }

  private void put(String key, @Nullable Object value) {
    if (value != null) {
      model.put(key, value);
    }
  }

  /** A sentence of the text that a page repeats beside it. */
  private String pull() {
    List<String> body = story.body();
    return body.get(Math.min(2, body.size() - 1));
  }

  private static List<Map<String, Object>> numbered(List<String> texts) {
    List<Map<String, Object>> numbered = new ArrayList<>();
    for (String text : texts) {
      numbered.add(Map.of("n", String.valueOf(numbered.size() + 1), "text", text));
    }
    return numbered;
  }

  private static Map<String, Object> entry(Story.Entry entry) {
    return Map.of(
        "n",
        entry.time().replace(":", ""),
        "time",
        entry.time(),
        "title",
        entry.title(),
        "text",
        entry.text(),
        "jsonTitle",
        JsonText.of(entry.title()),
        "jsonText",
        JsonText.of(entry.text()));
  }

  private List<Map<String, Object>> blocks() {
    List<Map<String, Object>> blocks = new ArrayList<>();
    for (Block block : story.blocks()) {
      blocks.add(block(block));
      if (blocks.size() == BEFORE_BREAK) {
        blocks.add(Map.of("third", true));
      }
    }
    return blocks;
  }

  private Map<String, Object> block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Map.of("p", html(paragraph.text()));
    }
    if (block instanceof Block.Heading heading) {
      return Map.of("h", html(heading.text()));
    }
    if (block instanceof Block.Quote quote) {
      return Map.of("quote", html(quote.text()));
    }
    if (block instanceof Block.Items items) {
      return Map.of("list", Map.of("items", items.texts().stream().map(this::html).toList()));
    }
    if (block instanceof Block.Table table) {
      return Map.of(
          "table",
          Map.of("rows", table.rows().stream().map(cells -> Map.of("cells", cells)).toList()));
    }
    if (block instanceof Block.Caption caption) {
      return Map.of("caption", caption.text());
    }
    if (block instanceof Block.Post post) {
      Map<String, Object> shown = new LinkedHashMap<>(PageDates.of(story.published()));
      shown.put("author", post.author());
      shown.put("text", post.text());
      return Map.of("tweet", shown);
    }
    Map<String, Object> link = library.link(library.other(story, 5));
    link.put("title", ((Block.Related) block).title());
    return Map.of("related", link);
  }

  private String html(String text) {
    return family.withNoise(InlineMarks.html(text));
  }

  private void addDates() {
    LocalDateTime updated = story.updated();
    model.put("published", PageDates.of(story.published()));
    put("updated", updated == null ? null : PageDates.of(updated));
    model.put("today", PageDates.today(story.published().toLocalDate().plusDays(2)));
    model.put("lastVisit", PageDates.of(story.published().plusDays(40)));
  }

  private void addOthers() {
    model.put("relatedList", library.others(story, 7, 13, 19, 29));
    model.put("popular", library.others(story, 3, 5, 11, 17, 23));
    model.put("latest", library.others(story, 2, 9, 31));
    model.put("comments", library.comments(story));
    model.put("previous", library.link(library.other(story, 65)));
    Story next = library.other(story, 1);
    Map<String, Object> following = library.link(next);
    following.put("paragraphs", next.body().stream().limit(3).map(InlineMarks::html).toList());
    model.put("next", following);
  }

  private Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("outlet", JsonText.of(family.outlet()));
    json.put("title", JsonText.of(story.title()));
    json.put("subtitle", JsonText.of(story.subtitle() == null ? "" : story.subtitle()));
    json.put("author", JsonText.of(story.author()));
    json.put("section", JsonText.of(story.section()));
    json.put("photo", JsonText.of(story.photo() == null ? "" : story.photo()));
    json.put("lead", JsonText.of(story.lead()));
    json.put("bodyHtml", JsonText.of(bodyHtml()));
    json.put("rawBodyBroken", String.join("\n", story.body()));
    return json;
  }

  /** The body as a page that is built in the browser gets it. */
  private String bodyHtml() {
    StringBuilder html = new StringBuilder();
    for (Block block : story.blocks()) {
      html.append(bodyHtml(block));
    }
    return html.toString();
  }

  private String bodyHtml(Block block) {
    if (block instanceof Block.Heading heading) {
      return "<h2>" + html(heading.text()) + "</h2>";
    }
    if (block instanceof Block.Quote quote) {
      return "<blockquote>" + html(quote.text()) + "</blockquote>";
    }
    if (block instanceof Block.Items items) {
      return "<ul><li>"
          + String.join("</li><li>", items.texts().stream().map(this::html).toList())
          + "</li></ul>";
    }
    if (block instanceof Block.Table table) {
      StringBuilder rows = new StringBuilder();
      for (List<String> row : table.rows()) {
        rows.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>");
      }
      return "<table>" + rows + "</table>";
    }
    if (block instanceof Block.Caption caption) {
      return "<figure><img src=\"/c.jpg\"><figcaption>" + caption.text() + "</figcaption></figure>";
    }
    if (block instanceof Block.Post post) {
      return "<blockquote class=\"twitter-tweet\">" + post.text() + "</blockquote>";
    }
    if (block instanceof Block.Related related) {
      return "<p><strong>اقرأ أيضاً: <a href=\"/r\">" + related.title() + "</a></strong></p>";
    }
    return "<p>" + html(((Block.Paragraph) block).text()) + "</p>";
  }
}
