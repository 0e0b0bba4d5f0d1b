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

/**
 * A page of the set, with what there is to find on it.
 *
 * @param part tuned, held, later or fresh
 * @param charset that it is really in: extractors that take no bytes get it decoded with this
 * @param body the article's paragraphs, headings and list items
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
    List<String> body) {

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
      List<String> body = new ArrayList<>();
      gold.path("body").forEach(paragraph -> body.add(paragraph.asText()));
      pages.add(
          new GoldPage(
              name,
              family,
              gold.path("part").asText(),
              Files.readAllBytes(folder.resolve("pages").resolve(name + ".html")),
              charsets.getOrDefault(family, StandardCharsets.UTF_8),
              gold.path("title").asText(),
              LocalDate.parse(gold.path("published").asText()),
              body));
    }
    return pages;
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
