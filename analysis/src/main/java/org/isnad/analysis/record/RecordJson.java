package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import java.util.List;

/**
 * Analysis records as JSON: one object, fields in the order of the record types, nulls written out.
 *
 * <p>{@code new Mention(new Span(40, 52), "gazetteer")} → {@code
 * {"start":40,"end":52,"rule":"gazetteer"}}.
 */
public final class RecordJson {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(dates())
          .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
          // A list that an older version of Isnad did not write yet is empty.
          .withConfigOverride(
              List.class,
              list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  /** Of this type, so that all that is needed to write it is found at once. */
  private final ObjectWriter line = mapper.writerFor(AnalysisRecord.class);

  private final ObjectWriter pretty = line.withDefaultPrettyPrinter();

  /** The record on one line, as JSONL wants it. */
  public String line(AnalysisRecord record) {
    return write(line, record);
  }

  /** The record indented, for reading. */
  public String pretty(AnalysisRecord record) {
    return write(pretty, record);
  }

  /**
   * Reads what {@link #line} or {@link #pretty} wrote; fields it does not know are passed over.
   *
   * @throws IllegalArgumentException if {@code json} is no analysis record
   */
  public AnalysisRecord read(String json) {
    try {
      return mapper.readValue(json, AnalysisRecord.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an analysis record: " + e.getOriginalMessage(), e);
    }
  }

  private static String write(ObjectWriter writer, AnalysisRecord record) {
    try {
      return writer.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record that cannot be written: " + record.id(), e);
    }
  }

  /** Writes days as text: {@code 2023-09-05}. */
  public static SimpleModule dates() {
    return new SimpleModule("dates")
        .addSerializer(LocalDate.class, new DateWriter())
        .addDeserializer(LocalDate.class, new DateReader());
  }

  private static final class DateWriter extends StdSerializer<LocalDate> {
    @Serial private static final long serialVersionUID = 1L;

    DateWriter() {
      super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate date, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(date.toString());
    }
  }

  private static final class DateReader extends StdDeserializer<LocalDate> {
    @Serial private static final long serialVersionUID = 1L;

    DateReader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return LocalDate.parse(json.getText());
    }
  }
}
