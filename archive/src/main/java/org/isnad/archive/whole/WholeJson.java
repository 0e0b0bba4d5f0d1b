package org.isnad.archive.whole;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.isnad.analysis.record.RecordJson;

/** Lines of JSON of what these files hold; any number of threads may use it. */
public final class WholeJson {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(RecordJson.dates())
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
          .build();

  /** One line, without its end. */
  public String line(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written: " + value, e);
    }
  }

  /**
   * Reads what {@link #line} wrote.
   *
   * @throws IllegalArgumentException where it is something else
   */
  public <T> T read(String line, Class<T> type) {
    try {
      return mapper.readValue(line, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "is no " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
    }
  }
}
