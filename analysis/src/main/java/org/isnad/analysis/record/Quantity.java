package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A counted or measured amount: {@code نحو 12 مليون وحدة} → 12000000 وحدة, approximate.
 *
 * @param unit what is counted or measured, in the article's words
 * @param approximate whether the article says نحو, أكثر من and the like
 */
public record Quantity(
    @JsonUnwrapped Span span, BigDecimal value, @Nullable String unit, boolean approximate) {}
