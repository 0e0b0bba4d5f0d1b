package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, or to whom it is done.
 *
 * @param entity id of the entity, null for a description without a name
 * @param name the words the article uses here
 * @param code the actor code: country, ISO 3166-1 alpha-3, and sector as in PLOVER, {@code RUSMIL};
 *     the country alone for a state as a whole, the sector alone where no country is known, null
 *     where nothing is
 */
public record Participant(
    @Nullable String entity, String name, @Nullable String code, @JsonUnwrapped Span span) {

  /** A participant of whom no code is known yet. */
  public Participant(@Nullable String entity, String name, Span span) {
    this(entity, name, null, span);
  }

  /** The same with a code. */
  public Participant coded(@Nullable String actorCode) {
    return new Participant(entity, name, actorCode, span);
  }
}
