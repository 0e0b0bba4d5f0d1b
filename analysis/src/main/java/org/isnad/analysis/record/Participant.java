package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, or to whom it is done.
 *
 * @param entity id of the entity, null for a description without a name
 * @param name the words the article uses here
 */
public record Participant(@Nullable String entity, String name, @JsonUnwrapped Span span) {}
