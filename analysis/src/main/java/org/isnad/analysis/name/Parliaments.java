package org.isnad.analysis.name;

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
    Cluster parliament = null;
    Cluster house = null;
    for (Cluster cluster : clusters) {
      if (cluster.type() != EntityType.ORG) {
        continue;
      }
      if (isNamed(cluster, secondHouses, words)) {
        return Optional.empty();
      }
      if (isNamed(cluster, parliaments, words) && !isOfMany(cluster)) {
        if (parliament != null) {
          return Optional.empty();
        }
        parliament = cluster;
      } else if (isNamed(cluster, houses, words)) {
        if (house != null) {
          return Optional.empty();
        }
        house = cluster;
      }
    }
    return parliament == null || house == null || !agree(parliament.country(), house.country())
        ? Optional.empty()
        : Optional.of(new Pair(parliament, house));
  }

  /** البرلمان الأوروبي: with an adjective, of no country. */
  private static boolean isOfMany(Cluster cluster) {
    return cluster.country() == null
        && cluster.members().stream().anyMatch(found -> found.endWord() > found.firstWord() + 1);
  }

  private static boolean agree(@Nullable String country, @Nullable String other) {
    return Objects.equals(country, other);
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
