package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.term.BackgroundWords;
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
  private final Map<Place, Identity> byPlace = new HashMap<>();
  private final Map<String, List<Identity>> bySkeleton = new HashMap<>();
  private final Map<String, List<Identity>> byPart = new HashMap<>();

  private NameBook() {}

  /** Brings the names of the records together; the order of the records does not matter. */
  public static NameBook of(Collection<AnalysisRecord> records, BackgroundWords words) {
    List<Appearance> appearances =
        records.stream()
            .sorted(Comparator.comparing(AnalysisRecord::id))
            .flatMap(record -> Appearance.of(record).stream())
            .toList();
    NameBook book = new NameBook();
    for (Cluster cluster : new NameJoiner(words).join(appearances)) {
      book.add(cluster);
    }
    return book;
  }

  private void add(Cluster cluster) {
    Identity identity = cluster.identity();
    identities.add(identity);
    for (Appearance appearance : cluster.appearances()) {
      byPlace.put(new Place(appearance.article(), appearance.entity().id()), identity);
    }
    LinkedHashSet<String> skeletons = new LinkedHashSet<>();
    LinkedHashSet<String> parts = new LinkedHashSet<>();
    for (String spelling : identity.spellings()) {
      skeletons.add(Spelling.skeleton(NameKey.of(spelling)));
      NameKey.parts(spelling).forEach(part -> parts.add(Spelling.skeleton(part)));
    }
    skeletons.forEach(s -> bySkeleton.computeIfAbsent(s, k -> new ArrayList<>()).add(identity));
    parts.forEach(s -> byPart.computeIfAbsent(s, k -> new ArrayList<>()).add(identity));
  }

  /** All identities, in a fixed order. */
  public List<Identity> identities() {
    return List.copyOf(identities);
  }

  /** Who an entity of an article is. */
  public Optional<Identity> of(String article, @Nullable String entity) {
    return entity == null
        ? Optional.empty()
        : Optional.ofNullable(byPlace.get(new Place(article, entity)));
  }

  /**
   * The identities a reader may mean by a name, in any spelling: those whose whole name it is, else
   * those whose name has all its parts; the most written about first.
   */
  public List<Identity> find(String query) {
    String key = NameKey.of(query);
    List<Identity> whole =
        bySkeleton.getOrDefault(Spelling.skeleton(key), List.of()).stream()
            .filter(
                i -> i.spellings().stream().anyMatch(s -> Spelling.mayBeOne(NameKey.of(s), key)))
            .toList();
    List<Identity> exact =
        whole.stream()
            .filter(i -> i.spellings().stream().anyMatch(s -> NameKey.of(s).equals(key)))
            .toList();
    if (!exact.isEmpty()) {
      return mostWrittenAbout(exact);
    }
    return mostWrittenAbout(whole.isEmpty() ? havingParts(NameKey.parts(query)) : whole);
  }

  private List<Identity> havingParts(List<String> parts) {
    if (parts.isEmpty()) {
      return List.of();
    }
    return byPart.getOrDefault(Spelling.skeleton(parts.get(0)), List.of()).stream()
        .filter(i -> i.spellings().stream().anyMatch(s -> hasAll(NameKey.parts(s), parts)))
        .toList();
  }

  private static boolean hasAll(List<String> all, List<String> some) {
    return some.stream().allMatch(part -> all.stream().anyMatch(p -> isOne(p, part)));
  }

  private static boolean isOne(String a, String b) {
    return Spelling.skeleton(a).equals(Spelling.skeleton(b)) && Spelling.mayBeOne(a, b);
  }

  private static List<Identity> mostWrittenAbout(List<Identity> found) {
    return found.stream()
        .sorted(
            Comparator.comparingInt((Identity i) -> -i.articles().size())
                .thenComparing(Identity::key))
        .toList();
  }
}
