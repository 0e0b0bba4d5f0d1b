package org.isnad.archive.name;

import java.time.LocalDate;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * An office or profession that an article gives somebody.
 *
 * @param title in its words: {@code وزير الدفاع}
 * @param of the body or country that it is held in, by its name over all articles
 */
public record OfficeTold(
    String article, @Nullable LocalDate day, String title, @Nullable String of, Span span) {}
