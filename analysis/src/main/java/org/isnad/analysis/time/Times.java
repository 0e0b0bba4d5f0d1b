package org.isnad.analysis.time;

import java.util.List;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.record.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The time expressions of an article.
 *
 * @param expressions in text order; of a list that shares its month, {@code 4 إلى 6 جانفي}, the
 *     first covers the others
 * @param warnings what contradicts itself, such as a weekday that is not its date's
 */
public record Times(List<TimeExpression> expressions, List<Warning> warnings) {

  public Times {
    expressions = List.copyOf(expressions);
    warnings = List.copyOf(warnings);
  }

  /** The expressions that lie within {@code span}, in order. */
  public List<TimeExpression> within(Span span) {
    return expressions.subList(firstFrom(span.start()), expressions.size()).stream()
        .takeWhile(t -> t.span().start() < span.end())
        .filter(t -> span.covers(t.span()))
        .toList();
  }

  /** The expressions that cover {@code offset}, the longest first. */
  public List<TimeExpression> covering(int offset) {
    return expressions.stream()
        .takeWhile(t -> t.span().start() <= offset)
        .filter(t -> t.span().covers(offset))
        .toList();
  }

  /** The expression at exactly {@code span}. */
  @Nullable TimeExpression at(Span span) {
    for (int i = firstFrom(span.start()); i < expressions.size(); i++) {
      if (expressions.get(i).span().equals(span)) {
        return expressions.get(i);
      }
    }
    return null;
  }

  /** Index of the first expression that starts at {@code offset} or after it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = expressions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (expressions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
