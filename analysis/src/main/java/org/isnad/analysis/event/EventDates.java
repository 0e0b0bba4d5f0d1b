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
    if (best == null) {
      best = aside(clauses.start(trigger), end);
    }
    return best == null ? null : best.value();
  }

  /** A time between commas beside the clause: {@code وفي أغسطس الماضي، فرضت}. */
  private @Nullable TimeExpression aside(int start, int end) {
    if (end + 1 < layers.size() && layers.word(end).isPunctuation()) {
      TimeExpression next = layers.time(end + 1);
      if (next != null && isDay(next) && endsAtPunctuation(end + 1)) {
        return next;
      }
    }
    if (start < 2 || !isComma(start - 1)) {
      return null;
    }
    TimeExpression before = layers.time(start - 2);
    int first = start - 2;
    while (first > 0 && before != null && before.equals(layers.time(first))) {
      first--;
    }
    boolean opens =
        first <= layers.sentence(start).firstWord() + 1 || layers.word(first).isPunctuation();
    return before != null && isDay(before) && opens ? before : null;
  }

  private boolean isComma(int index) {
    return layers.word(index).is('،') || layers.word(index).is(',');
  }

  private boolean endsAtPunctuation(int index) {
    TimeExpression time = layers.time(index);
    int i = index;
    while (i < layers.size() && time != null && time.equals(layers.time(i))) {
      i++;
    }
    return i < layers.size() && layers.word(i).isPunctuation();
  }

  private static boolean isDay(TimeExpression time) {
    return !time.value().endsWith("_REF")
        && time.type() != TimeExpression.Type.DURATION
        && time.type() != TimeExpression.Type.SET;
  }
}
