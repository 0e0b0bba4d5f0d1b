package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.archive.name.ShortCode.Answer;
import org.isnad.archive.name.ShortNames.Asked;

/**
 * Keeps whom persons' names of one word mean. A word is asked again for the weeks in which it
 * changed who is written about that it may mean; whoever gains or loses it is made anew.
 */
final class NameShorts {

  private final NameWork work;
  private final Map<String, List<Named>> come = new TreeMap<>();
  private final Set<String> touched = new TreeSet<>();
  private final Map<String, Optional<Unit>> units = new HashMap<>();

  NameShorts(NameWork work) {
    this.work = work;
  }

  /** A name of one word, where it stands, and whom it means there. */
  static final class Unit {
    private final long number;
    private final List<Named> names;
    private final Map<Asked, Answer> answers;

    private Unit(long number, List<Named> names, Map<Asked, Answer> answers) {
      this.number = number;
      this.names = names;
      this.answers = answers;
    }

    private static Unit of(NameTables.OneWord kept) {
      return new Unit(
          kept.number(),
          NamedCode.read(kept.held()),
          ShortCode.answers(kept.key(), kept.answers()));
    }

    long number() {
      return number;
    }

    List<Named> names() {
      return names;
    }

    /** Whom it means somewhere, if anybody. */
    Optional<Answer> home(Appearance appearance) {
      return appearance.split() == 0
          ? Optional.ofNullable(answers.get(Asked.of(appearance)))
          : Optional.empty();
    }

    /** All whom it means anywhere. */
    Set<Long> homes() {
      Set<Long> homes = new HashSet<>();
      answers.values().forEach(answer -> homes.add(answer.cluster()));
      return homes;
    }
  }

  void add(Named named) {
    come.computeIfAbsent(named.form().key(), key -> new ArrayList<>()).add(named);
  }

  /** Has a word made anew. */
  void touch(String key) {
    touched.add(key);
  }

  /** As it is kept. */
  Optional<Unit> find(String key) {
    return units.computeIfAbsent(key, k -> work.tables().shortName(k).map(Unit::of));
  }

  /**
   * @param heard the words of which it changed whom they may mean, and in which periods
   */
  void run(Map<String, Set<Long>> heard) {
    Set<String> all = new TreeSet<>(come.keySet());
    all.addAll(touched);
    all.addAll(heard.keySet());
    for (String key : all) {
      Unit before = find(key).orElse(new Unit(0, List.of(), Map.of()));
      List<Named> names = new ArrayList<>(come.getOrDefault(key, List.of()));
      before.names().stream().filter(named -> !work.isMoved(named)).forEach(names::add);
      boolean isMoved = touched.contains(key) || come.containsKey(key);
      if (isMoved || !names.isEmpty() && hears(before, heard.getOrDefault(key, Set.of()))) {
        new Answering(key, before, names, isMoved).run();
      }
    }
  }

  private boolean hears(Unit unit, Set<Long> periods) {
    return work.appearances(unit.names()).stream()
        .map(Asked::of)
        .distinct()
        .anyMatch(asked -> periods.stream().anyMatch(asked::hears));
  }

  /** Asks a word again. */
  private final class Answering {
    private final String key;
    private final Unit before;
    private final List<Named> names;
    private final boolean isMoved;
    private final Map<Long, NameTables.Part> having = new HashMap<>();
    private boolean isAloneOtherwise;
    private boolean isOtherwise;

    Answering(String key, Unit before, List<Named> names, boolean isMoved) {
      this.key = key;
      this.before = before;
      this.names = names;
      this.isMoved = isMoved;
    }

    void run() {
      work.tables().parts(key).forEach(part -> having.put(part.cluster(), part));
      List<Appearance> appearances = work.appearances(names);
      Unit now = new Unit(number(), names, answers(appearances));
      isAloneOtherwise = isMoved;
      isOtherwise = isMoved;
      compare(appearances, now);
      if (isAloneOtherwise || isOtherwise && work.hasTies(key)) {
        work.shortNames().add(key);
        work.units().add(before.number());
      }
      work.tables().removeShort(key);
      if (!names.isEmpty()) {
        byte[] held = NamedCode.write(names);
        work.tables()
            .putShort(
                new NameTables.OneWord(key, now.number(), held, ShortCode.answers(now.answers)));
      }
      units.put(key, names.isEmpty() ? Optional.empty() : Optional.of(now));
    }

    private long number() {
      return -1 - names.stream().mapToLong(Named::number).min().orElse(0);
    }

    private Map<Asked, Answer> answers(List<Appearance> appearances) {
      List<ShortNames.Written<NameTables.Part>> written =
          having.values().stream().map(ShortCode::written).toList();
      Set<Long> apart = work.apartFrom(key);
      Map<Asked, Answer> answers = new HashMap<>();
      Set<Asked> asked = new HashSet<>();
      for (Appearance appearance : appearances) {
        Asked one = Asked.of(appearance);
        if (appearance.split() == 0 && asked.add(one)) {
          ShortNames.meant(one, written, part -> apart.contains(part.cluster()))
              .ifPresent(
                  meant ->
                      answers.put(
                          one, new Answer(meant.who().cluster(), meant.first(), meant.second())));
        }
      }
      return answers;
    }

    /** Whom the word meant or means otherwise than before is made anew. */
    private void compare(List<Appearance> appearances, Unit now) {
      for (Appearance appearance : appearances) {
        boolean isNew = work.isMoved(appearance.named());
        Optional<Answer> old = isNew ? Optional.empty() : before.home(appearance);
        Optional<Answer> home = now.home(appearance);
        if (isNew || !old.equals(home)) {
          isOtherwise = true;
          isAloneOtherwise |= old.isEmpty() || home.isEmpty();
          old.ifPresent(this::touch);
          home.ifPresent(this::touch);
        }
      }
    }

    /** Who is no more among those who may be meant is made anew already. */
    private void touch(Answer answer) {
      NameTables.Part part = having.get(answer.cluster());
      if (part != null) {
        work.blocks().add(part.block());
      }
    }
  }
}
