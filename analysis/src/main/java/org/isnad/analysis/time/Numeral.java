package org.isnad.analysis.time;

import java.math.BigDecimal;

/**
 * A number read from a text.
 *
 * @param end index after its last token
 * @param digits whether it is one number in digits and nothing else
 */
record Numeral(BigDecimal value, int end, boolean digits) {

  boolean isInteger() {
    return value.stripTrailingZeros().scale() <= 0;
  }

  /** The value as an {@code int} where it is a whole number between the two, both included. */
  boolean isWithin(int low, int high) {
    return isInteger()
        && value.compareTo(BigDecimal.valueOf(low)) >= 0
        && value.compareTo(BigDecimal.valueOf(high)) <= 0;
  }

  int intValue() {
    return value.intValueExact();
  }
}
