package org.isnad.archive.copy;

import java.util.Arrays;
import java.util.List;
import org.isnad.archive.term.Term;

/**
 * The numbers of a text, in digits: a copy keeps them, a formula (the weather, results, prices)
 * fills in others.
 */
final class Numbers {

  private final int[] numbers;

  private Numbers(int[] numbers) {
    this.numbers = numbers;
  }

  static Numbers of(List<Term> words) {
    return new Numbers(
        words.stream()
            .filter(term -> Character.isDigit(term.word().charAt(0)))
            .mapToInt(term -> term.word().hashCode())
            .sorted()
            .distinct()
            .toArray());
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
