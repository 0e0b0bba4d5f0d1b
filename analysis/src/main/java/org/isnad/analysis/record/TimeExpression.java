package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An expression that points to a calendar time or span: {@code أمس الأحد} → {@code 2025-07-13}.
 *
 * @param value TIMEX3: {@code 2023-09-04}, {@code 2023-W36}, {@code 2023-07}, {@code P3D}, {@code
 *     PAST_REF}
 * @param rule name of the rule that found it
 * @see <a href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">TimeML
 *     1.2.1</a>
 */
public record TimeExpression(@JsonUnwrapped Span span, String value, Type type, String rule) {

  /** TIMEX3's own types. */
  public enum Type {
    DATE,
    DURATION,
    SET,
    TIME
  }
}
