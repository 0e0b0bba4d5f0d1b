package org.isnad.archive.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;

/**
 * Numbers that are looked up at once: as many in every query, so that it is prepared once; the
 * places of those that are missing are filled with the last.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Several(long[] numbers) {

  /** How many places a query has for them. */
  static final int AT_ONCE = 32;

  /** Stands behind {@code in}. */
  static final String PLACES = "(" + String.join(", ", Collections.nCopies(AT_ONCE, "?")) + ")";

  /** All numbers, so many at once. */
  static Stream<Several> of(long[] numbers) {
    return IntStream.iterate(0, from -> from < numbers.length, from -> from + AT_ONCE)
        .mapToObj(
            from ->
                new Several(
                    Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + AT_ONCE))));
  }

  static Stream<Several> of(int[] numbers) {
    return of(Arrays.stream(numbers).asLongStream().toArray());
  }

  static Stream<Several> of(Collection<? extends Number> numbers) {
    return of(numbers.stream().mapToLong(Number::longValue).toArray());
  }

  /** The query with these in its first places. */
  Query bound(Query query) {
    for (int i = 0; i < AT_ONCE; i++) {
      query.bind(i, numbers[Math.min(i, numbers.length - 1)]);
    }
    return query;
  }
}
