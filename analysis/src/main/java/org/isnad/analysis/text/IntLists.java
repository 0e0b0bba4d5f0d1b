package org.isnad.analysis.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Short lists of numbers in one array, each known by where it begins. */
final class IntLists {

  /** How many numbers each list has, and the numbers. */
  private int[] array;

  private int end;

  IntLists(Spellings spellings) {
    ArrayReader kept = spellings.kept();
    this.array = kept == null ? new int[1 << 4] : kept.ints();
    spellings.keepBy(writer -> writer.ints(array, end));
  }

  /** Where a new list begins. */
  int add(List<Integer> numbers) {
    int start = end;
    if (start + 1 + numbers.size() > array.length) {
      array = Arrays.copyOf(array, array.length * 2 + numbers.size());
    }
    array[end++] = numbers.size();
    for (int number : numbers) {
      array[end++] = number;
    }
    return start;
  }

  int size(int list) {
    return array[list];
  }

  int get(int list, int index) {
    return array[list + 1 + index];
  }

  List<Integer> get(int list) {
    return IntStream.range(0, size(list)).mapToObj(i -> get(list, i)).toList();
  }
}
