package org.isnad.app.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A link of a gold chain, or a participant of a gold event.
 *
 * <p>{@code nis} → the entity {@code nis}; {@code [مسؤولون أميركيون]} → the description مسؤولون
 * أميركيون of a source without a name.
 *
 * @param words id of the entity, or the description
 * @param described whether it is a description
 */
public record GoldSource(String words, boolean described) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static GoldSource of(String source) {
    if (!source.startsWith("[")) {
      return new GoldSource(source, false);
    }
    if (!source.endsWith("]")) {
      throw new IllegalArgumentException("has an unclosed description: " + source);
    }
    return new GoldSource(source.substring(1, source.length() - 1), true);
  }

  @Override
  public String toString() {
    return described ? "[" + words + "]" : words;
  }
}
