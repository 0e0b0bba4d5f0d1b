package org.isnad.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation, as the contract describes it.
 *
 * @param values those it can have; none where it is not one of a few
 */
record Parameter(
    String name,
    boolean inPath,
    boolean required,
    String type,
    @Nullable String format,
    List<String> values,
    long least,
    long most,
    @Nullable String ordinary) {

  private static final int LONGEST = 1000;

  static Parameter of(JsonNode node) {
    JsonNode schema = node.path("schema");
    List<String> values = new ArrayList<>();
    schema.path("enum").forEach(value -> values.add(value.asText()));
    boolean number = schema.path("type").asText().equals("integer");
    return new Parameter(
        node.path("name").asText(),
        node.path("in").asText().equals("path"),
        node.path("required").asBoolean(),
        schema.path("type").asText(),
        schema.hasNonNull("format") ? schema.path("format").asText() : null,
        values,
        number ? schema.path("minimum").asLong(Long.MIN_VALUE) : schema.path("minLength").asLong(0),
        number
            ? schema.path("maximum").asLong(Long.MAX_VALUE)
            : schema.path("maxLength").asLong(LONGEST),
        schema.hasNonNull("default") ? schema.path("default").asText() : null);
  }

  /** Refuses a value that the contract does not allow. */
  void check(String value) {
    if (!values.isEmpty() && !values.contains(value)) {
      throw wrong("must be one of " + String.join(", ", values));
    }
    switch (type) {
      case "integer" -> checkNumber(value);
      case "boolean" -> {
        if (!value.equals("true") && !value.equals("false")) {
          throw wrong("must be true or false");
        }
      }
      default -> checkText(value);
    }
  }

  private void checkNumber(String value) {
    try {
      long number = Long.parseLong(value);
      if (number < least || number > most) {
        throw wrong("must be between " + least + " and " + most);
      }
    } catch (NumberFormatException e) {
      throw wrong("must be a whole number");
    }
  }

  private void checkText(String value) {
    if (value.length() < least || value.length() > most) {
      throw wrong("must have between " + least + " and " + most + " characters");
    }
    if (value.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
      throw wrong("must not hold control characters");
    }
    if ("date".equals(format)) {
      try {
        LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw wrong("must be a day such as 2031-03-04");
      }
    }
  }

  private Problem wrong(String reason) {
    return new Problem(Problem.Code.PARAMETER_WRONG, name + " " + reason);
  }
}
