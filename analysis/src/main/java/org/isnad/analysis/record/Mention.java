package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * One place where an article names an entity, without clitics: in {@code وبوتين} the span of {@code
 * بوتين}.
 *
 * @param rule name of the rule that found it
 */
public record Mention(@JsonUnwrapped Span span, String rule) {}
