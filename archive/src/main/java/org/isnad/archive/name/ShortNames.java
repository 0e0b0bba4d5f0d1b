package org.isnad.archive.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.isnad.analysis.record.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Whom one word means, where the articles of those weeks leave only one that it can mean: {@code
 * ستافريديس}.
 *
 * <p>Who is written about is counted by half months, so that what a short name costs does not grow
 * with the years that an archive covers; each name is looked up once a half month.
 *
 * @param <T> who may be meant
 */
final class ShortNames<T> {

  private static final int PERIOD_IN_DAYS = 15;
  private static final int PERIODS_AROUND = 3;
  private static final int CLEARLY_MORE = 3;

  /** That of what has no day. */
  static final long UNDATED = Long.MIN_VALUE;

  /**
   * Somebody whom articles write about by the whole name.
   *
   * @param appearances how many there are in each period
   */
  record Written<T>(T who, @Nullable String country, Map<Long, Integer> appearances) {

    static Written<Cluster> of(Cluster cluster) {
      Map<Long, Integer> appearances = new TreeMap<>();
      cluster.appearances().forEach(a -> appearances.merge(period(a.day()), 1, Integer::sum));
      return new Written<>(cluster, cluster.country(), appearances);
    }

    private boolean agreesWith(@Nullable String other) {
      return country == null || other == null || country.equals(other);
    }

    /** How many there are around a period, and without a day. */
    private int near(long period) {
      if (period == UNDATED) {
        return appearances.values().stream().mapToInt(Integer::intValue).sum();
      }
      int near = appearances.getOrDefault(UNDATED, 0);
      for (long around = -PERIODS_AROUND; around <= PERIODS_AROUND; around++) {
        near += appearances.getOrDefault(period + around, 0);
      }
      return near;
    }
  }

  /**
   * @param first how many appearances of those weeks are of the one who is meant
   * @param second how many are of the next
   */
  record Meant<T>(T who, int first, int second) {

    double share() {
      return (double) first / (first + second);
    }
  }

  /** What decides whom a word means. */
  record Asked(String key, @Nullable String country, long period) {

    static Asked of(Appearance appearance) {
      return new Asked(
          appearance.key(), appearance.form().country(), ShortNames.period(appearance.day()));
    }

    /** Whether what is written in a period counts. */
    boolean hears(long written) {
      return period == UNDATED
          || written == UNDATED
          || Math.abs(written - period) <= PERIODS_AROUND;
    }
  }

  private final Map<String, List<Written<T>>> byPart = new HashMap<>();
  private final Map<Asked, Optional<Meant<T>>> answers = new HashMap<>();

  /** Whether one word may mean somebody: a person whom nobody keeps from namesakes. */
  static boolean mayBeMeant(Cluster cluster) {
    return cluster.type() == EntityType.PER && cluster.split() == 0;
  }

  /** The words that may mean somebody. */
  static Set<String> parts(Cluster cluster) {
    Set<String> parts = new TreeSet<>();
    cluster.keys().forEach(key -> parts.addAll(List.of(key.split(" "))));
    return parts;
  }

  static long period(@Nullable LocalDate day) {
    return day == null ? UNDATED : Math.floorDiv(day.toEpochDay(), PERIOD_IN_DAYS);
  }

  void add(String part, Written<T> written) {
    byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(written);
  }

  /** The one that a short name means, if there is one clearly. */
  Optional<Meant<T>> meant(Appearance appearance, Predicate<T> isKeptApart) {
    return answers.computeIfAbsent(
        Asked.of(appearance),
        asked -> meant(asked, byPart.getOrDefault(asked.key(), List.of()), isKeptApart));
  }

  /**
   * @param having who has the word in the name
   */
  static <T> Optional<Meant<T>> meant(
      Asked asked, Collection<Written<T>> having, Predicate<T> isKeptApart) {
    T who = null;
    int first = 0;
    int second = 0;
    for (Written<T> written : having) {
      if (written.agreesWith(asked.country()) && !isKeptApart.test(written.who())) {
        int near = written.near(asked.period());
        if (near > first) {
          second = first;
          first = near;
          who = written.who();
        } else {
          second = Math.max(second, near);
        }
      }
    }
    return who == null || first < CLEARLY_MORE * second
        ? Optional.empty()
        : Optional.of(new Meant<>(who, first, second));
  }
}
