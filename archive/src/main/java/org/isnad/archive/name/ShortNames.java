package org.isnad.archive.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.isnad.analysis.record.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Whom one word means, where the articles of those weeks leave only one that it can mean: {@code
 * ستافريديس}.
 *
 * <p>Who is written about is counted by half months, so that what a short name costs does not grow
 * with the years that an archive covers; each name is looked up once a half month.
 */
final class ShortNames {

  private static final int PERIOD_IN_DAYS = 15;
  private static final int PERIODS_AROUND = 3;
  private static final int CLEARLY_MORE = 3;
  private static final long UNDATED = Long.MIN_VALUE;

  /**
   * @param share of the articles of those weeks that write of this one, and not of the next
   */
  record Meant(Cluster cluster, double share) {}

  private record Asked(String key, @Nullable String country, long period) {}

  private final Corrector corrector;
  private final Map<String, Map<Long, Map<Cluster, Integer>>> articlesByPart = new HashMap<>();
  private final Map<Asked, Optional<Meant>> answers = new HashMap<>();

  ShortNames(List<Cluster> clusters, Corrector corrector) {
    this.corrector = corrector;
    clusters.stream().filter(c -> c.type() == EntityType.PER && c.split() == 0).forEach(this::add);
  }

  private void add(Cluster cluster) {
    TreeSet<String> parts = new TreeSet<>();
    cluster.keys().forEach(key -> parts.addAll(List.of(key.split(" "))));
    for (Appearance appearance : cluster.appearances()) {
      for (String part : parts) {
        articlesByPart
            .computeIfAbsent(part, key -> new HashMap<>())
            .computeIfAbsent(period(appearance.day()), key -> new LinkedHashMap<>())
            .merge(cluster, 1, Integer::sum);
      }
    }
  }

  private static long period(@Nullable LocalDate day) {
    return day == null ? UNDATED : Math.floorDiv(day.toEpochDay(), PERIOD_IN_DAYS);
  }

  /** The one that a short name means, if there is one clearly. */
  Optional<Meant> meant(Appearance appearance) {
    Asked asked =
        new Asked(appearance.key(), appearance.entity().country(), period(appearance.day()));
    return answers.computeIfAbsent(asked, this::meant);
  }

  private Optional<Meant> meant(Asked asked) {
    List<Map.Entry<Cluster, Integer>> ranked = new ArrayList<>(near(asked).entrySet());
    ranked.sort(Comparator.comparingInt(entry -> -entry.getValue()));
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    int first = ranked.get(0).getValue();
    int second = ranked.size() == 1 ? 0 : ranked.get(1).getValue();
    return first < CLEARLY_MORE * second
        ? Optional.empty()
        : Optional.of(new Meant(ranked.get(0).getKey(), (double) first / (first + second)));
  }

  private Map<Cluster, Integer> near(Asked asked) {
    Map<Long, Map<Cluster, Integer>> periods = articlesByPart.getOrDefault(asked.key(), Map.of());
    Map<Cluster, Integer> near = new LinkedHashMap<>();
    if (asked.period() == UNDATED) {
      periods.keySet().stream().sorted().forEach(p -> count(near, periods, p, asked));
    } else {
      count(near, periods, UNDATED, asked);
      for (long p = -PERIODS_AROUND; p <= PERIODS_AROUND; p++) {
        count(near, periods, asked.period() + p, asked);
      }
    }
    return near;
  }

  private void count(
      Map<Cluster, Integer> near,
      Map<Long, Map<Cluster, Integer>> periods,
      long period,
      Asked asked) {
    periods
        .getOrDefault(period, Map.of())
        .forEach(
            (cluster, articles) -> {
              if (cluster.agreesWith(asked.country())
                  && !corrector.keepsApart(asked.key(), cluster)) {
                near.merge(cluster, articles, Integer::sum);
              }
            });
  }
}
