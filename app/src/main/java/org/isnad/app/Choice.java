package org.isnad.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One of some values, in capitals or not; a wrong one is told with all that there are, as a person
 * writes them: {@code expected one of text, json but was 'xml'}.
 */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {

  private final E[] values;

  Choice(Class<E> type) {
    values = type.getEnumConstants();
  }

  @Override
  public E convert(String value) {
    return Arrays.stream(values)
        .filter(choice -> choice.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + choices() + " but was '" + value + "'"));
  }

  private String choices() {
    return Arrays.stream(values)
        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
