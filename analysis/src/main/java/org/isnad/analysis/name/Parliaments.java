package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.analysis.record.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A parliament and its house are one where the article names one of each and no second house:
 * {@code البرلمان} and {@code مجلس النواب}.
 */
final class Parliaments {

  /** The two clusters that are one. */
  record Pair(Cluster first, Cluster second) {}

  private final Set<String> parliaments;
  private final Set<String> houses;
  private final Set<String> secondHouses;

  Parliaments(NameLexicons lexicons) {
    this.parliaments = lexicons.list("parliaments");
    this.houses = lexicons.list("houses");
    this.secondHouses = lexicons.list("second-houses");
  }

  /** The parliament and its house among the organisations of an article. */
  Optional<Pair> find(List<Cluster> clusters, Function<Found, List<String>> words) {
    List<Cluster> assemblies = new ArrayList<>();
    List<Cluster> lower = new ArrayList<>();
    for (Cluster cluster : clusters) {
      if (cluster.type() != EntityType.ORG) {
        continue;
      }
      if (isNamed(cluster, secondHouses, words)) {
        return Optional.empty();
      }
      if (isNamed(cluster, parliaments, words)) {
        if (!isOfMany(cluster)) {
          assemblies.add(cluster);
        }
      } else if (isNamed(cluster, houses, words)) {
        lower.add(cluster);
      }
    }
    if (lower.size() != 1) {
      return Optional.empty();
    }
    Cluster house = lower.get(0);
    boolean one = assemblies.size() == 1;
    return assemblies.stream()
        .filter(p -> agree(p.country(), house.country(), one))
        .findFirst()
        .map(p -> new Pair(p, house));
  }

  /** البرلمان الأوروبي: with an adjective, of no country. */
  private static boolean isOfMany(Cluster cluster) {
    return cluster.country() == null
        && cluster.members().stream().anyMatch(found -> found.endWord() > found.firstWord() + 1);
  }

  /** Whether they are of one country, or may be where there is one of each. */
  private static boolean agree(@Nullable String country, @Nullable String other, boolean one) {
    return Objects.equals(country, other) || one && (country == null || other == null);
  }

  private static boolean isNamed(
      Cluster cluster, Set<String> names, Function<Found, List<String>> words) {
    return cluster.members().stream()
        .map(words)
        .anyMatch(
            name ->
                names.contains(name.get(0))
                    || name.size() > 1 && names.contains(name.get(0) + " " + name.get(1)));
  }
}
