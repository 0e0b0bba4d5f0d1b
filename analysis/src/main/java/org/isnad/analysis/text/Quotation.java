package org.isnad.analysis.text;

import org.isnad.analysis.record.Span;

/**
 * A passage in quotation marks.
 *
 * @param span with the marks
 * @param inner without them
 * @param closed whether the closing mark is there; an unclosed one runs to its paragraph's end
 * @param depth 0 for an outermost quotation, 1 for one inside it
 */
public record Quotation(Span span, Span inner, Style style, boolean closed, int depth) {

  /** The marks it stands in. */
  public enum Style {
    /** « » */
    GUILLEMET,
    /** “ ” or ” “ */
    CURLY,
    /** " " */
    STRAIGHT,
    /** ' ' or ‘ ’ */
    SINGLE,
    /** ( ), which some outlets quote with, and all use for asides */
    PARENTHESIS,
    /** { } */
    BRACE
  }

  /** Whether the marks can mean nothing but a quotation or a title. */
  public boolean isCertain() {
    return style != Style.PARENTHESIS;
  }
}
