package org.isnad.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.isnad.analysis.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages from JSONL: one object a line with {@code id, url, outlet, title, published, fetched}
 * and {@code text} or {@code html}, all but the last optional.
 *
 * <p>A line that cannot be read is reported with its number, and the next one is read.
 */
final class JsonLines {

  private static final int PART = 1 << 16;

  private final JsonMapper json = new JsonMapper();

  void read(String name, InputStream in, PageVisitor visitor) throws IOException {
    read(name, 1, in, visitor);
  }

  /**
   * @param first number of the line that the stream begins with
   */
  void read(String name, int first, InputStream in, PageVisitor visitor) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] part = new byte[PART];
    int number = first;
    boolean tooLong = false;
    for (int length = in.read(part); length >= 0; length = in.read(part)) {
      int start = 0;
      for (int i = 0; i < length; i++) {
        if (part[i] == '\n') {
          tooLong |= !append(line, part, start, i);
          visit(name, number, line, tooLong, visitor);
          line.reset();
          tooLong = false;
          number++;
          start = i + 1;
        }
      }
      tooLong |= !append(line, part, start, length);
    }
    visit(name, number, line, tooLong, visitor);
    if (number == 1 && line.size() == 0) {
      visitor.failure(name, "is empty");
    }
  }

  /** Whether the line is not too long with it. */
  private static boolean append(ByteArrayOutputStream line, byte[] part, int start, int end) {
    boolean fits = line.size() + (end - start) <= Limits.PAGE;
    if (fits) {
      line.write(part, start, end - start);
    }
    return fits;
  }

  private void visit(
      String name, int number, ByteArrayOutputStream line, boolean tooLong, PageVisitor visitor) {
    String source = name + ":" + number;
    if (tooLong) {
      visitor.failure(source, "is longer than " + Limits.PAGE / 1_000_000 + " MB");
      return;
    }
    Page page;
    try {
      String text = utf8(line);
      if (text.isBlank()) {
        return;
      }
      page = page(name, number, json.readTree(text));
    } catch (CharacterCodingException e) {
      visitor.failure(source, "is not valid UTF-8");
      return;
    } catch (JsonProcessingException e) {
      visitor.failure(source, "is not valid JSON: " + e.getOriginalMessage());
      return;
    } catch (IllegalArgumentException e) {
      visitor.failure(source, String.valueOf(e.getMessage()));
      return;
    }
    visitor.page(page, source);
  }

  private static String utf8(ByteArrayOutputStream line) throws CharacterCodingException {
    String text =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.toByteArray())).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Page page(String name, int number, JsonNode line) {
    if (!line.isObject()) {
      throw new IllegalArgumentException("is not a JSON object");
    }
    String id = string(line, "id");
    return new Page(
        id != null ? id : PageFiles.defaultId(name, number),
        string(line, "url"),
        string(line, "outlet"),
        string(line, "title"),
        PageFields.day("published", string(line, "published")),
        PageFields.day("fetched", string(line, "fetched")),
        PageFields.source(string(line, "text"), string(line, "html")));
  }

  private static @Nullable String string(JsonNode line, String field) {
    JsonNode value = line.path(field);
    if (value.isContainerNode()) {
      throw new IllegalArgumentException("\"" + field + "\" is not a string");
    }
    return value.isMissingNode() || value.isNull() || value.asText().isBlank()
        ? null
        : value.asText();
  }
}
