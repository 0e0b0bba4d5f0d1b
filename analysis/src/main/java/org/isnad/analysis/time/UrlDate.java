package org.isnad.analysis.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day in a page's address: {@code …/2015/07/26/article_1.html}, {@code
 * …/20150726/ec6.htm}, {@code …/2015-7-26/…}.
 */
final class UrlDate {

  private static final int FIRST_YEAR = 1995;
  private static final int LAST_YEAR = 2100;

  private UrlDate() {}

  /**
   * @param notAfter a day that it cannot lie after, such as that of the download
   * @return null where the address has none
   */
  static @Nullable LocalDate read(@Nullable String url, @Nullable LocalDate notAfter) {
    if (url == null) {
      return null;
    }
    for (int at = url.indexOf('/', 8); at >= 0; at = url.indexOf('/', at + 1)) {
      LocalDate day = at(url, at + 1);
      if (day != null && (notAfter == null || !day.isAfter(notAfter))) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate at(String url, int at) {
    int end = digitsEnd(url, at);
    if (end - at == 8) {
      return isBoundary(url, end)
          ? day(number(url, at, at + 4), number(url, at + 4, at + 6), number(url, at + 6, end))
          : null;
    }
    if (end - at != 4 || !isSeparator(url, end)) {
      return null;
    }
    int monthEnd = digitsEnd(url, end + 1);
    if (!isShort(end + 1, monthEnd) || !isSeparator(url, monthEnd)) {
      return null;
    }
    int dayEnd = digitsEnd(url, monthEnd + 1);
    return isShort(monthEnd + 1, dayEnd) && isBoundary(url, dayEnd)
        ? day(
            number(url, at, end), number(url, end + 1, monthEnd), number(url, monthEnd + 1, dayEnd))
        : null;
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int digitsEnd(String url, int at) {
    int end = at;
    while (end < url.length() && url.charAt(end) >= '0' && url.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int number(String url, int from, int end) {
    return Integer.parseInt(url.substring(from, end));
  }

  private static boolean isShort(int from, int end) {
    return end - from == 1 || end - from == 2;
  }

  private static boolean isSeparator(String url, int at) {
    return at < url.length() && (url.charAt(at) == '/' || url.charAt(at) == '-');
  }

  private static boolean isBoundary(String url, int at) {
    return at >= url.length() || !Character.isLetterOrDigit(url.charAt(at));
  }
}
