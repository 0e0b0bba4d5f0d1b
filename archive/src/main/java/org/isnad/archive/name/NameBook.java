package org.isnad.archive.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.text.Folding;
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
public final class NameBook implements Names {

  private static final Comparator<Identity> MOST_WRITTEN_ABOUT =
      Comparator.comparing(Names.Place::of);

  private final List<Identity> identities = new ArrayList<>();
  private final Map<String, Identity> byId = new HashMap<>();
  private final Map<String, Map<String, Identity>> byArticle = new HashMap<>();
  private final Map<String, List<Identity>> bySkeleton = new HashMap<>();
  private final Map<String, List<Identity>> byPart = new HashMap<>();
  private final Map<String, List<Appearance>> byKey = new HashMap<>();
  private final NameSearch search;

  private NameBook(Likeness likeness) {
    search = new NameSearch(new BySound(), likeness);
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
      LocalDate day = record.published() == null ? null : record.published().date();
      Named.of(record, 0).stream()
          .map(named -> Appearance.of(named, record.id(), day, corrector))
          .forEach(appearances::add);
    }

    /** Brings together what was gathered; the order in which it came does not matter. */
    public NameBook book() {
      appearances.sort(Appearance.ORDER);
      return NameBook.of(appearances, known, corrector);
    }
  }

  private static NameBook of(List<Appearance> appearances, Knowledge known, Corrector corrector) {
    CorrectedClusters clusters =
        new CorrectedClusters(new NameJoiner(known, corrector).join(appearances));
    corrector.merges().forEach(clusters::merge);
    Map<Cluster, String> names = clusters.names(corrector.merges(), corrector.renames());
    NameBook book = new NameBook(known.likeness());
    Set<String> taken = new HashSet<>();
    Map<String, Cluster> byKey = new TreeMap<>();
    clusters.clusters().forEach(cluster -> byKey.put(ownKey(cluster, taken), cluster));
    Map<String, Integer> sameId = new HashMap<>();
    byKey.forEach(
        (key, cluster) -> {
          int longer = sameId.merge(ShortIds.beginning(key), 1, Integer::sum) - 1;
          book.add(cluster, key, ShortIds.growing(key, longer), names.get(cluster));
        });
    return book;
  }

  /** Namesakes in two countries, or of two ministries, have keys of their own. */
  static String ownKey(Cluster cluster, Set<String> taken) {
    String key = cluster.key();
    for (int number = 2; !taken.add(key); number++) {
      key = cluster.key() + "/" + number;
    }
    return key;
  }

  private void add(Cluster cluster, String key, String id, @Nullable String name) {
    Identity identity = cluster.identity(id, key, name);
    identities.add(identity);
    byId.put(identity.id(), identity);
    List<Appearance> ordered = new ArrayList<>(cluster.appearances());
    ordered.sort(Comparator.comparing(Appearance::article));
    byKey.put(key, ordered);
    for (Appearance appearance : cluster.appearances()) {
      byArticle
          .computeIfAbsent(appearance.article(), article -> new HashMap<>())
          .put(Named.entity(appearance.named().place()), identity);
    }
    NameSearch.wholeSounds(identity)
        .forEach(s -> bySkeleton.computeIfAbsent(s, k -> new ArrayList<>()).add(identity));
    NameSearch.partSounds(identity)
        .forEach(s -> byPart.computeIfAbsent(s, k -> new ArrayList<>()).add(identity));
  }

  /** All identities, in a fixed order. */
  public List<Identity> identities() {
    return List.copyOf(identities);
  }

  /** All identities, the most written about first. */
  public List<Identity> mostWrittenAbout() {
    return identities.stream().sorted(MOST_WRITTEN_ABOUT).toList();
  }

  @Override
  public List<HeldRole> roles(Identity identity) {
    List<OfficeTold> told = new ArrayList<>();
    for (Appearance appearance : appearances(identity)) {
      for (Named.Office office : appearance.named().offices()) {
        String body = Named.entity(office.of());
        String of = of(appearance.article(), body).map(Identity::name).orElse(null);
        told.add(
            new OfficeTold(
                appearance.article(), appearance.day(), office.title(), of, office.span()));
      }
    }
    return Roles.of(told);
  }

  private List<Appearance> appearances(Identity identity) {
    return byKey.getOrDefault(identity.key(), List.of());
  }

  @Override
  public List<String> newest(Identity identity, int most) {
    return appearances(identity).stream()
        .sorted(
            Comparator.comparing(
                    Appearance::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(Appearance::article))
        .map(Appearance::article)
        .distinct()
        .limit(most)
        .toList();
  }

  @Override
  public Map<String, Identity> in(String article) {
    return byArticle.getOrDefault(article, Map.of());
  }

  @Override
  public List<Identity> find(String query) {
    return search.find(query);
  }

  /** All whose name is or has what is asked for, in any spelling; the most written about first. */
  public List<Identity> having(String query) {
    return search.having(query);
  }

  @Override
  public Found list(Asked asked) {
    List<Identity> all = asked.words().isBlank() ? mostWrittenAbout() : having(asked.words());
    List<Identity> found = all.stream().filter(asked::includes).toList();
    return new Found(asked.part(found), found.size());
  }

  @Override
  public Optional<Identity> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public List<Identity> complete(String begun, int most) {
    List<Identity> found = new ArrayList<>();
    List<Identity> inside = new ArrayList<>();
    for (Identity identity : mostWrittenAbout()) {
      String key = Folding.key(identity.name());
      if (key.startsWith(begun)) {
        found.add(identity);
      } else if (key.contains(" " + begun)) {
        inside.add(identity);
      }
    }
    found.addAll(inside);
    return found.stream().limit(most).toList();
  }

  private final class BySound implements NameSearch.Source {
    @Override
    public Optional<Identity> byId(String id) {
      return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Identity> called(String skeleton) {
      return bySkeleton.getOrDefault(skeleton, List.of());
    }

    @Override
    public List<Identity> having(String skeleton) {
      return byPart.getOrDefault(skeleton, List.of());
    }

    @Override
    public int countHaving(String skeleton) {
      return having(skeleton).size();
    }

    @Override
    public Comparator<Identity> order() {
      return MOST_WRITTEN_ABOUT;
    }
  }
}
