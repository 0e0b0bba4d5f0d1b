package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.analysis.record.EntityType;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.correction.NameRef;

/** What the corrections that hold say, ready to be asked; the later of two that disagree holds. */
final class Corrector {

  private record Split(long number, Set<String> articles) {}

  private record Retyped(EntityType from, EntityType to) {}

  private final Map<String, List<Retyped>> types = new HashMap<>();
  private final Map<String, List<Split>> splits = new HashMap<>();
  private final Map<String, Set<String>> apart = new HashMap<>();
  private final List<Correction> merges = new ArrayList<>();
  private final List<Correction> renames = new ArrayList<>();
  private final Map<String, Set<String>> ties = new HashMap<>();

  Corrector(Collection<Correction> corrections) {
    corrections.stream().filter(Correction::holds).forEach(this::add);
    Stream.concat(merges.stream(), renames.stream())
        .forEach(
            correction ->
                correction
                    .names()
                    .forEach(
                        name ->
                            ties.computeIfAbsent(key(name), k -> new TreeSet<>())
                                .add(tie(correction))));
  }

  private void add(Correction correction) {
    switch (correction.kind()) {
      case MERGE -> addMerge(correction);
      case SPLIT -> addSplit(correction);
      case RENAME -> renames.add(correction);
      case TYPE ->
          correction.names().forEach(name -> addType(name, String.valueOf(correction.value())));
    }
  }

  private void addType(NameRef name, String type) {
    types
        .computeIfAbsent(NameKey.of(name.name()), key -> new ArrayList<>())
        .add(new Retyped(name.type(), EntityType.valueOf(type)));
  }

  private void addMerge(Correction merge) {
    String name = key(merge.names().get(0));
    String other = key(merge.names().get(1));
    apart.computeIfAbsent(name, k -> new HashSet<>()).remove(other);
    apart.computeIfAbsent(other, k -> new HashSet<>()).remove(name);
    merges.add(merge);
  }

  private void addSplit(Correction split) {
    if (!split.articles().isEmpty()) {
      Split own = new Split(split.number(), Set.copyOf(split.articles()));
      split.names().forEach(n -> splits.computeIfAbsent(key(n), k -> new ArrayList<>()).add(own));
      return;
    }
    String name = key(split.names().get(0));
    Set<String> others = new HashSet<>();
    split.names().stream().skip(1).forEach(other -> others.add(key(other)));
    merges.removeIf(merge -> joins(merge, name, others));
    for (String other : others) {
      apart.computeIfAbsent(name, k -> new HashSet<>()).add(other);
      apart.computeIfAbsent(other, k -> new HashSet<>()).add(name);
    }
  }

  private static boolean joins(Correction merge, String name, Set<String> others) {
    String one = key(merge.names().get(0));
    String two = key(merge.names().get(1));
    return one.equals(name) && others.contains(two) || two.equals(name) && others.contains(one);
  }

  static String key(NameRef name) {
    return key(name.type(), NameKey.of(name.name()));
  }

  private static String key(EntityType type, String key) {
    return type + ":" + key;
  }

  /** The type of what an article calls by a name, where it is another than was found. */
  EntityType type(EntityType found, String key) {
    EntityType type = found;
    for (Retyped retyped : types.getOrDefault(key, List.of())) {
      type = type == retyped.from() ? retyped.to() : type;
    }
    return type;
  }

  /** The split by articles that a name in an article falls under; 0 for none. */
  long split(EntityType type, String key, String article) {
    long number = 0;
    for (Split split : splits.getOrDefault(key(type, key), List.of())) {
      if (split.articles().contains(article)) {
        number = split.number();
      }
    }
    return number;
  }

  /** Whether the names of the two are not to be joined. */
  boolean keepsApart(Cluster a, Cluster b) {
    if (a.split() != b.split()) {
      return true;
    }
    return !apart.isEmpty() && a.keys().stream().anyMatch(key -> isApart(key(a.type(), key), b));
  }

  /** The same for a person's short name. */
  boolean keepsApart(String shortName, Cluster person) {
    return !apart.isEmpty() && isApart(key(EntityType.PER, shortName), person);
  }

  private boolean isApart(String name, Cluster other) {
    Set<String> names = apart.getOrDefault(name, Set.of());
    return !names.isEmpty()
        && other.keys().stream().anyMatch(key -> names.contains(key(other.type(), key)));
  }

  /** The words that are kept apart from a short name of a person, each with its type before it. */
  Set<String> apartFrom(String shortName) {
    return apart.getOrDefault(key(EntityType.PER, shortName), Set.of());
  }

  /** The corrections that join a name with others, or name it. */
  Set<String> ties(EntityType type, String key) {
    return ties.getOrDefault(key(type, key), Set.of());
  }

  /** The persons' names of one word that a correction is about too. */
  Set<String> shortKeys(String tie) {
    Set<String> keys = new TreeSet<>();
    Stream.concat(merges.stream(), renames.stream())
        .filter(correction -> tie(correction).equals(tie))
        .flatMap(correction -> correction.names().stream())
        .filter(name -> Appearance.isShort(name.type(), NameKey.of(name.name())))
        .forEach(name -> keys.add(NameKey.of(name.name())));
    return keys;
  }

  private static String tie(Correction correction) {
    return "correction " + correction.number();
  }

  List<Correction> merges() {
    return merges;
  }

  List<Correction> renames() {
    return renames;
  }
}
