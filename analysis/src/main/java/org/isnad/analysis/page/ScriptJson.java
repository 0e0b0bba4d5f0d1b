package org.isnad.analysis.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
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

  /** Braces in a script that are looked at. */
  private static final int MOST_ASSIGNED = 40;

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

  /**
   * The objects that scripts assign, {@code window.__STATE__ = {…};}, in page order; what is no
   * JSON, such as a function, is passed over.
   *
   * @param shortest length of a script worth reading
   */
  static List<JsonNode> assigned(Document page, int shortest) {
    List<JsonNode> all = new ArrayList<>();
    for (Element script :
        page.select("script:not([src]):not([type]), script[type=text/javascript]")) {
      String data = script.data();
      int at = data.length() < shortest ? -1 : data.indexOf('{');
      for (int tries = 0; tries < MOST_ASSIGNED && at >= 0; tries++) {
        JsonNode node = isAssigned(data, at) ? parse(data.substring(at)) : null;
        if (node != null) {
          all.add(node);
        }
        at = data.indexOf('{', at + 1);
      }
    }
    return all;
  }

  /** Whether an equals sign stands before it. */
  private static boolean isAssigned(String data, int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(data.charAt(before))) {
      before--;
    }
    return before >= 0 && data.charAt(before) == '=';
  }

  /**
   * The objects that elements have as attributes of their program, {@code data-page="{…}"}.
   *
   * @param shortest length of an attribute worth reading
   */
  static List<JsonNode> attributes(Document page, int shortest) {
    List<JsonNode> all = new ArrayList<>();
    for (Element element : page.select("[^data-]")) {
      for (Attribute attribute : element.attributes()) {
        String value = attribute.getValue();
        boolean object =
            attribute.getKey().startsWith("data-")
                && value.length() >= shortest
                && value.stripLeading().startsWith("{");
        JsonNode node = object ? parse(value) : null;
        if (node != null) {
          all.add(node);
        }
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
