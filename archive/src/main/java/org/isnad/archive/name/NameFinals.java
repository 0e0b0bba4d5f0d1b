package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.analysis.text.Folding;
import org.isnad.archive.term.ShortIds;
import org.jspecify.annotations.Nullable;

/** Makes identities of clusters, and keeps those that are otherwise than before. */
final class NameFinals {

  private static final int MIX = 31;

  private final NameWork work;
  private final NameShorts shorts;

  /** The numbers of identities that are made anew. */
  private final Set<Long> before = new TreeSet<>();

  private final Set<Long> made = new HashSet<>();
  private final Set<String> crowded = new TreeSet<>();
  private final Map<Long, Map<Integer, Long>> places = new TreeMap<>();

  NameFinals(NameWork work, NameShorts shorts) {
    this.work = work;
    this.shorts = shorts;
  }

  void run(Collection<NameClosure.Part> parts) {
    work.units().forEach(unit -> before.addAll(work.tables().ofUnit(unit)));
    parts.forEach(this::make);
    Set<Long> gone = new TreeSet<>(before);
    gone.removeAll(made);
    work.tables().byNumbers(gone).forEach(this::remove);
    crowded.forEach(this::nameApart);
    putArticles();
  }

  private void make(NameClosure.Part part) {
    Map<Cluster, Long> units = new HashMap<>();
    List<Cluster> clusters = new ArrayList<>();
    for (long block : part.blocks()) {
      List<Cluster> own = work.take(block);
      clusters.addAll(own);
      own.forEach(cluster -> units.put(cluster, block));
    }
    clusters.sort(Cluster.ORDER);
    addShort(clusters);
    List<Cluster> all = work.joiner().withAlone(clusters, alone(part));
    CorrectedClusters corrected = new CorrectedClusters(all);
    Corrector corrector = work.corrector();
    corrector.merges().forEach(corrected::merge);
    Map<Cluster, String> names = corrected.names(corrector.merges(), corrector.renames());
    Set<String> taken = new HashSet<>();
    for (Cluster cluster : corrected.clusters()) {
      Long unit = units.get(cluster);
      put(
          cluster,
          NameBook.ownKey(cluster, taken),
          names.get(cluster),
          unit == null ? unitOf(cluster) : unit);
    }
  }

  /** One that is named by one word alone. */
  private long unitOf(Cluster alone) {
    return shorts.find(alone.firstKey()).orElseThrow().number();
  }

  /** Where one word means somebody, it is another name of that one. */
  private void addShort(List<Cluster> clusters) {
    record Meant(Appearance appearance, Cluster home, double share) {}
    Map<Long, Cluster> byNumber = new HashMap<>();
    Set<String> words = new TreeSet<>();
    for (Cluster cluster : clusters) {
      if (ShortNames.mayBeMeant(cluster)) {
        byNumber.put(cluster.number(), cluster);
        words.addAll(ShortNames.parts(cluster));
      }
    }
    List<Meant> meant = new ArrayList<>();
    for (String word : words) {
      NameShorts.Unit unit = shorts.find(word).orElse(null);
      if (unit != null && unit.homes().stream().anyMatch(byNumber::containsKey)) {
        for (Appearance appearance : work.appearances(unit.names())) {
          unit.home(appearance)
              .ifPresent(
                  answer -> {
                    Cluster home = byNumber.get(answer.cluster());
                    if (home != null) {
                      meant.add(new Meant(appearance, home, answer.share()));
                    }
                  });
        }
      }
    }
    meant.sort(Comparator.comparing(Meant::appearance, Appearance.ORDER));
    meant.forEach(one -> NameJoiner.addShort(one.appearance(), one.home(), one.share()));
  }

  private List<Appearance> alone(NameClosure.Part part) {
    List<Appearance> alone = new ArrayList<>();
    for (String name : part.shortNames()) {
      shorts
          .find(name)
          .ifPresent(
              unit ->
                  work.appearances(unit.names()).stream()
                      .filter(appearance -> unit.home(appearance).isEmpty())
                      .forEach(alone::add));
    }
    alone.sort(Appearance.ORDER);
    return alone;
  }

  private void put(Cluster cluster, String key, @Nullable String name, long unit) {
    long number = cluster.number();
    made.add(number);
    NameTables.@Nullable Row old = replaced(number, key);
    String id = old == null ? freeId(key) : old.id();
    Identity identity = cluster.identity(id, key, name);
    NameTables.Row row = row(cluster, number, unit, identity);
    boolean grew = old != null && old.number() == number && old.places() == placesBefore(cluster);
    for (Appearance appearance : cluster.appearances()) {
      Named named = appearance.named();
      if (!grew || work.changed().contains(named.article())) {
        places
            .computeIfAbsent(named.article(), article -> new TreeMap<>())
            .put(named.place(), number);
      }
    }
    if (old == null || !isSame(old, row)) {
      if (old != null) {
        work.tables().remove(old, found(old.identity()));
      }
      work.tables().put(row, found(identity));
    }
  }

  /** The one that had the key; one that had the number, but another key, goes. */
  private NameTables.@Nullable Row replaced(long number, String key) {
    NameTables.Row old = null;
    for (NameTables.Row row : work.tables().byBeginning(ShortIds.beginning(key))) {
      if (row.key().equals(key)) {
        old = row;
      }
    }
    if (!before.isEmpty() && (old == null || old.number() != number)) {
      work.tables().byNumbers(List.of(number)).forEach(this::remove);
    }
    return old;
  }

  private void remove(NameTables.Row row) {
    work.tables().remove(row, found(row.identity()));
    crowded.add(ShortIds.beginning(row.key()));
  }

  /** Several keys of which the short ids are the same have longer ones, see {@link #nameApart}. */
  private String freeId(String key) {
    String beginning = ShortIds.beginning(key);
    Set<String> ids = new HashSet<>();
    work.tables().byBeginning(beginning).forEach(row -> ids.add(row.id()));
    int longer = 0;
    while (ids.contains(ShortIds.growing(key, longer))) {
      longer++;
      crowded.add(beginning);
    }
    return ShortIds.growing(key, longer);
  }

  /** By their keys, whatever came first. */
  private void nameApart(String beginning) {
    List<NameTables.Row> rows =
        work.tables().byBeginning(beginning).stream()
            .sorted(Comparator.comparing(NameTables.Row::key))
            .toList();
    Map<Long, String> other = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String id = ShortIds.growing(rows.get(i).key(), i);
      if (!id.equals(rows.get(i).id())) {
        other.put(rows.get(i).number(), id);
      }
    }
    other.forEach((number, id) -> work.tables().rename(number, "?" + number));
    other.forEach((number, id) -> work.tables().rename(number, id));
  }

  private static boolean isSame(NameTables.Row old, NameTables.Row row) {
    return old.number() == row.number()
        && old.unit() == row.unit()
        && old.places() == row.places()
        && Arrays.equals(old.told(), row.told())
        && Arrays.equals(old.articles(), row.articles())
        && Arrays.equals(old.offices(), row.offices());
  }

  private static NameTables.Row row(Cluster cluster, long number, long unit, Identity identity) {
    long[] articles =
        cluster.appearances().stream()
            .mapToLong(appearance -> appearance.named().article())
            .distinct()
            .sorted()
            .toArray();
    return new NameTables.Row(
        number,
        identity.id(),
        identity.key(),
        identity.type(),
        unit,
        places(cluster.appearances()),
        articles.length,
        NameCode.write(identity),
        NameCode.growing(articles),
        NameCode.offices(offices(cluster)));
  }

  private static List<NameCode.KeptOffice> offices(Cluster cluster) {
    List<NameCode.KeptOffice> offices = new ArrayList<>();
    cluster.appearances().stream()
        .sorted(Comparator.comparing(Appearance::article))
        .forEach(
            appearance -> {
              for (Named.Office office : appearance.named().offices()) {
                offices.add(
                    new NameCode.KeptOffice(
                        appearance.named().article(),
                        appearance.day(),
                        office.title(),
                        office.of(),
                        office.span()));
              }
            });
    return offices;
  }

  /** Those of articles that did not change. */
  private long placesBefore(Cluster cluster) {
    return places(
        cluster.appearances().stream()
            .filter(appearance -> !work.changed().contains(appearance.named().article()))
            .toList());
  }

  private static long places(List<Appearance> appearances) {
    long sum = 0;
    for (Appearance appearance : appearances) {
      long mixed = appearance.named().number() * 0x9e3779b97f4a7c15L;
      sum += mixed ^ mixed >>> MIX;
    }
    return sum;
  }

  static NameTables.Found found(Identity identity) {
    Set<Integer> sounds = new LinkedHashSet<>();
    NameSearch.wholeSounds(identity).forEach(sound -> sounds.add(NameSearch.whole(sound)));
    NameSearch.partSounds(identity).forEach(sound -> sounds.add(NameSearch.part(sound)));
    return new NameTables.Found(Folding.key(identity.name()), identity.spellings().size(), sounds);
  }

  /** Who the entities of articles are, where that is otherwise than before. */
  private void putArticles() {
    work.changed().forEach(work.tables()::removeArticle);
    Set<Long> others = new TreeSet<>(places.keySet());
    others.removeAll(work.changed());
    Map<Long, byte[]> kept = work.tables().ofArticles(others);
    places.forEach(
        (article, entities) -> {
          byte[] old = kept.getOrDefault(article, new byte[0]);
          byte[] now = overlaid(NameCode.plain(old), entities);
          if (!Arrays.equals(old, now)) {
            work.tables().putArticle(article, now);
          }
        });
  }

  private static byte[] overlaid(long[] old, Map<Integer, Long> entities) {
    int last = entities.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
    long[] now = Arrays.copyOf(old, Math.max(old.length, last + 1));
    entities.forEach((place, number) -> now[place] = number);
    return NameCode.plain(now);
  }
}
