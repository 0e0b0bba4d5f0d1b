package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.correction.NameRef;

/** Clusters as a person says: finds those that a correction names, and merges them. */
final class CorrectedClusters {

  private final Map<String, List<Cluster>> byName = new HashMap<>();
  private final Set<Cluster> kept;

  CorrectedClusters(List<Cluster> clusters) {
    kept = new LinkedHashSet<>(clusters);
    for (Cluster cluster : clusters) {
      for (String key : cluster.keys()) {
        byName.computeIfAbsent(cluster.type() + ":" + key, k -> new ArrayList<>(1)).add(cluster);
      }
    }
  }

  /** The one that is meant: of several with the name that of the article, else of the country. */
  Optional<Cluster> find(NameRef name) {
    List<Cluster> all = byName.getOrDefault(Corrector.key(name), List.of());
    return all.stream()
        .filter(cluster -> cluster.isIn(name.article()))
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(c -> name.country() != null && name.country().equals(c.country()))
                    .findFirst())
        .or(() -> all.stream().findFirst());
  }

  /** Nothing, where one of the names is in no article any more or both are one already. */
  void merge(Correction correction) {
    NameRef name = correction.names().get(0);
    NameRef other = correction.names().get(1);
    Cluster home = find(name).orElse(null);
    Cluster joined = find(other).orElse(null);
    if (home == null || joined == null || home == joined) {
      return;
    }
    home.absorb(joined, Join.of(other.name(), name.name(), Ground.CORRECTED));
    kept.remove(joined);
    byName.values().forEach(holders -> holders.replaceAll(c -> c == joined ? home : c));
  }

  /**
   * What a person calls them, the last name given; who is one with another by the first name of the
   * two, also where no article has the other.
   */
  Map<Cluster, String> names(List<Correction> merges, List<Correction> renames) {
    Map<Cluster, String> names = new HashMap<>();
    for (Correction merge : merges) {
      NameRef name = merge.names().get(0);
      find(name)
          .or(() -> find(merge.names().get(1)))
          .ifPresent(cluster -> names.put(cluster, name.name()));
    }
    for (Correction rename : renames) {
      for (NameRef name : rename.names()) {
        find(name).ifPresent(cluster -> names.put(cluster, String.valueOf(rename.value())));
      }
    }
    return names;
  }

  List<Cluster> clusters() {
    return List.copyOf(kept);
  }
}
