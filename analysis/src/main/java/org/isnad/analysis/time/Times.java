package org.isnad.analysis.time;

import java.util.List;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.TimeExpression;

/**
 * The time expressions of an article.
 *
 * @param expressions in text order, not overlapping
 * @param warnings what contradicts itself, such as a weekday that is not its date's
 */
public record Times(List<TimeExpression> expressions, List<String> warnings) {

  public Times {
    expressions = List.copyOf(expressions);
    warnings = List.copyOf(warnings);
  }

  /** The expressions that lie within {@code span}, in order. */
  public List<TimeExpression> within(Span span) {
    return expressions.stream().filter(t -> span.covers(t.span())).toList();
  }
}
