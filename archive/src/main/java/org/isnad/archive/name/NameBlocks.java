package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.analysis.record.EntityType;

/**
 * Brings whole names that came to their blocks, and takes those that went from them. A block that
 * this touches is joined anew, and what its persons may be called by one word kept.
 */
final class NameBlocks {

  /** How the letters of a name stand in articles, and what they are. */
  private record Told(EntityType type, NameForm form) {}

  private final NameWork work;
  private final NameReach before;
  private final Corrector correctedBefore;
  private final Map<Told, List<Named>> come = new HashMap<>();
  private final Set<Long> touched = new TreeSet<>();

  /** The words of which it changed whom they may mean, and in which periods. */
  private final Map<String, Set<Long>> heard = new HashMap<>();

  /** What goes from the table of parts, all before the first that comes: numbers are used again. */
  private final List<NameTables.Part> goneParts = new ArrayList<>();

  private final List<NameTables.Part> comeParts = new ArrayList<>();

  /**
   * @param before the rules by which what is kept was made
   */
  NameBlocks(NameWork work, NameReach before, Corrector correctedBefore) {
    this.work = work;
    this.before = before;
    this.correctedBefore = correctedBefore;
  }

  Map<String, Set<Long>> heard() {
    return heard;
  }

  void add(Named named) {
    EntityType type = work.corrector().type(named.form().type(), named.form().key());
    come.computeIfAbsent(new Told(type, named.form()), told -> new ArrayList<>()).add(named);
  }

  /** Has a block made anew. */
  void touch(long block) {
    touched.add(block);
  }

  /** A block, or several that come together by what is new. */
  private static final class Group {
    private final Set<Long> blocks = new TreeSet<>();
    private final List<byte[]> held = new ArrayList<>();
    private final List<Named> names = new ArrayList<>();
    private final Map<String, NameTables.Part> parts = new HashMap<>();
  }

  void run() {
    Groups groups = new Groups();
    Set<Integer> labels = new TreeSet<>();
    Map<Told, Long> of = new HashMap<>();
    for (Told told : come.keySet()) {
      of.put(told, together(groups, work.reach().labels(told.type(), told.form()), labels));
    }
    Map<Integer, Long> known = work.tables().blocks(labels);
    known.forEach((label, block) -> groups.together(Groups.label(label), block));
    Map<Long, Group> found = new TreeMap<>();
    come.forEach(
        (told, names) ->
            found
                .computeIfAbsent(
                    groups.of(Objects.requireNonNull(of.get(told))), group -> new Group())
                .names
                .addAll(names));
    Set<Long> all = new TreeSet<>(touched);
    all.addAll(known.values());
    all.forEach(
        block -> found.computeIfAbsent(groups.of(block), group -> new Group()).blocks.add(block));
    found.values().forEach(this::forget); // all, before one takes the number of another
    found.values().forEach(this::make);
    work.tables().removeParts(goneParts);
    work.tables().putParts(comeParts);
  }

  /** One of the labels, which go together; all of them are added to {@code all}. */
  private static long together(Groups groups, int[] labels, Set<Integer> all) {
    long first = Groups.label(labels[0]);
    for (int label : labels) {
      groups.together(first, Groups.label(label));
      all.add(label);
    }
    return first;
  }

  /** Takes the blocks of a group from the tables. */
  private void forget(Group group) {
    for (long block : group.blocks) {
      byte[] held = work.tables().block(block).orElseThrow();
      group.held.add(held);
      forget(block, NamedCode.read(held), group.parts);
    }
  }

  /** Takes a group apart, with what is new, and makes blocks of it. */
  private void make(Group group) {
    for (byte[] held : group.held) {
      NamedCode.read(held).stream().filter(named -> !work.isMoved(named)).forEach(group.names::add);
    }
    List<NameTables.Part> now = new ArrayList<>();
    split(group.names).forEach((labels, names) -> now.addAll(put(names, labels)));
    keep(group.parts, now);
    group.names.clear();
    group.held.clear();
  }

  /** By their labels, which no two blocks share. */
  private Map<Set<Integer>, List<Named>> split(List<Named> names) {
    Map<Told, List<Named>> byTold = new HashMap<>();
    for (Named named : names) {
      EntityType type = work.corrector().type(named.form().type(), named.form().key());
      byTold.computeIfAbsent(new Told(type, named.form()), t -> new ArrayList<>()).add(named);
    }
    Groups groups = new Groups();
    Map<Told, Long> of = new HashMap<>();
    for (Told told : byTold.keySet()) {
      int[] labels = work.reach().labels(told.type(), told.form());
      of.put(told, together(groups, labels, new HashSet<>()));
    }
    Map<Long, List<Named>> split = new HashMap<>();
    Map<Long, Set<Integer>> labelsOf = new HashMap<>();
    byTold.forEach(
        (told, own) -> {
          long group = groups.of(Objects.requireNonNull(of.get(told)));
          split.computeIfAbsent(group, g -> new ArrayList<>()).addAll(own);
          Set<Integer> all = labelsOf.computeIfAbsent(group, g -> new TreeSet<>());
          for (int label : work.reach().labels(told.type(), told.form())) {
            all.add(label);
          }
        });
    Map<Set<Integer>, List<Named>> found = new HashMap<>();
    split.forEach((block, own) -> found.put(Objects.requireNonNull(labelsOf.get(block)), own));
    return found;
  }

  private List<NameTables.Part> put(List<Named> names, Set<Integer> labels) {
    long number = names.stream().mapToLong(Named::number).min().orElseThrow();
    work.tables().putBlock(number, NamedCode.write(names), labels);
    work.blocks().add(number);
    List<NameTables.Part> parts = new ArrayList<>();
    for (Cluster cluster : work.make(number, names)) {
      if (ShortNames.mayBeMeant(cluster)) {
        ShortNames.Written<Cluster> written = ShortNames.Written.of(cluster);
        ShortNames.parts(cluster).forEach(part -> parts.add(ShortCode.part(part, number, written)));
      }
    }
    return parts;
  }

  private void forget(long block, List<Named> held, Map<String, NameTables.Part> parts) {
    Set<Integer> labels = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    Set<NameForm> forms = new HashSet<>();
    for (Named named : held) {
      NameForm form = named.form();
      if (forms.add(form)) {
        EntityType type = correctedBefore.type(form.type(), form.key());
        for (int label : before.labels(type, form)) {
          labels.add(label);
        }
        if (type == EntityType.PER) {
          words.addAll(List.of(form.key().split(" ")));
        }
        for (String tie : before.ties(type, form.key())) {
          work.shortNames().addAll(before.shortKeys(tie));
        }
      }
    }
    for (String word : words) {
      work.tables().parts(word, block).forEach(part -> parts.put(name(part), part));
    }
    work.tables().removeBlock(block, labels);
    work.units().add(block);
  }

  private static String name(NameTables.Part part) {
    return part.part() + " " + part.cluster();
  }

  /** Keeps the parts that are new, and hears of whom that changes something. */
  private void keep(Map<String, NameTables.Part> before, List<NameTables.Part> now) {
    for (NameTables.Part part : now) {
      NameTables.Part old = before.remove(name(part));
      boolean isSame = old != null && isSame(old, part);
      if (old != null && (!isSame || old.block() != part.block())) {
        goneParts.add(old);
      }
      if (old == null || !isSame || old.block() != part.block()) {
        comeParts.add(part);
      }
      if (!isSame) {
        hear(part);
        Optional.ofNullable(old).ifPresent(this::hear);
      }
    }
    before.values().forEach(this::hear);
    goneParts.addAll(before.values());
  }

  private static boolean isSame(NameTables.Part old, NameTables.Part part) {
    return Objects.equals(old.country(), part.country())
        && Arrays.equals(old.periods(), part.periods());
  }

  private void hear(NameTables.Part part) {
    heard
        .computeIfAbsent(part.part(), word -> new TreeSet<>())
        .addAll(ShortCode.periods(part.periods()).keySet());
  }
}
