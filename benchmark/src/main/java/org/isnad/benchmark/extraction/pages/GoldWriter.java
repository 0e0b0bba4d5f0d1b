package org.isnad.benchmark.extraction.pages;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes what an extractor should find on a page: a line of {@code gold.jsonl}. What the template
 * does not show is not in it.
 */
final class GoldWriter {

  private static final JsonMapper JSON = new JsonMapper();

  private static final List<String> OTHERS =
      List.of("tweet", "latest", "relatedList", "popular", "previous", "next", "comments");

  private GoldWriter() {}

  /**
   * @param source the template
   */
  static String line(String page, Family family, Story story, String url, String source) {
    String template = withoutOthers(source);
    boolean showsCaptions = template.contains("caption}}") || template.contains("bodyHtml}}");
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
    gold.put("section", template.contains("section}}") ? story.section() : null);
    gold.put("published", story.published().toLocalDate().toString());
    gold.put("updated", updated == null ? null : updated.toLocalDate().toString());
    story.captions().stream()
        .filter(caption -> !caption.equals(story.photo()) || template.contains("photo}}"))
        .filter(caption -> !isOfText(story, caption) || showsCaptions)
        .filter(caption -> !story.gallery().contains(caption) || template.contains("{{#gallery}}"))
        .forEach(gold.putArray("captions")::add);
    story.body().forEach(gold.putArray("body")::add);
    return gold.toString();
  }

  private static boolean isOfText(Story story, String caption) {
    return story.blocks().contains(new Block.Caption(caption));
  }

  /** The template without what it shows of others than the story. */
  private static String withoutOthers(String source) {
    String template = source;
    for (String other : OTHERS) {
      String begin = "{{#" + other + "}}";
      String end = "{{/" + other + "}}";
      for (int at = template.indexOf(begin); at >= 0; at = template.indexOf(begin)) {
        template = template.substring(0, at) + template.substring(template.indexOf(end, at));
        template = template.replaceFirst(Pattern.quote(end), "");
      }
    }
    return template;
  }
}
