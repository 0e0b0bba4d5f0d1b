package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.ShortIds;
import org.jspecify.annotations.Nullable;

/**
 * Who is who over many articles.
 *
 * <p>Example: {@code كيم جونغ أون} in one article, {@code كيم جونج أون} in a second and {@code كيم}
 * alone in a third, of the same weeks, are one identity.
 */
public final class NameBook {

  private record Place(String article, String entity) {}

  private final List<Identity> identities = new ArrayList<>();
  private final Map<String, Identity> byId = new HashMap<>();
  private final Map<Place, Identity> byPlace = new HashMap<>();
  private final Map<String, List<Identity>> bySkeleton = new HashMap<>();
  private final Map<String, List<Identity>> byPart = new HashMap<>();
  private final Map<String, List<Appearance>> byKey = new HashMap<>();
  private final Likeness likeness;

  private NameBook(Likeness likeness) {
    this.likeness = likeness;
  }

  /** Brings the names of the records together; the order of the records does not matter. */
  public static NameBook of(Collection<AnalysisRecord> records, BackgroundWords words) {
    return of(records, words, List.of());
  }

  /** The same as a person corrected it. */
  public static NameBook of(
      Collection<AnalysisRecord> records,
      BackgroundWords words,
      Collection<Correction> corrections) {
    return of(records, Knowledge.load(words), corrections);
  }

  /** The same by what was read before. */
  public static NameBook of(
      Collection<AnalysisRecord> records, Knowledge known, Collection<Correction> corrections) {
    Gathering gathering = new Gathering(known, corrections);
    records.forEach(gathering::add);
    return gathering.book();
  }

  /** Names as they are gathered, record after record: of each only who is named in it stays. */
  public static final class Gathering {
    private final Knowledge known;
    private final Corrector corrector;
    private final List<Appearance> appearances = new ArrayList<>();

    public Gathering(Knowledge known, Collection<Correction> corrections) {
      this.known = known;
      corrector = new Corrector(corrections);
    }

    public void add(AnalysisRecord record) {
      appearances.addAll(Appearance.of(record, corrector));
    }

    /** Brings together what was gathered; the order in which it came does not matter. */
    public NameBook book() {
      appearances.sort(Comparator.comparing(Appearance::article)); // those of one keep their order
      return NameBook.of(appearances, known, corrector);
    }
  }

  private static NameBook of(List<Appearance> appearances, Knowledge known, Corrector corrector) {
    CorrectedClusters clusters =
        new CorrectedClusters(new NameJoiner(known, corrector).join(appearances));
    corrector.merges().forEach(clusters::merge);
    Map<Cluster, String> names = clusters.names(corrector.merges(), corrector.renames());
    NameBook book = new NameBook(known.likeness());
    ShortIds shortIds = new ShortIds();
    Set<String> taken = new HashSet<>();
    for (Cluster cluster : clusters.clusters()) {
      book.add(cluster, ownKey(cluster, taken), names.get(cluster), shortIds);
    }
    return book;
  }

  /** Namesakes in two countries, or of two ministries, have keys of their own. */
  private static String ownKey(Cluster cluster, Set<String> taken) {
    String key = cluster.key();
    for (int number = 2; !taken.add(key); number++) {
      key = cluster.key() + "/" + number;
    }
    return key;
  }

  private void add(Cluster cluster, String key, @Nullable String name, ShortIds shortIds) {
    Identity identity = cluster.identity(shortIds.next(key), key, name);
    identities.add(identity);
    byId.put(identity.id(), identity);
    List<Appearance> ordered = new ArrayList<>(cluster.appearances());
    ordered.sort(Comparator.comparing(Appearance::article));
    byKey.put(key, ordered);
    for (Appearance appearance : cluster.appearances()) {
      byPlace.put(new Place(appearance.article(), appearance.entity().id()), identity);
    }
    LinkedHashSet<String> skeletons = new LinkedHashSet<>();
    LinkedHashSet<String> parts = new LinkedHashSet<>();
    for (String spelling : called(identity)) {
      skeletons.add(Spelling.skeleton(NameKey.of(spelling)));
      NameKey.parts(spelling).forEach(part -> parts.add(Spelling.skeleton(part)));
    }
    skeletons.forEach(s -> bySkeleton.computeIfAbsent(s, k -> new ArrayList<>()).add(identity));
    parts.forEach(s -> byPart.computeIfAbsent(s, k -> new ArrayList<>()).add(identity));
  }

  /** All that it is called by: what articles write, and what a person calls it. */
  private static Set<String> called(Identity identity) {
    Set<String> called = new LinkedHashSet<>(identity.spellings());
    called.add(identity.name());
    return called;
  }

  /** All identities, in a fixed order. */
  public List<Identity> identities() {
    return List.copyOf(identities);
  }

  /** All identities, the most written about first. */
  public List<Identity> mostWrittenAbout() {
    return mostWrittenAbout(identities);
  }

  /** What offices articles give somebody, and when, see {@link Roles}. */
  public List<HeldRole> roles(Identity identity) {
    return Roles.of(byKey.getOrDefault(identity.key(), List.of()), this);
  }

  /** Who an entity of an article is. */
  public Optional<Identity> of(String article, @Nullable String entity) {
    return entity == null
        ? Optional.empty()
        : Optional.ofNullable(byPlace.get(new Place(article, entity)));
  }

  /**
   * The identities a reader may mean by a name, in any spelling, or an id: those whose whole name
   * it is, else those whose name has all its parts; the most written about first.
   */
  public List<Identity> find(String query) {
    Identity named = byId.get(query);
    if (named != null) {
      return List.of(named);
    }
    String key = NameKey.of(query);
    List<Identity> whole =
        bySkeleton.getOrDefault(Spelling.skeleton(key), List.of()).stream()
            .filter(i -> called(i).stream().anyMatch(s -> mayBeOne(NameKey.of(s), key, i)))
            .toList();
    List<Identity> exact =
        whole.stream()
            .filter(i -> called(i).stream().anyMatch(s -> NameKey.of(s).equals(key)))
            .toList();
    if (!exact.isEmpty()) {
      return mostWrittenAbout(exact);
    }
    return mostWrittenAbout(whole.isEmpty() ? havingParts(NameKey.parts(query)) : whole);
  }

  /** All whose name is or has what is asked for, in any spelling; the most written about first. */
  public List<Identity> having(String query) {
    Set<Identity> found = new LinkedHashSet<>(find(query));
    found.addAll(havingParts(NameKey.parts(query)));
    return mostWrittenAbout(List.copyOf(found));
  }

  private List<Identity> havingParts(List<String> parts) {
    if (parts.isEmpty()) {
      return List.of();
    }
    return byPart.getOrDefault(Spelling.skeleton(parts.get(0)), List.of()).stream()
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

  private static List<Identity> mostWrittenAbout(List<Identity> found) {
    return found.stream()
        .sorted(
            Comparator.comparingInt((Identity i) -> -i.articles().size())
                .thenComparing(Identity::key))
        .toList();
  }
}
