package org.isnad.analysis.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON in a page's scripts as browsers and search engines forgive it: line breaks inside
 * strings, trailing commas, comments around it. What is beyond that is passed over.
 */
final class ScriptJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final String WRAPPER = "<![CDATA[";

  private ScriptJson() {}

  /** The scripts that {@code query} selects, parsed, in page order. */
  static List<JsonNode> all(Document page, String query) {
    List<JsonNode> all = new ArrayList<>();
    for (Element script : page.select(query)) {
      JsonNode node = parse(script.data());
      if (node != null) {
        all.add(node);
      }
    }
    return all;
  }

  private static @Nullable JsonNode parse(String data) {
    int wrapper = data.indexOf(WRAPPER);
    int begin = wrapper < 0 ? 0 : wrapper + WRAPPER.length();
    int object = data.indexOf('{', begin);
    int list = data.indexOf('[', begin);
    int from = list >= 0 && (object < 0 || list < object) ? list : object;
    if (from < 0) {
      return null;
    }
    try {
      return JSON.readTree(data.substring(from));
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** A string with something in it, white space folded. */
  static @Nullable String text(JsonNode node) {
    if (!node.isTextual()) {
      return null;
    }
    String folded = Whitespace.fold(node.asText());
    return folded.isEmpty() ? null : folded;
  }

  /** The first of an object's fields that is a string with something in it. */
  static @Nullable String text(JsonNode object, List<String> fields) {
    for (String field : fields) {
      String text = text(object.path(field));
      if (text != null) {
        return text;
      }
    }
    return null;
  }
}
