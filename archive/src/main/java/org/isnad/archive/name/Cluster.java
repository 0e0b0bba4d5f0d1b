package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.jspecify.annotations.Nullable;

/** Appearances that are taken for one identity so far. */
final class Cluster {

  /** By where the first of its letters stands, then by how many of these letters were before. */
  static final Comparator<Cluster> ORDER =
      Comparator.comparing((Cluster cluster) -> cluster.firstOfLetters, Appearance.ORDER)
          .thenComparing(cluster -> cluster.before);

  private final Appearance firstOfLetters;
  private final int before;
  private final EntityType type;
  private final String firstKey;
  private final long split;
  private final Map<String, Integer> spellings = new TreeMap<>();
  private final Map<String, Integer> fullNames = new TreeMap<>();
  private final Map<String, Integer> countries = new TreeMap<>();
  private final Map<String, String> latin = new TreeMap<>();
  private final Map<SourceKind, Integer> kinds = new EnumMap<>(SourceKind.class);
  private final Map<String, String> spellingByKey = new TreeMap<>();
  private final Map<String, String> formByKey = new TreeMap<>();
  private final Map<String, Join> joins = new LinkedHashMap<>();
  private final Set<String> articles = new HashSet<>();
  private final Ministries ministries = new Ministries();
  private final List<Appearance> appearances = new ArrayList<>();

  /**
   * @param firstOfLetters the first appearance of all with these letters
   * @param before how many clusters with these letters there were
   */
  Cluster(Appearance first, Appearance firstOfLetters, int before) {
    this.firstOfLetters = firstOfLetters;
    this.before = before;
    type = first.type();
    firstKey = first.key();
    split = first.split();
    take(first);
  }

  /** Adds one with letters that the cluster has. */
  void add(Appearance appearance) {
    String to = spellingByKey.get(appearance.key());
    String spelling = appearance.form().name();
    if (to != null && !fullNames.containsKey(spelling)) {
      joins.putIfAbsent(spelling, Join.of(spelling, to, Ground.SAME_LETTERS));
    }
    take(appearance);
  }

  void add(Appearance appearance, Join join) {
    if (!fullNames.containsKey(join.spelling())) {
      joins.putIfAbsent(join.spelling(), join);
    }
    take(appearance);
  }

  private void take(Appearance appearance) {
    NameForm form = appearance.form();
    appearances.add(appearance);
    articles.add(appearance.article());
    ministries.add(appearance);
    spellingByKey.putIfAbsent(appearance.key(), form.name());
    fullNames.merge(form.name(), 1, Integer::sum);
    spellings.merge(form.name(), 1, Integer::sum);
    latin.putIfAbsent(form.name(), form.latin());
    formByKey.putIfAbsent(appearance.key(), form.name());
    for (String alias : form.aliases()) {
      spellings.merge(alias, 1, Integer::sum);
      formByKey.putIfAbsent(NameKey.of(alias), alias);
    }
    kinds.merge(form.kind(), 1, Integer::sum);
    if (form.country() != null) {
      countries.merge(form.country(), 1, Integer::sum);
    }
  }

  /** Takes all of another cluster in, for a reason. */
  void absorb(Cluster other, Join join) {
    joins.putIfAbsent(join.spelling(), join);
    other.joins.forEach(joins::putIfAbsent);
    other.appearances.forEach(this::take);
  }

  /** Whether nothing that is known of the two speaks against their being one. */
  boolean agreesWith(Cluster other) {
    return type == other.type
        && agreesWith(other.country())
        && !ministries.differFrom(other.ministries);
  }

  /** The same for one appearance. */
  boolean agreesWith(Appearance appearance) {
    return agreesWith(appearance.form().country())
        && !ministries.differFrom(Ministries.of(appearance));
  }

  boolean agreesWith(@Nullable String otherCountry) {
    String country = country();
    return country == null || otherCountry == null || country.equals(otherCountry);
  }

  /** Whether an article names both, and so tells them apart. */
  boolean sharesAnArticleWith(Cluster other) {
    Set<String> fewer = articles.size() < other.articles.size() ? articles : other.articles;
    Set<String> more = fewer == articles ? other.articles : articles;
    return fewer.stream().anyMatch(more::contains);
  }

  @Nullable String country() {
    return commonest(countries);
  }

  EntityType type() {
    return type;
  }

  long split() {
    return split;
  }

  Set<String> keys() {
    return spellingByKey.keySet();
  }

  /** All forms by their keys, those too that articles give beside the name. */
  Map<String, String> forms() {
    return formByKey;
  }

  /** How an article writes the name with that key. */
  String spelling(String key) {
    return spellingByKey.getOrDefault(key, key);
  }

  String firstKey() {
    return firstKey;
  }

  String firstSpelling() {
    return spelling(firstKey);
  }

  boolean isIn(@Nullable String article) {
    return article != null && articles.contains(article);
  }

  /** That of the first place that names it, see {@link Named#number}. */
  long number() {
    return appearances.stream().mapToLong(a -> a.named().number()).min().orElseThrow();
  }

  List<Appearance> appearances() {
    return appearances;
  }

  /** {@code key}: one that no other identity has; {@code name}: what a person calls it. */
  Identity identity(String id, String key, @Nullable String name) {
    List<String> bySpelling = new ArrayList<>(spellings.keySet());
    bySpelling.sort(Comparator.comparingInt((String s) -> -spellings.getOrDefault(s, 0)));
    SourceKind kind = commonest(kinds);
    String fullest = fullest();
    return new Identity(
        id,
        key,
        type,
        name == null ? fullest : name,
        latin.getOrDefault(fullest, ""),
        List.copyOf(new TreeSet<>(fullNames.keySet())),
        bySpelling,
        country(),
        kind == null ? SourceKind.UNNAMED : kind,
        reasons(),
        new TreeSet<>(articles).stream().toList());
  }

  /** The key that it is known by, where no other has it too. */
  String key() {
    return type + ":" + firstKey;
  }

  /** For each spelling but the first why it is here. */
  private List<Join> reasons() {
    List<Join> reasons = new ArrayList<>(joins.values());
    Set<String> told = new HashSet<>(joins.keySet());
    told.addAll(fullNames.keySet());
    for (Appearance appearance : appearances) {
      for (String alias : appearance.form().aliases()) {
        if (told.add(alias)) {
          reasons.add(Join.of(alias, appearance.form().name(), Ground.ONE_ARTICLE));
        }
      }
    }
    return reasons;
  }

  /** The commonest name among those with most parts, for a person; else the commonest. */
  private String fullest() {
    Map<String, Integer> candidates = new TreeMap<>(fullNames);
    if (type == EntityType.PER) {
      int most =
          fullNames.keySet().stream().mapToInt(name -> NameKey.parts(name).size()).max().orElse(0);
      candidates.keySet().removeIf(name -> NameKey.parts(name).size() < Math.min(most, 3));
    }
    String commonest = commonest(candidates);
    return commonest == null ? firstKey : commonest;
  }

  private static <T> @Nullable T commonest(Map<T, Integer> counts) {
    T best = null;
    int most = 0;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
