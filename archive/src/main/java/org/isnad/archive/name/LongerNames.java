package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.analysis.record.EntityType;

/**
 * Persons whose name is told with a part more or less: {@code عمر حسن البشير، عمر البشير}; {@code
 * محمد بن سلمان، محمد بن سلمان آل سعود}.
 *
 * <p>The first part and the family name stay; where a given name ends the shorter one, as in {@code
 * محمد أحمد}, it may be anybody's.
 */
final class LongerNames {

  private static final List<String> KIN = List.of("بن", "ال", "ابن");
  private static final Set<String> SURNAME_FIRST = Set.of("CHN", "KOR", "PRK", "TWN", "VNM");

  /** Given names that stand before another, by which one is called: {@code محمد هشام}. */
  private static final Set<String> BEFORE_ANOTHER = Set.of("محمد", "احمد");

  private static final int SHORTEST_PART = 3;
  private static final int MOST_HOLDERS = 20;

  /** One with a longer name, and the join of the shorter name to it. */
  record Longer(Cluster cluster, Join join) {}

  private final Map<String, Map<Cluster, String>> holdersByShorterKey = new HashMap<>();

  LongerNames(GivenNames given, List<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      String country = cluster.country();
      boolean surnameFirst = country != null && SURNAME_FIRST.contains(country);
      if (cluster.type() == EntityType.PER && !surnameFirst) {
        for (String key : cluster.keys()) {
          for (String shorter : shorter(key, given)) {
            holdersByShorterKey
                .computeIfAbsent(shorter, k -> new LinkedHashMap<>())
                .putIfAbsent(cluster, key);
          }
        }
      }
    }
  }

  /** What a name may be called with a part left out. */
  static List<String> shorter(String key, GivenNames given) {
    List<String> shorter = new ArrayList<>(2);
    String[] parts = key.split(" ");
    String last = parts[parts.length - 1];
    boolean open = parts.length > 2 && !BEFORE_ANOTHER.contains(parts[0]);
    if (open && !given.knows(last) && hasNoSyllables(parts)) {
      shorter.add(parts[0] + " " + last);
    }
    StringBuilder beginning = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      if (i > 1 && isKin(parts[i])) {
        shorter.add(beginning.toString());
      }
      beginning.append(' ').append(parts[i]);
    }
    return shorter;
  }

  /** Parts of two letters are the syllables of one given name: {@code لي كه تشيانغ}. */
  private static boolean hasNoSyllables(String[] parts) {
    return Arrays.stream(parts).allMatch(part -> part.length() >= SHORTEST_PART);
  }

  private static boolean isKin(String part) {
    return KIN.stream().anyMatch(kin -> part.startsWith(kin) && part.length() > kin.length() + 1);
  }

  /** The longer name that a name is short for, where it can be only one of those that pass. */
  Optional<Longer> find(Cluster shorter, Predicate<Cluster> mayBe) {
    List<Longer> found = new ArrayList<>(1);
    for (String key : shorter.keys()) {
      Map<Cluster, String> holders = holdersByShorterKey.getOrDefault(key, Map.of());
      if (holders.size() > MOST_HOLDERS) {
        return Optional.empty();
      }
      holders.forEach(
          (cluster, longKey) -> {
            if (cluster != shorter
                && found.stream().noneMatch(l -> l.cluster() == cluster)
                && mayBe.test(cluster)) {
              String to = cluster.spelling(longKey);
              found.add(
                  new Longer(cluster, Join.of(shorter.spelling(key), to, Ground.PART_LEFT_OUT)));
            }
          });
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
