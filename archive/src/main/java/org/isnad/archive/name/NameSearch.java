package org.isnad.archive.name;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who may be meant by a name that a reader gives, in any spelling. */
public final class NameSearch {

  /** Where identities are looked up by how they sound; more than asked for may come. */
  public interface Source {

    Optional<Identity> byId(String id);

    /** Those of which a whole name has this skeleton. */
    List<Identity> called(String skeleton);

    /** Those of which a part of a name has it. */
    List<Identity> having(String skeleton);

    /** How many these are. */
    int countHaving(String skeleton);

    /** The most written about first. */
    Comparator<Identity> order();
  }

  private static final String WHOLE = "=";

  private final Source source;
  private final Likeness likeness;

  public NameSearch(Source source, Knowledge known) {
    this(source, known.likeness());
  }

  NameSearch(Source source, Likeness likeness) {
    this.source = source;
    this.likeness = likeness;
  }

  /** How a whole name sounds, as a number. */
  public static int whole(String skeleton) {
    return (WHOLE + skeleton).hashCode();
  }

  /** How a part of a name sounds. */
  public static int part(String skeleton) {
    return skeleton.hashCode();
  }

  /** The skeletons that an identity's whole names have. */
  public static Set<String> wholeSounds(Identity identity) {
    Set<String> sounds = new LinkedHashSet<>();
    called(identity).forEach(name -> sounds.add(Spelling.skeleton(NameKey.of(name))));
    return sounds;
  }

  /** Those of the parts of its names. */
  public static Set<String> partSounds(Identity identity) {
    Set<String> sounds = new LinkedHashSet<>();
    for (String name : called(identity)) {
      NameKey.parts(name).forEach(part -> sounds.add(Spelling.skeleton(part)));
    }
    return sounds;
  }

  /** All that it is called by: what articles write, and what a person calls it. */
  private static Set<String> called(Identity identity) {
    Set<String> called = new LinkedHashSet<>(identity.spellings());
    called.add(identity.name());
    return called;
  }

  /** See {@link Names#find}. */
  public List<Identity> find(String query) {
    Optional<Identity> named = source.byId(query);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    String key = NameKey.of(query);
    List<Identity> whole =
        source.called(Spelling.skeleton(key)).stream()
            .filter(i -> called(i).stream().anyMatch(s -> mayBeOne(NameKey.of(s), key, i)))
            .toList();
    List<Identity> exact =
        whole.stream()
            .filter(i -> called(i).stream().anyMatch(s -> NameKey.of(s).equals(key)))
            .toList();
    if (!exact.isEmpty()) {
      return sorted(exact);
    }
    return sorted(whole.isEmpty() ? havingParts(NameKey.parts(query)) : whole);
  }

  /** All whose name is or has what is asked for, in any spelling; the most written about first. */
  public List<Identity> having(String query) {
    Map<String, Identity> found = new LinkedHashMap<>();
    find(query).forEach(identity -> found.put(identity.id(), identity));
    havingParts(NameKey.parts(query)).forEach(identity -> found.put(identity.id(), identity));
    return sorted(List.copyOf(found.values()));
  }

  private List<Identity> havingParts(List<String> parts) {
    if (parts.isEmpty()) {
      return List.of();
    }
    String fewest =
        parts.stream()
            .map(Spelling::skeleton)
            .min(Comparator.comparingInt(source::countHaving))
            .orElseThrow();
    return source.having(fewest).stream()
        .filter(i -> called(i).stream().anyMatch(s -> hasAll(NameKey.parts(s), parts, i)))
        .toList();
  }

  private boolean hasAll(List<String> all, List<String> some, Identity identity) {
    return some.stream().allMatch(part -> all.stream().anyMatch(p -> mayBeOne(p, part, identity)));
  }

  /** A reader may spell any name as if it were foreign. */
  private boolean mayBeOne(String a, String b, Identity identity) {
    return likeness.of(a, b, identity.type(), true).isPresent();
  }

  private List<Identity> sorted(List<Identity> found) {
    return found.stream().sorted(source.order()).toList();
  }
}
