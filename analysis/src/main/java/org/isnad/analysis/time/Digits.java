package org.isnad.analysis.time;

import java.math.BigDecimal;
import org.isnad.analysis.text.ArabicLetters;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number written in digits: {@code ١٢٬٥٠٠} → 12500, {@code 5,2} → 5.2, {@code 12.000} →
 * 12000.
 *
 * <p>News writes both the comma and the full stop for thousands and for decimals. Several
 * separators, or three digits after a comma, are thousands; three digits after a full stop are
 * thousands where they end in a zero; all else is a decimal.
 */
final class Digits {

  private static final int GROUP = 3;

  private Digits() {}

  /**
   * @param key folded, so that the digits are Latin
   * @return null where it is no number, as {@code 192.168.1.2}
   */
  static @Nullable BigDecimal read(String key) {
    return read(key, false);
  }

  /**
   * @param scaled whether مليون, a measure or a percent follows, before which a full stop is a
   *     decimal
   */
  static @Nullable BigDecimal read(String key, boolean scaled) {
    int separators = 0;
    int last = -1;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c < '0' || c > '9') {
        separators++;
        last = i;
      }
    }
    if (separators == 0) {
      return key.length() > 18 ? null : new BigDecimal(key);
    }
    return separators == 1 ? readOne(key, last, scaled) : readMany(key, last);
  }

  /** Whether it is digits only: {@code 2015}, not {@code 2,015}. */
  static boolean isPlain(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return false;
      }
    }
    return !key.isEmpty();
  }

  private static BigDecimal readOne(String key, int at, boolean scaled) {
    String head = key.substring(0, at);
    String tail = key.substring(at + 1);
    boolean decimal = scaled && key.charAt(at) == '.' && !tail.endsWith("000");
    return !decimal && isThousands(key.charAt(at), head, tail)
        ? new BigDecimal(head + tail)
        : new BigDecimal(head + "." + tail);
  }

  private static boolean isThousands(char separator, String head, String tail) {
    if (separator == ArabicLetters.DECIMAL_SEPARATOR || tail.length() != GROUP) {
      return false;
    }
    if (separator == ArabicLetters.THOUSANDS_SEPARATOR) {
      return true;
    }
    boolean possible = head.length() <= GROUP && head.charAt(0) != '0';
    return possible && (separator != '.' || tail.endsWith("0") || head.length() > 1);
  }

  /** Groups of three, the last of which may be a decimal after another separator. */
  private static @Nullable BigDecimal readMany(String key, int last) {
    char first = separatorOf(key);
    StringBuilder digits = new StringBuilder(key.length());
    int group = 0;
    boolean started = false;
    for (int i = 0; i <= last; i++) {
      char c = key.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
        group++;
        continue;
      }
      boolean decimal = i == last && c != first;
      if (started && group != GROUP || !started && group > GROUP || c != first && !decimal) {
        return null;
      }
      started = true;
      group = 0;
    }
    String tail = key.substring(last + 1);
    if (key.charAt(last) != first) {
      return new BigDecimal(digits + "." + tail);
    }
    return tail.length() == GROUP ? new BigDecimal(digits + tail) : null;
  }

  private static char separatorOf(String key) {
    int at = 0;
    while (key.charAt(at) >= '0' && key.charAt(at) <= '9') {
      at++;
    }
    return key.charAt(at);
  }
}
