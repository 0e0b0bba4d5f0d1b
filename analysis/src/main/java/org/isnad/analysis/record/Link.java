package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * One transmitter in a chain: who passes a content on.
 *
 * @param entity id of the entity, null for a source without a name
 * @param name the words the article uses here
 * @param span of {@code name}, or of the words it was resolved from
 * @param cue the words that make it a transmitter: {@code نقلاً عن}
 */
public record Link(
    @Nullable String entity,
    String name,
    SourceKind kind,
    @JsonUnwrapped Span span,
    @Nullable Span cue) {}
