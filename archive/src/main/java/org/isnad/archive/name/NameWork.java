package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.EntityType;

/**
 * What the parts of a {@link NameUpdate} share: tables, rules, and what each leaves for the next.
 */
final class NameWork {

  /** So many names of blocks in memory; those of more are joined whenever they are asked for. */
  private static final int MOST_REMEMBERED = 400_000;

  private final NameTables tables;
  private final Corrector corrector;
  private final NameJoiner joiner;
  private final NameReach reach;
  private final Map<Long, NameTables.Head> heads = new HashMap<>();

  private final Map<Long, List<Cluster>> made = new HashMap<>();
  private int remembered;

  /** Articles that changed, and words of which a person says otherwise than before. */
  private final Set<Long> changed = new HashSet<>();

  private final Set<String> corrected = new HashSet<>();

  /** Blocks and short names of which something is no more as it was. */
  private final Set<Long> blocks = new HashSet<>();

  private final Set<String> shortNames = new HashSet<>();

  /** Whose identities are made anew, by the numbers that they had. */
  private final Set<Long> units = new HashSet<>();

  NameWork(NameTables tables, Knowledge known, Corrector corrector) {
    this.tables = tables;
    this.corrector = corrector;
    joiner = new NameJoiner(known, corrector);
    reach = new NameReach(known, corrector);
  }

  NameTables tables() {
    return tables;
  }

  Corrector corrector() {
    return corrector;
  }

  NameJoiner joiner() {
    return joiner;
  }

  NameReach reach() {
    return reach;
  }

  Set<Long> changed() {
    return changed;
  }

  Set<String> corrected() {
    return corrected;
  }

  Set<Long> blocks() {
    return blocks;
  }

  Set<String> shortNames() {
    return shortNames;
  }

  Set<Long> units() {
    return units;
  }

  /** Whether it is no more where it was: it comes anew, if it is still there. */
  boolean isMoved(Named named) {
    return changed.contains(named.article()) || corrected.contains(named.form().key());
  }

  /** In their order. */
  List<Appearance> appearances(Collection<Named> all) {
    Set<Long> missing = new HashSet<>();
    all.stream().map(Named::article).filter(a -> !heads.containsKey(a)).forEach(missing::add);
    heads.putAll(tables.heads(missing));
    List<Appearance> appearances = new ArrayList<>(all.size());
    for (Named named : all) {
      NameTables.Head head = Objects.requireNonNull(heads.get(named.article()));
      appearances.add(Appearance.of(named, head.id(), head.day(), corrector));
    }
    appearances.sort(Appearance.ORDER);
    return appearances;
  }

  /** Whether a word may be one with others by the lists, or by what a person says. */
  boolean hasTies(String shortName) {
    return corrected.contains(shortName) || !reach.ties(EntityType.PER, shortName).isEmpty();
  }

  /** The clusters that a word is not to mean. */
  Set<Long> apartFrom(String shortName) {
    Set<Long> apart = new HashSet<>();
    for (String name : corrector.apartFrom(shortName)) {
      EntityType type = EntityType.valueOf(name.substring(0, name.indexOf(':')));
      String key = name.substring(name.indexOf(':') + 1);
      for (long block : tables.blocks(Set.of(NameReach.ofLetters(type, key))).values()) {
        clusters(block).orElseThrow().stream()
            .filter(cluster -> cluster.type() == type && cluster.keys().contains(key))
            .forEach(cluster -> apart.add(cluster.number()));
      }
    }
    return apart;
  }

  private List<Cluster> clusters(List<Named> block) {
    return joiner.whole(appearances(block));
  }

  /** The clusters of a new block, which are asked for again. */
  List<Cluster> make(long block, List<Named> names) {
    List<Cluster> clusters = clusters(names);
    int size = size(clusters);
    if (remembered + size <= MOST_REMEMBERED) {
      made.put(block, clusters);
      remembered += size;
    }
    return clusters;
  }

  /** The clusters of a block; nothing where there is none. */
  Optional<List<Cluster>> clusters(long block) {
    List<Cluster> known = made.get(block);
    return known == null
        ? tables.block(block).map(held -> make(block, NamedCode.read(held)))
        : Optional.of(known);
  }

  private static int size(List<Cluster> clusters) {
    return clusters.stream().mapToInt(cluster -> cluster.appearances().size()).sum();
  }

  boolean isBlock(long number) {
    return made.containsKey(number) || tables.block(number).isPresent();
  }

  /** The same for one who changes them. */
  List<Cluster> take(long block) {
    List<Cluster> clusters = clusters(block).orElseThrow();
    if (made.remove(block) != null) {
      remembered -= size(clusters);
    }
    return clusters;
  }
}
