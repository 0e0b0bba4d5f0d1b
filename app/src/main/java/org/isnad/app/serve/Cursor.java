package org.isnad.app.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The place in a list up to which somebody has read, as a word without meaning: what the last one
 * shown is sorted by. What is added meanwhile moves nothing that was not shown yet.
 */
public final class Cursor {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Cursor() {}

  /**
   * @param list which list it is of, with all that it was asked with
   */
  public static String of(String list, String... keys) {
    try {
      Object[] all = {Integer.toHexString(list.hashCode()), keys};
      byte[] json = MAPPER.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the last one shown was sorted by. */
  public static List<String> keys(String list, String cursor, int count) {
    try {
      byte[] json = Base64.getUrlDecoder().decode(cursor);
      List<Object> all = MAPPER.readValue(json, new TypeReference<List<Object>>() {});
      if (all.size() == 2
          && Integer.toHexString(list.hashCode()).equals(all.get(0))
          && all.get(1) instanceof List<?> keys
          && keys.size() == count
          && keys.stream().allMatch(String.class::isInstance)) {
        return keys.stream().map(String.class::cast).toList();
      }
    } catch (java.io.IOException | IllegalArgumentException e) {
      throw wrong();
    }
    throw wrong();
  }

  /** As {@link #keys} for a list that is read by place. */
  public static long place(String list, String cursor) {
    try {
      long place = Long.parseLong(keys(list, cursor, 1).get(0));
      if (place >= 0 && place < Integer.MAX_VALUE) {
        return place;
      }
    } catch (NumberFormatException e) {
      throw wrong();
    }
    throw wrong();
  }

  private static Problem wrong() {
    return new Problem(
        Problem.Code.CURSOR_WRONG,
        "the cursor is none that this list gave, asked with the same parameters");
  }
}
