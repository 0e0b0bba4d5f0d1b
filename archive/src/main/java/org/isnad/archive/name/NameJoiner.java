package org.isnad.archive.name;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.isnad.archive.term.BackgroundWords;
import org.jspecify.annotations.Nullable;

/**
 * Joins appearances to clusters, surest ground first:
 *
 * <ol>
 *   <li>the same letters and no disagreement on the country
 *   <li>a body's distinctive word, or another form of it that an article gives beside the name:
 *       {@code وكالة يونهاب للأنباء، يونهاب}
 *   <li>spellings that outlets use for one foreign name: {@code جونغ، جونج}
 *   <li>one word for a person, where the articles of those weeks leave only one that it can mean:
 *       {@code ستافريديس}
 * </ol>
 */
final class NameJoiner {

  private static final int WEEKS_OF_A_SHORT_NAME_IN_DAYS = 45;
  private static final int CLEARLY_MORE = 3;
  private static final Set<String> ARAB_COUNTRIES =
      Set.of(
          "ARE", "BHR", "COM", "DJI", "DZA", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY", "MAR", "MRT",
          "OMN", "PSE", "QAT", "SAU", "SDN", "SOM", "SYR", "TUN", "YEM");

  private final BackgroundWords words;
  private final GenericWords generic = new GenericWords();

  NameJoiner(BackgroundWords words) {
    this.words = words;
  }

  List<Cluster> join(List<Appearance> appearances) {
    List<Appearance> whole = appearances.stream().filter(a -> !a.isShort()).toList();
    List<Appearance> shortNames = appearances.stream().filter(Appearance::isShort).toList();
    List<Cluster> clusters = byLetters(whole);
    clusters = merge(clusters, this::otherForms, (a, b) -> true);
    clusters = merge(clusters, c -> skeletons(c), this::mayBeSpellings);
    return withShortNames(clusters, shortNames);
  }

  private static List<Cluster> byLetters(List<Appearance> appearances) {
    Map<String, List<Cluster>> byKey = new LinkedHashMap<>();
    for (Appearance appearance : appearances) {
      List<Cluster> same =
          byKey.computeIfAbsent(appearance.type() + appearance.key(), key -> new ArrayList<>());
      same.stream()
          .filter(cluster -> cluster.agreesWith(appearance.entity().country()))
          .findFirst()
          .ifPresentOrElse(c -> c.add(appearance), () -> same.add(new Cluster(appearance)));
    }
    return byKey.values().stream().flatMap(List::stream).toList();
  }

  private interface Labels {
    Set<String> of(Cluster cluster);
  }

  private interface Test {
    boolean isOne(Cluster a, Cluster b);
  }

  /** Merges clusters that share a label, agree with each other and pass the test. */
  private static List<Cluster> merge(List<Cluster> clusters, Labels labels, Test test) {
    Map<String, List<Cluster>> byLabel = new HashMap<>();
    List<Cluster> merged = new ArrayList<>();
    for (Cluster cluster : clusters) {
      Set<String> own = labels.of(cluster);
      Cluster home = null;
      for (String label : own) {
        for (Cluster earlier : byLabel.getOrDefault(label, List.of())) {
          if (home == null && earlier.agreesWith(cluster) && test.isOne(earlier, cluster)) {
            home = earlier;
          }
        }
      }
      if (home == null) {
        merged.add(cluster);
        home = cluster;
      } else {
        home.absorb(cluster);
      }
      for (String label : own) {
        List<Cluster> holders = byLabel.computeIfAbsent(label, key -> new ArrayList<>());
        if (!holders.contains(home)) {
          holders.add(home);
        }
      }
    }
    return merged;
  }

  private Set<String> otherForms(Cluster cluster) {
    Set<String> forms = new java.util.TreeSet<>();
    for (Appearance appearance : cluster.appearances()) {
      addForm(forms, cluster.type(), appearance.key());
      for (String alias : appearance.entity().aliases()) {
        addForm(forms, cluster.type(), NameKey.of(alias));
      }
    }
    return forms;
  }

  private void addForm(Set<String> forms, EntityType type, String key) {
    String form =
        switch (type) {
          case ORG -> bodyForm(key);
          case PER -> key.indexOf(' ') > 0 ? key : "";
          case LOC -> key;
        };
    if (form.length() > 2) {
      forms.add(type + form);
    }
  }

  /**
   * A rare word tells a body by itself (يونهاب); an ordinary one only together with the sort of
   * body it is (وكالة السواحل).
   */
  private String bodyForm(String key) {
    String form = generic.distinctive(key);
    boolean ordinary = form.indexOf(' ') < 0 && words.isCommon(form);
    if (form.isEmpty() || !ordinary) {
      return form;
    }
    return form.equals(key) ? "" : form + "/" + key.substring(0, key.indexOf(' '));
  }

  private static Set<String> skeletons(Cluster cluster) {
    Set<String> skeletons = new java.util.TreeSet<>();
    for (String key : cluster.keys()) {
      skeletons.add(cluster.type() + Spelling.skeleton(key));
    }
    return skeletons;
  }

  private boolean mayBeSpellings(Cluster a, Cluster b) {
    boolean foreign = isForeign(a) || isForeign(b);
    for (String left : a.keys()) {
      for (String right : b.keys()) {
        boolean different = !left.replace(" ", "").equals(right.replace(" ", ""));
        if (!different || Spelling.mayBeOne(left, right) && mayDiffer(left, right, foreign)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Arabic names differ by the very letters that foreign ones are spelled with (حسن، حسين; جمال،
   * كمال), so vowels may differ in a foreigner's name only, and two ordinary words are one name
   * only where the country is foreign and the vowels agree.
   */
  private boolean mayDiffer(String left, String right, boolean foreign) {
    List<String> a = List.of(left.split(" "));
    List<String> b = List.of(right.split(" "));
    if (a.size() != b.size()) {
      return foreign;
    }
    for (int i = 0; i < a.size(); i++) {
      String x = a.get(i);
      String y = b.get(i);
      boolean ordinary = words.knows(x) && words.knows(y);
      boolean sameVowels = Spelling.vowels(x).equals(Spelling.vowels(y));
      if (!x.equals(y) && !(sameVowels ? foreign || !ordinary : foreign && !ordinary)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isForeign(Cluster cluster) {
    String country = cluster.country();
    return country != null && !ARAB_COUNTRIES.contains(country);
  }

  private List<Cluster> withShortNames(List<Cluster> clusters, List<Appearance> shortNames) {
    Map<String, List<Cluster>> byPart = new HashMap<>();
    for (Cluster cluster : clusters) {
      if (cluster.type() == EntityType.PER) {
        parts(cluster)
            .forEach(part -> byPart.computeIfAbsent(part, k -> new ArrayList<>()).add(cluster));
      }
    }
    Map<Appearance, Cluster> homes = new LinkedHashMap<>();
    for (Appearance appearance : shortNames) {
      List<Cluster> candidates =
          byPart.getOrDefault(appearance.key(), List.of()).stream()
              .filter(cluster -> cluster.agreesWith(appearance.entity().country()))
              .toList();
      Cluster only = onlyOne(candidates, appearance);
      if (only != null) {
        homes.put(appearance, only);
      }
    }
    List<Appearance> alone = shortNames.stream().filter(a -> !homes.containsKey(a)).toList();
    homes.forEach((appearance, cluster) -> cluster.add(appearance));
    List<Cluster> all = new ArrayList<>(clusters);
    all.addAll(byLetters(alone));
    return all;
  }

  private static Set<String> parts(Cluster cluster) {
    Set<String> parts = new java.util.TreeSet<>();
    cluster.keys().forEach(key -> parts.addAll(List.of(key.split(" "))));
    return parts;
  }

  /** The one that the articles of those weeks write of, if there is one clearly. */
  private static @Nullable Cluster onlyOne(List<Cluster> candidates, Appearance appearance) {
    record Near(Cluster cluster, int articles) {}
    List<Near> ranked =
        candidates.stream()
            .map(c -> new Near(c, near(c, appearance)))
            .filter(near -> near.articles() > 0)
            .sorted(Comparator.comparingInt((Near near) -> -near.articles()))
            .toList();
    if (ranked.isEmpty()) {
      return null;
    }
    boolean clear =
        ranked.size() == 1 || ranked.get(0).articles() >= CLEARLY_MORE * ranked.get(1).articles();
    return clear ? ranked.get(0).cluster() : null;
  }

  private static int near(Cluster cluster, Appearance appearance) {
    return (int) cluster.appearances().stream().filter(a -> isNear(a, appearance)).count();
  }

  private static boolean isNear(Appearance a, Appearance b) {
    return a.day() == null
        || b.day() == null
        || Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) <= WEEKS_OF_A_SHORT_NAME_IN_DAYS;
  }
}
