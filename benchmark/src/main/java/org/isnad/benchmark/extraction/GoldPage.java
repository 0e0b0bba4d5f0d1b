package org.isnad.benchmark.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.page.ArticleDetails;
import org.isnad.analysis.page.PageDate;
import org.jspecify.annotations.Nullable;

/**
 * A page of the set, with what there is to find on it.
 *
 * @param part tuned, held, later, fresh, newer or newest
 * @param charset that it is really in: extractors that take no bytes get it decoded with this
 * @param body the article's paragraphs, headings and list items
 * @param details what else the page shows of it: subtitle, byline, section, last change, captions
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record GoldPage(
    String name,
    String family,
    String part,
    byte[] bytes,
    Charset charset,
    String title,
    LocalDate published,
    @Nullable String outlet,
    List<String> body,
    ArticleDetails details) {

  public GoldPage {
    body = List.copyOf(body);
  }

  /** The page decoded. */
  String html() {
    return new String(bytes, charset);
  }

  /** All pages of the set in {@code folder}, in the order of their names. */
  public static List<GoldPage> readAll(Path folder) throws IOException {
    Map<String, Charset> charsets = charsets(folder);
    JsonMapper json = new JsonMapper();
    List<GoldPage> pages = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      JsonNode gold = json.readTree(line);
      String name = gold.path("page").asText();
      String family = gold.path("family").asText();
      pages.add(
          new GoldPage(
              name,
              family,
              gold.path("part").asText(),
              Files.readAllBytes(folder.resolve("pages").resolve(name + ".html")),
              charsets.getOrDefault(family, StandardCharsets.UTF_8),
              gold.path("title").asText(),
              LocalDate.parse(gold.path("published").asText()),
              text(gold.path("outlet")),
              texts(gold.path("body")),
              details(gold)));
    }
    return pages;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static ArticleDetails details(JsonNode gold) {
    String updated = text(gold.path("updated"));
    return new ArticleDetails(
        text(gold.path("subtitle")),
        text(gold.path("byline")),
        text(gold.path("section")),
        "ar",
        null,
        updated == null ? null : new PageDate(LocalDate.parse(updated), "gold"),
        texts(gold.path("captions")),
        null);
  }

  private static @Nullable String text(JsonNode value) {
    return value.isTextual() ? value.asText() : null;
  }

  private static Map<String, Charset> charsets(Path folder) throws IOException {
    Map<String, Charset> charsets = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("families.tsv"))) {
      if (!line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        charsets.put(fields[0], Charset.forName(fields[2]));
      }
    }
    return charsets;
  }
}
