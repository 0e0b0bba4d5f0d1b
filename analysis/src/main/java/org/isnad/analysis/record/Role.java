package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * An office or profession that the article gives a person.
 *
 * @param title the words of the title: {@code وزير الدفاع}
 * @param of id of the organisation or country it is held in
 */
public record Role(String title, @Nullable String of, @JsonUnwrapped Span span) {}
