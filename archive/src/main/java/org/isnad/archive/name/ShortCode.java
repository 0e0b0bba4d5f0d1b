package org.isnad.archive.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Writes whom words may mean, and whom they mean, in few bytes. */
final class ShortCode {

  private ShortCode() {}

  static NameTables.Part part(String part, long block, ShortNames.Written<Cluster> written) {
    PackedWriter out = new PackedWriter();
    new TreeMap<>(written.appearances())
        .forEach(
            (period, count) -> {
              period(out, period);
              out.number(count);
            });
    return new NameTables.Part(
        part, block, written.who().number(), written.country(), out.numbers());
  }

  private static void period(PackedWriter out, long period) {
    if (period == ShortNames.UNDATED) {
      out.number(PackedWriter.NONE);
    } else {
      out.number(1 + (period << 1 ^ period >> Long.SIZE - 1));
    }
  }

  private static long period(PackedReader in) {
    long kept = in.number();
    long number = kept - 1;
    return kept == PackedWriter.NONE ? ShortNames.UNDATED : number >>> 1 ^ -(number & 1);
  }

  static Map<Long, Integer> periods(byte[] packed) {
    PackedReader in = PackedReader.ofNumbers(packed);
    Map<Long, Integer> periods = new HashMap<>();
    while (in.hasMore()) {
      periods.put(period(in), in.count());
    }
    return periods;
  }

  static ShortNames.Written<NameTables.Part> written(NameTables.Part part) {
    return new ShortNames.Written<>(part, part.country(), periods(part.periods()));
  }

  /**
   * Whom a word means.
   *
   * @param cluster the number of the one who is meant
   */
  record Answer(long cluster, int first, int second) {

    double share() {
      return (double) first / (first + second);
    }
  }

  static byte[] answers(Map<ShortNames.Asked, Answer> answers) {
    Map<String, ShortNames.Asked> sorted = new TreeMap<>();
    answers.keySet().forEach(asked -> sorted.put(asked.country() + " " + asked.period(), asked));
    PackedWriter out = new PackedWriter();
    for (ShortNames.Asked asked : sorted.values()) {
      Answer answer = Objects.requireNonNull(answers.get(asked));
      out.text(asked.country());
      period(out, asked.period());
      out.number(answer.cluster());
      out.number(answer.first());
      out.number(answer.second());
    }
    return out.bytes();
  }

  static Map<ShortNames.Asked, Answer> answers(String key, byte[] packed) {
    PackedReader in = PackedReader.of(packed);
    Map<ShortNames.Asked, Answer> answers = new HashMap<>();
    while (in.hasMore()) {
      ShortNames.Asked asked = new ShortNames.Asked(key, in.maybe(), period(in));
      answers.put(asked, new Answer(in.number(), in.count(), in.count()));
    }
    return answers;
  }
}
