package org.isnad.archive.name;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.analysis.record.EntityType;

/**
 * Which blocks and short names are made anew together: those of which something is otherwise, and
 * those that the lists, or what a person says, may join with them by a short name.
 */
final class NameClosure {

  private final NameWork work;
  private final NameShorts shorts;
  private final Groups groups = new Groups();
  private final Set<Long> blocks = new TreeSet<>();
  private final Set<String> shortNames = new TreeSet<>();
  private final Map<String, Long> nodes = new HashMap<>();
  private final Deque<Long> blocksToSee = new ArrayDeque<>();
  private final Deque<String> shortNamesToSee = new ArrayDeque<>();

  NameClosure(NameWork work, NameShorts shorts) {
    this.work = work;
    this.shorts = shorts;
  }

  /** What is made anew at once. */
  static final class Part {
    private final Set<Long> blocks = new TreeSet<>();
    private final Set<String> shortNames = new TreeSet<>();

    Set<Long> blocks() {
      return blocks;
    }

    Set<String> shortNames() {
      return shortNames;
    }
  }

  List<Part> parts() {
    List.copyOf(work.blocks()).forEach(this::add);
    List.copyOf(work.shortNames()).forEach(this::add);
    while (!blocksToSee.isEmpty() || !shortNamesToSee.isEmpty()) {
      if (blocksToSee.isEmpty()) {
        see(shortNamesToSee.remove());
      } else {
        see(blocksToSee.remove());
      }
    }
    Map<Long, Part> parts = new TreeMap<>();
    blocks.forEach(block -> part(parts, block).blocks().add(block));
    shortNames.forEach(name -> part(parts, node(name)).shortNames().add(name));
    return List.copyOf(parts.values());
  }

  private Part part(Map<Long, Part> parts, long node) {
    return parts.computeIfAbsent(groups.of(node), group -> new Part());
  }

  /** A short name among the numbers of blocks. */
  private long node(String shortName) {
    return nodes.computeIfAbsent(shortName, name -> -1L - nodes.size());
  }

  private void add(long block) {
    if (!blocks.contains(block) && work.isBlock(block)) {
      blocks.add(block);
      work.units().add(block);
      blocksToSee.add(block);
    }
  }

  private void add(String shortName) {
    if (shortNames.add(shortName)) {
      shorts.find(shortName).ifPresent(unit -> work.units().add(unit.number()));
      shortNamesToSee.add(shortName);
    }
  }

  private void see(long block) {
    Set<String> ties = new HashSet<>();
    Set<String> words = new TreeSet<>();
    Set<Long> numbers = new HashSet<>();
    for (Cluster cluster : work.clusters(block).orElseThrow()) {
      cluster.keys().forEach(key -> ties.addAll(work.reach().ties(cluster.type(), key)));
      if (ShortNames.mayBeMeant(cluster)) {
        words.addAll(ShortNames.parts(cluster));
        numbers.add(cluster.number());
      }
    }
    Set<String> tied = new TreeSet<>();
    ties.forEach(tie -> tied.addAll(work.reach().shortKeys(tie)));
    words.stream().filter(work::hasTies).filter(word -> means(word, numbers)).forEach(tied::add);
    for (String word : tied) {
      if (shorts.find(word).isPresent()) {
        groups.together(block, node(word));
        add(word);
      }
    }
  }

  private boolean means(String word, Set<Long> clusters) {
    Optional<NameShorts.Unit> unit = shorts.find(word);
    return unit.isPresent() && unit.get().homes().stream().anyMatch(clusters::contains);
  }

  private void see(String shortName) {
    if (!work.hasTies(shortName)) {
      return;
    }
    Set<Long> joined = new TreeSet<>();
    Set<Long> homes = shorts.find(shortName).map(NameShorts.Unit::homes).orElse(Set.of());
    if (!homes.isEmpty()) {
      work.tables().parts(shortName).stream()
          .filter(part -> homes.contains(part.cluster()))
          .forEach(part -> joined.add(part.block()));
    }
    List<Integer> labels = new ArrayList<>();
    for (String tie : work.reach().ties(EntityType.PER, shortName)) {
      labels.add(NameReach.number(tie));
      for (String other : work.reach().shortKeys(tie)) {
        groups.together(node(shortName), node(other));
        add(other);
      }
    }
    joined.addAll(work.tables().blocks(labels).values());
    for (long block : joined) {
      groups.together(node(shortName), block);
      add(block);
    }
  }
}
