package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * Something that a publication day was worked out from: {@code أمس الأحد} says that it was a
 * Monday.
 *
 * @param rule name of the rule that made something of it
 * @param article id of another article whose words they are; null for the article's own
 * @param span the words
 */
public record DayGround(String rule, @Nullable String article, @JsonUnwrapped Span span) {}
