package org.isnad.app.serve.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.Folding;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.Knowledge;
import org.isnad.archive.name.NameBook;
import org.jspecify.annotations.Nullable;

/**
 * What is listed over all articles: the articles themselves by day, the outlets, and who is who. It
 * is made in the background, of what an article names alone; no text is held.
 */
final class Catalogue {

  private static final String NO_DAY = "";

  /** An article in the list of all. */
  private record Head(String id, @Nullable String outlet, @Nullable LocalDate day) {

    static Head of(AnalysisRecord record) {
      LocalDate day = record.published() == null ? null : record.published().date();
      return new Head(record.id(), record.outlet(), day);
    }

    String sortKey() {
      return day == null ? NO_DAY : day.toString();
    }
  }

  /**
   * What the articles of a story are together.
   *
   * @param outlets those with the most articles first
   */
  record Sums(List<String> outlets, SortedMap<LocalDate, Integer> days) {
    static final Sums NONE = new Sums(List.of(), new TreeMap<>());
  }

  private final List<Head> newest;
  private final Map<String, Head> byArticle = new HashMap<>();
  private final List<String> outlets;
  private final NameBook names;
  private final List<Identity> written;
  private final List<String> keys;
  private final Map<String, Identity> byId = new HashMap<>();

  /**
   * @param records without their texts, see {@link #slim}
   */
  Catalogue(
      Collection<AnalysisRecord> records, Knowledge known, Collection<Correction> corrections) {
    newest = paging("").sorted(records.stream().map(Head::of).toList());
    newest.forEach(head -> byArticle.put(head.id(), head));
    outlets =
        List.copyOf(
            new TreeSet<>(newest.stream().map(Head::outlet).filter(Objects::nonNull).toList()));
    names = NameBook.of(records, known, corrections);
    written = names.mostWrittenAbout();
    keys = written.stream().map(identity -> Folding.key(identity.name())).toList();
    written.forEach(identity -> byId.put(identity.id(), identity));
  }

  /** A record with what the catalogue needs of it. */
  static AnalysisRecord slim(AnalysisRecord record) {
    return new AnalysisRecord(
        record.version(),
        record.id(),
        record.url(),
        record.outlet(),
        null,
        record.language(),
        record.published(),
        null,
        List.of(),
        "",
        List.of(),
        record.entities(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  Part<String> articles(ArticlesAsked asked, @Nullable String cursor, int limit) {
    List<Head> found =
        newest.stream()
            .filter(head -> asked.outlet() == null || asked.outlet().equals(head.outlet()))
            .filter(head -> isOn(head.day(), asked))
            .toList();
    Part<Head> part = paging(asked.toString()).part(found, cursor, limit);
    return new Part<>(part.items().stream().map(Head::id).toList(), part.total(), part.next());
  }

  private static boolean isOn(@Nullable LocalDate day, ArticlesAsked asked) {
    LocalDate from = asked.from();
    LocalDate to = asked.to();
    return from == null && to == null
        || day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private static Paging<Head> paging(String asked) {
    return new Paging<>("articles" + asked, Head::sortKey, Head::id);
  }

  List<String> outlets() {
    return outlets;
  }

  /** Of some articles the newest. */
  List<String> newest(List<String> articles, int most) {
    List<Head> heads = articles.stream().map(byArticle::get).filter(Objects::nonNull).toList();
    return paging("").sorted(heads).stream().limit(most).map(Head::id).toList();
  }

  Sums sums(List<String> articles) {
    Map<String, Integer> counts = new HashMap<>();
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    for (String article : articles) {
      Head head = byArticle.get(article);
      if (head != null && head.outlet() != null) {
        counts.merge(head.outlet(), 1, Integer::sum);
      }
      if (head != null && head.day() != null) {
        days.merge(head.day(), 1, Integer::sum);
      }
    }
    List<String> most =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return new Sums(most, days);
  }

  Optional<Identity> identity(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Identity> identity(String article, @Nullable String entity) {
    return names.of(article, entity);
  }

  NameBook names() {
    return names;
  }

  Part<Identity> names(
      String words, @Nullable EntityType type, @Nullable String cursor, int limit) {
    List<Identity> all = words.isBlank() ? written : names.having(words.strip());
    List<Identity> found =
        type == null ? all : all.stream().filter(each -> each.type() == type).toList();
    Paging<Identity> paging =
        new Paging<>(
            "names" + words + type,
            identity -> Integer.toString(1_000_000_000 + identity.articles().size()),
            Identity::key);
    // All are sorted so already.
    return paging.part(words.isBlank() ? found : paging.sorted(found), cursor, limit);
  }

  /** Names that begin so, then those that have a word which does. */
  List<Identity> complete(String begun, int most) {
    List<Identity> found = new ArrayList<>();
    List<Identity> inside = new ArrayList<>();
    for (int i = 0; i < keys.size() && found.size() < most; i++) {
      if (keys.get(i).startsWith(begun)) {
        found.add(written.get(i));
      } else if (inside.size() < most && keys.get(i).contains(" " + begun)) {
        inside.add(written.get(i));
      }
    }
    found.addAll(inside);
    return found.subList(0, Math.min(most, found.size()));
  }
}
