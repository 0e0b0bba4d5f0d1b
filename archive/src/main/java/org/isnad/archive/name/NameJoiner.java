package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.analysis.record.EntityType;

/**
 * Joins appearances to clusters, surest ground first, see {@link Ground}: the same letters; what
 * the lists of known names, or an article, or a body's distinctive word say; spellings of a foreign
 * name; a part left out; one word in its weeks.
 *
 * <p>A cluster is compared only with those that an index gives for its labels, and with no more
 * than {@link #MOST_COMPARED} of one label: what a new name costs does not grow with the archive.
 * Nothing is joined over a disagreement on country or office, or that a person keeps apart.
 */
final class NameJoiner {

  private static final int MOST_COMPARED = 40;

  private final Knowledge known;
  private final Corrector corrector;
  private final Foreignness foreignness;
  private final Forms forms;

  NameJoiner(Knowledge known, Corrector corrector) {
    this.known = known;
    this.corrector = corrector;
    foreignness = new Foreignness(known.given());
    forms = new Forms(known);
  }

  /**
   * @param appearances in their {@link Appearance#ORDER}
   */
  List<Cluster> join(List<Appearance> appearances) {
    List<Cluster> clusters = whole(appearances.stream().filter(a -> !a.isShort()).toList());
    return withShortNames(clusters, appearances.stream().filter(Appearance::isShort).toList());
  }

  /** Joins whole names. What shares none of the labels of {@link NameReach} is never compared. */
  List<Cluster> whole(List<Appearance> appearances) {
    List<Cluster> clusters = byLetters(appearances);
    clusters = merge(clusters, forms::labels, this::isKnown);
    clusters = merge(clusters, this::sounds, this::isSpelling);
    return withLongerNames(clusters);
  }

  /** Those with the same letters, as far as nothing that is known of them speaks against it. */
  static List<Cluster> byLetters(List<Appearance> appearances) {
    Map<String, List<Cluster>> byKey = new LinkedHashMap<>();
    Map<String, Appearance> firsts = new HashMap<>();
    for (Appearance appearance : appearances) {
      String label = appearance.type() + appearance.key() + "/" + appearance.split();
      List<Cluster> same = byKey.computeIfAbsent(label, key -> new ArrayList<>());
      Appearance first = firsts.computeIfAbsent(label, key -> appearance);
      same.stream()
          .filter(cluster -> cluster.agreesWith(appearance))
          .findFirst()
          .ifPresentOrElse(
              c -> c.add(appearance), () -> same.add(new Cluster(appearance, first, same.size())));
    }
    return byKey.values().stream().flatMap(List::stream).toList();
  }

  /** The labels that a cluster is found by, each with the spelling that has it. */
  private interface Labels {
    Map<String, String> of(Cluster cluster);
  }

  /** The reason to join a cluster to an earlier one that shares a label. */
  private interface Reason {
    Optional<Join> of(Cluster earlier, Cluster cluster, String label);
  }

  private List<Cluster> merge(List<Cluster> clusters, Labels labels, Reason reason) {
    Map<String, List<Cluster>> byLabel = new HashMap<>();
    List<Cluster> merged = new ArrayList<>();
    for (Cluster cluster : clusters) {
      Set<String> own = labels.of(cluster).keySet();
      Cluster home = null;
      Join join = null;
      for (String label : own) {
        for (Cluster earlier : latest(byLabel.getOrDefault(label, List.of()))) {
          Join found =
              mayBeOne(earlier, cluster) ? reason.of(earlier, cluster, label).orElse(null) : null;
          if (found != null && (join == null || found.score() > join.score())) {
            home = earlier;
            join = found;
          }
        }
      }
      if (home == null || join == null) {
        merged.add(cluster);
        home = cluster;
      } else {
        home.absorb(cluster, join);
      }
      for (String label : own) {
        List<Cluster> holders = byLabel.computeIfAbsent(label, key -> new ArrayList<>());
        if (!latest(holders).contains(home)) {
          holders.add(home);
        }
      }
    }
    return merged;
  }

  private static List<Cluster> latest(List<Cluster> holders) {
    return holders.subList(Math.max(0, holders.size() - MOST_COMPARED), holders.size());
  }

  private boolean mayBeOne(Cluster a, Cluster b) {
    return a != b && a.agreesWith(b) && !corrector.keepsApart(a, b);
  }

  private Optional<Join> isKnown(Cluster earlier, Cluster cluster, String label) {
    String spelling = forms.labels(cluster).getOrDefault(label, "");
    String to = forms.labels(earlier).getOrDefault(label, "");
    if (label.startsWith(ListedNames.LABEL)) {
      return Optional.of(Join.of(spelling, to, Ground.LISTED));
    }
    if (cluster.type() == EntityType.ORG && !areOfOneSort(earlier, cluster, label)) {
      return Optional.empty();
    }
    boolean whole = cluster.keys().contains(NameKey.of(spelling));
    boolean toWhole = earlier.keys().contains(NameKey.of(to));
    Ground ground = whole && toWhole ? Ground.DISTINCTIVE_WORD : Ground.OTHER_FORM;
    return whole || toWhole
        ? Optional.of(Join.of(whole ? spelling : cluster.firstSpelling(), to, ground))
        : Optional.empty();
  }

  /** A ministry and a committee of finance are two, {@code المالية} alone is one of them. */
  private boolean areOfOneSort(Cluster a, Cluster b, String label) {
    Set<String> sorts = new HashSet<>();
    for (Cluster cluster : List.of(a, b)) {
      for (String key : cluster.forms().keySet()) {
        GenericWords.Body body = known.generic().body(key);
        if (!body.sort().isEmpty() && label.equals(cluster.type() + body.distinctive())) {
          sorts.add(body.sort());
        }
      }
    }
    return sorts.size() <= 1;
  }

  private Map<String, String> sounds(Cluster cluster) {
    Map<String, String> sounds = new TreeMap<>();
    for (String key : cluster.keys()) {
      for (String sound : Sounds.of(key)) {
        sounds.putIfAbsent(cluster.type() + sound, cluster.spelling(key));
      }
    }
    return sounds;
  }

  private Optional<Join> isSpelling(Cluster earlier, Cluster cluster, String label) {
    if (earlier.sharesAnArticleWith(cluster)) {
      return Optional.empty();
    }
    boolean foreign = foreignness.of(earlier, cluster);
    Join best = null;
    for (String key : cluster.keys()) {
      for (String to : earlier.keys()) {
        Likeness.Found like = known.likeness().of(key, to, cluster.type(), foreign).orElse(null);
        if (like != null && (best == null || like.score() > best.score())) {
          best =
              new Join(
                  cluster.spelling(key),
                  earlier.spelling(to),
                  Ground.SPELLING,
                  like.score(),
                  like.differences());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private List<Cluster> withLongerNames(List<Cluster> clusters) {
    LongerNames longer = new LongerNames(known.given(), clusters);
    Map<Cluster, LongerNames.Longer> homes = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      if (cluster.type() == EntityType.PER) {
        longer
            .find(cluster, l -> mayBeOne(l, cluster) && !l.sharesAnArticleWith(cluster))
            .ifPresent(l -> homes.put(cluster, l));
      }
    }
    openRings(homes);
    return absorbed(clusters, homes);
  }

  /** Where two go to each other, each for another of their spellings, the first stays. */
  private static void openRings(Map<Cluster, LongerNames.Longer> homes) {
    for (Cluster cluster : List.copyOf(homes.keySet())) {
      Set<Cluster> passed = new HashSet<>();
      Cluster at = cluster;
      for (LongerNames.Longer next = homes.get(at); next != null; next = homes.get(at)) {
        if (!passed.add(at)) {
          break;
        }
        at = next.cluster();
      }
      if (at == cluster) {
        homes.remove(cluster);
      }
    }
  }

  /** Each into the one found for it, the home of its home where that went too. */
  private static List<Cluster> absorbed(
      List<Cluster> clusters, Map<Cluster, LongerNames.Longer> homes) {
    homes.forEach(
        (cluster, longer) -> {
          Cluster home = longer.cluster();
          for (LongerNames.Longer next = homes.get(home); next != null; next = homes.get(home)) {
            home = next.cluster();
          }
          home.absorb(cluster, longer.join());
        });
    return clusters.stream().filter(cluster -> !homes.containsKey(cluster)).toList();
  }

  private List<Cluster> withShortNames(List<Cluster> clusters, List<Appearance> shortNames) {
    ShortNames<Cluster> whole = new ShortNames<>();
    for (Cluster cluster : clusters) {
      if (ShortNames.mayBeMeant(cluster)) {
        ShortNames.Written<Cluster> written = ShortNames.Written.of(cluster);
        ShortNames.parts(cluster).forEach(part -> whole.add(part, written));
      }
    }
    Map<Appearance, ShortNames.Meant<Cluster>> homes = new LinkedHashMap<>();
    List<Appearance> alone = new ArrayList<>();
    for (Appearance appearance : shortNames) {
      Optional<ShortNames.Meant<Cluster>> meant =
          appearance.split() == 0
              ? whole.meant(appearance, c -> corrector.keepsApart(appearance.key(), c))
              : Optional.empty();
      meant.ifPresentOrElse(m -> homes.put(appearance, m), () -> alone.add(appearance));
    }
    homes.forEach((appearance, meant) -> addShort(appearance, meant.who(), meant.share()));
    return withAlone(clusters, alone);
  }

  static void addShort(Appearance appearance, Cluster home, double share) {
    String to = home.firstSpelling();
    home.add(
        appearance, new Join(appearance.form().name(), to, Ground.SHORT_NAME, share, List.of()));
  }

  /** Short names with nobody of those weeks beside them may be in the lists. */
  List<Cluster> withAlone(List<Cluster> clusters, List<Appearance> alone) {
    List<Cluster> all = new ArrayList<>(clusters);
    all.addAll(byLetters(alone));
    return merge(all, forms::listed, this::isKnown);
  }
}
