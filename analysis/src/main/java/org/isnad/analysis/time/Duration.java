package org.isnad.analysis.time;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.isnad.analysis.time.Sense.Unit;

/**
 * An amount of calendar time as ISO 8601 and TIMEX3 write it: a year, a month and 21 days → {@code
 * P1Y1M21D}, an hour and a half → {@code PT1.5H}.
 */
final class Duration {

  private final Map<Unit, BigDecimal> amounts = new EnumMap<>(Unit.class);

  void add(Unit unit, BigDecimal amount) {
    amounts.merge(unit, amount, BigDecimal::add);
  }

  /** How TIMEX3 writes an unknown number of the unit: {@code PXD}. */
  static String some(Unit unit) {
    String code = unit.code();
    return "P" + (unit.isClock() ? "TX" : "X") + code.charAt(code.length() - 1);
  }

  String value() {
    StringBuilder value = new StringBuilder("P");
    append(value, Unit.CENTURY, Unit.DECADE, Unit.YEAR);
    append(value, Unit.MONTH);
    append(value, Unit.WEEK);
    append(value, Unit.NIGHT, Unit.DAY);
    if (amounts.keySet().stream().anyMatch(Unit::isClock)) {
      value.append('T');
      append(value, Unit.HOUR);
      append(value, Unit.MINUTE);
      append(value, Unit.SECOND);
    }
    return value.toString();
  }

  /** Appends the sum of units that share a code. */
  private void append(StringBuilder value, Unit... units) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Unit unit : units) {
      BigDecimal amount = amounts.getOrDefault(unit, BigDecimal.ZERO);
      sum = sum.add(amount.multiply(BigDecimal.valueOf(unit.factor())));
    }
    if (sum.signum() != 0) {
      String code = units[0].code();
      value.append(sum.stripTrailingZeros().toPlainString()).append(code.charAt(code.length() - 1));
    }
  }
}
