package org.isnad.app.serve.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.isnad.analysis.record.Span;
import org.isnad.app.serve.read.Part;
import org.jspecify.annotations.Nullable;

/** Small parts of JSON that all answers share. */
public final class Json {

  public static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** A part of a list: {@code {items, total, next}}. */
  public static <T> ObjectNode part(Part<T> part, BiConsumer<ObjectNode, T> writer) {
    ObjectNode node = object();
    ArrayNode items = node.putArray("items");
    part.items().forEach(item -> writer.accept(items.addObject(), item));
    return node.put("total", part.total()).put("next", part.next());
  }

  public static void strings(ArrayNode array, Collection<String> strings) {
    strings.forEach(array::add);
  }

  public static ObjectNode span(ObjectNode node, Span span) {
    return node.put("start", span.start()).put("end", span.end());
  }

  static void days(ArrayNode array, Map<LocalDate, Integer> days) {
    days.forEach((day, n) -> array.addObject().put("day", day.toString()).put("count", n));
  }

  /** {@code CONSULT} → {@code consult}. */
  public static String small(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
