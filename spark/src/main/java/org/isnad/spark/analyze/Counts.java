package org.isnad.spark.analyze;

import java.io.Serializable;

/** What came of parts of the input. */
record Counts(long parts, long skipped, long articles, long bad) implements Serializable {

  static final Counts NONE = new Counts(0, 0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(
        parts + other.parts, skipped + other.skipped, articles + other.articles, bad + other.bad);
  }

  /** Of a part that was done before. */
  Counts asSkipped() {
    return new Counts(parts, parts, articles, bad);
  }

  String line() {
    return articles + " " + bad;
  }

  /** What {@link #line} of one part gave. */
  static Counts read(String line) {
    String[] numbers = line.strip().split(" ");
    return new Counts(1, 0, Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
  }
}
