package org.isnad.benchmark.extraction.pages;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;

/**
 * Writes what an extractor should find on a page: a line of {@code gold.jsonl}. What the template
 * does not show is not in it.
 */
final class GoldWriter {

  private static final JsonMapper JSON = new JsonMapper();

  private GoldWriter() {}

  /**
   * @param template its source
   */
  static String line(String page, Family family, Story story, String url, String template) {
    LocalDateTime updated = template.contains("{{#updated}}") ? story.updated() : null;
    ObjectNode gold = JSON.createObjectNode();
    gold.put("page", page);
    gold.put("family", family.name());
    gold.put("part", family.part());
    gold.put("url", url);
    gold.put("outlet", family.outlet());
    gold.put("title", story.title());
    gold.put("subtitle", template.contains("subtitle}}") ? story.subtitle() : null);
    gold.put("byline", template.contains("author}}") ? story.author() : null);
    gold.put("section", story.section());
    gold.put("published", story.published().toLocalDate().toString());
    gold.put("updated", updated == null ? null : updated.toLocalDate().toString());
    story.captions().stream()
        .filter(caption -> !caption.equals(story.photo()) || template.contains("photo}}"))
        .forEach(gold.putArray("captions")::add);
    story.body().forEach(gold.putArray("body")::add);
    return gold.toString();
  }
}
