package org.isnad.analysis.page;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles the day of an article whose metadata tell the moment by the clock of UTC: late in the
 * evening there it is the next day in the outlet's own zone, if that is the day that the page shows
 * its readers. {@code 2031-06-07T21:40:00Z} beside {@code 8 يونيو 2031} is the eighth.
 */
final class ShownDay {

  private ShownDay() {}

  /**
   * @param told what the metadata say
   * @param lines that may tell the date to readers
   */
  static @Nullable PageDate of(@Nullable PageDate told, List<DateLine> lines) {
    if (told == null || !told.lateUtc()) {
      return told;
    }
    LocalDate next = told.day().plusDays(1);
    boolean shown =
        lines.stream()
            .filter(
                line ->
                    line.kind() == DateLine.Kind.PUBLISHED || line.kind() == DateLine.Kind.UNSAID)
            .map(line -> numbers(line.text()))
            .anyMatch(
                numbers ->
                    numbers.contains(next.getDayOfMonth())
                        && numbers.contains(next.getYear())
                        && !numbers.contains(told.day().getDayOfMonth()));
    return shown ? new PageDate(next, told.ground()) : told;
  }

  /** The numbers in a line, in whatever digits. */
  private static Set<Integer> numbers(String line) {
    Set<Integer> numbers = new HashSet<>();
    int number = -1;
    for (int i = 0; i <= line.length(); i++) {
      int digit = i < line.length() ? Character.digit(line.charAt(i), 10) : -1;
      if (digit >= 0) {
        number = Math.min(99_999, Math.max(0, number) * 10 + digit);
      } else if (number >= 0) {
        numbers.add(number);
        number = -1;
      }
    }
    return numbers;
  }
}
