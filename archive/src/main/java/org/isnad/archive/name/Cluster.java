package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.jspecify.annotations.Nullable;

/** Appearances that are taken for one identity so far. */
final class Cluster {

  private final EntityType type;
  private final String firstKey;
  private final Map<String, Integer> spellings = new TreeMap<>();
  private final Map<String, Integer> fullNames = new TreeMap<>();
  private final Map<String, Integer> countries = new TreeMap<>();
  private final Map<SourceKind, Integer> kinds = new EnumMap<>(SourceKind.class);
  private final Set<String> keys = new TreeSet<>();
  private final List<Appearance> appearances = new ArrayList<>();

  Cluster(Appearance first) {
    type = first.type();
    firstKey = first.key();
    add(first);
  }

  void add(Appearance appearance) {
    Entity entity = appearance.entity();
    appearances.add(appearance);
    keys.add(appearance.key());
    fullNames.merge(entity.name(), 1, Integer::sum);
    spellings.merge(entity.name(), 1, Integer::sum);
    entity.aliases().forEach(alias -> spellings.merge(alias, 1, Integer::sum));
    kinds.merge(entity.kind(), 1, Integer::sum);
    if (entity.country() != null) {
      countries.merge(entity.country(), 1, Integer::sum);
    }
  }

  void absorb(Cluster other) {
    other.appearances.forEach(this::add);
  }

  /** Whether nothing that is known of the two speaks against their being one. */
  boolean agreesWith(Cluster other) {
    return type == other.type && agreesWith(other.country());
  }

  boolean agreesWith(@Nullable String otherCountry) {
    String country = country();
    return country == null || otherCountry == null || country.equals(otherCountry);
  }

  @Nullable String country() {
    return commonest(countries);
  }

  EntityType type() {
    return type;
  }

  Set<String> keys() {
    return keys;
  }

  List<Appearance> appearances() {
    return appearances;
  }

  Identity identity() {
    List<String> bySpelling = new ArrayList<>(spellings.keySet());
    bySpelling.sort(Comparator.comparingInt((String s) -> -spellings.getOrDefault(s, 0)));
    SourceKind kind = commonest(kinds);
    return new Identity(
        type + ":" + firstKey,
        type,
        fullest(),
        bySpelling,
        country(),
        kind == null ? SourceKind.UNNAMED : kind,
        appearances.stream().map(Appearance::article).distinct().sorted().toList());
  }

  /** The commonest name among those with most parts, for a person; else the commonest. */
  private String fullest() {
    Map<String, Integer> candidates = new TreeMap<>(fullNames);
    if (type == EntityType.PER) {
      int most =
          fullNames.keySet().stream().mapToInt(name -> NameKey.parts(name).size()).max().orElse(0);
      candidates.keySet().removeIf(name -> NameKey.parts(name).size() < Math.min(most, 3));
    }
    String commonest = commonest(candidates);
    return commonest == null ? firstKey : commonest;
  }

  private static <T> @Nullable T commonest(Map<T, Integer> counts) {
    T best = null;
    int most = 0;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
