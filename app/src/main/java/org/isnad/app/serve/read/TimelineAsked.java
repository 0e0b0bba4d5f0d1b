package org.isnad.app.serve.read;

import java.time.LocalDate;
import org.isnad.analysis.record.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which happenings of a story are asked for; null for any.
 *
 * @param actor who did it, or to whom it was done
 * @param outlet that tells it
 * @param from the first day on which it may still go on
 * @param to the last day on which it may begin
 */
public record TimelineAsked(
    @Nullable String actor,
    @Nullable EventType type,
    @Nullable String outlet,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}
