package org.isnad.app.serve.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which articles are asked for: of an outlet, published on these days. */
public record ArticlesAsked(
    @Nullable String outlet, @Nullable LocalDate from, @Nullable LocalDate to) {}
