package org.isnad.archive.copy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Quantity;
import org.isnad.archive.term.Term;

/**
 * The numbers of a text by their values: a copy keeps them, be it in words for digits, a formula
 * (the weather, results, prices) fills in others. Among them are those that count nothing, of years
 * and hours.
 *
 * <p>Example: {@code خمسة أشخاص … في 2015} → 5, 2015.
 */
final class Numbers {

  private final int[] numbers;

  private Numbers(int[] numbers) {
    this.numbers = numbers;
  }

  /**
   * @param words of the record's text
   */
  static Numbers of(AnalysisRecord record, List<Term> words) {
    Stream<BigDecimal> counted = record.quantities().stream().map(Quantity::value);
    Stream<BigDecimal> written =
        words.stream().map(Term::word).filter(Numbers::isNumber).map(BigDecimal::new);
    return new Numbers(
        Stream.concat(counted, written)
            .mapToInt(number -> number.stripTrailingZeros().hashCode())
            .sorted()
            .distinct()
            .toArray());
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /** How many of these the other text has: 0 to 1. */
  double foundIn(Numbers other) {
    if (numbers.length == 0) {
      return CopyMeasures.UNTOLD;
    }
    long found =
        Arrays.stream(numbers)
            .filter(number -> Arrays.binarySearch(other.numbers, number) >= 0)
            .count();
    return (double) found / numbers.length;
  }
}
