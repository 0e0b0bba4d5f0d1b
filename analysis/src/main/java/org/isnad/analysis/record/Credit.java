package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * An agency that the article credits for its text: {@code سول – (رويترز)} → رويترز.
 *
 * @param name the agency as the article writes it
 * @param entity id of the agency among the entities
 */
public record Credit(String name, @Nullable String entity, @JsonUnwrapped Span span) {}
