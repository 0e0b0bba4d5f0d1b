package org.isnad.analysis.event;

import org.isnad.analysis.record.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds an event's own time: the calendar expression of its clause that stands nearest.
 *
 * <p>{@code وفرضت واشنطن في أغسطس عقوبات} → {@code 2023-08}.
 */
final class EventDates {

  private final Layers layers;
  private final Clauses clauses;

  EventDates(Layers layers, Clauses clauses) {
    this.layers = layers;
    this.clauses = clauses;
  }

  @Nullable String when(int trigger) {
    TimeExpression best = null;
    int distance = Integer.MAX_VALUE;
    int end = clauses.end(trigger);
    for (int i = clauses.start(trigger); i < end; i++) {
      TimeExpression time = layers.time(i);
      if (time != null && isDay(time) && Math.abs(i - trigger) < distance) {
        best = time;
        distance = Math.abs(i - trigger);
      }
    }
    return best == null ? null : best.value();
  }

  private static boolean isDay(TimeExpression time) {
    return !time.value().endsWith("_REF")
        && time.type() != TimeExpression.Type.DURATION
        && time.type() != TimeExpression.Type.SET;
  }
}
