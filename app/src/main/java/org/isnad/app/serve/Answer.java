package org.isnad.app.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.isnad.app.serve.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a request is answered with.
 *
 * @param headers beside the content type
 * @param stream writes what is too long, or takes too long, to be held; {@code bytes} are none then
 */
@SuppressWarnings("ArrayRecordComponent") // written out, never compared
public record Answer(
    int status, String type, byte[] bytes, Map<String, String> headers, @Nullable Stream stream) {

  private static final byte[] NONE = {};

  /** Writes an answer piece by piece. */
  @FunctionalInterface
  public interface Stream {
    void write(OutputStream out) throws IOException;
  }

  public Answer {
    headers = Map.copyOf(headers);
  }

  public static Answer of(JsonNode json) {
    return of(200, json);
  }

  public static Answer of(int status, JsonNode json) {
    try {
      byte[] bytes = Json.MAPPER.writeValueAsBytes(json);
      return new Answer(status, "application/json", bytes, Map.of(), null);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Answer of(String type, byte[] bytes) {
    return new Answer(200, type, bytes, Map.of(), null);
  }

  public static Answer streamed(String type, Stream stream) {
    return new Answer(200, type, NONE, Map.of(), stream);
  }

  public static Answer nothing() {
    return new Answer(204, "", NONE, Map.of(), null);
  }

  public Answer with(String header, String value) {
    Map<String, String> all = new HashMap<>(headers);
    all.put(header, value);
    return new Answer(status, type, bytes, all, stream);
  }
}
