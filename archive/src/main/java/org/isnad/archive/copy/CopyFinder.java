package org.isnad.archive.copy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Credit;
import org.isnad.analysis.text.Folding;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles that carry one text: wire copy in many outlets, edited or not, and wires
 * inside longer articles.
 *
 * <p>Texts are compared by their runs of four words (Broder 1997), kept in an index from which an
 * article meets only those that share three sampled runs with it. A run that many articles share is
 * a formula of the outlet and leads nowhere.
 */
public final class CopyFinder {

  private static final int FEWEST_SHARED_SAMPLES = 2;
  private static final int FORMULA = 60;
  private static final int DAYS_A_WIRE_LIVES = 10;
  private final Terms terms;
  private final BackgroundWords words;

  public CopyFinder(Terms terms, BackgroundWords words) {
    this.terms = terms;
    this.words = words;
  }

  /** The copies among the records, whose order does not matter. */
  public Copies find(Collection<AnalysisRecord> records) {
    Search search = new Search();
    records.stream()
        .sorted(byDay())
        .forEach(record -> search.add(record, Shingles.of(terms.of(record.text()))));
    return search.copies();
  }

  /** One pass over the articles, the earlier first. */
  private final class Search {
    private final Map<Integer, Wording> wordings = new HashMap<>();
    private final List<AnalysisRecord> records = new ArrayList<>();
    private final List<Shingles> shingles = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private final Map<Long, List<Integer>> index = new HashMap<>();
    private final Map<String, Copy> copies = new HashMap<>();
    private final List<Copy> pairs = new ArrayList<>();
    private final List<Copy> excerpts = new ArrayList<>();

    void add(AnalysisRecord record, Shingles own) {
      int number = records.size();
      Copy best = null;
      int group = number;
      for (int earlier : candidates(own)) {
        Copy copy = compare(record, number, own, earlier);
        if (copy != null) {
          pairs.add(copy);
        }
        if (copy != null && copy.kind() == Copy.Kind.EXCERPT) {
          excerpts.add(copy);
        } else if (copy != null && (best == null || copy.share() > best.share())) {
          best = copy;
          group = groups.get(earlier);
        }
      }
      if (best != null) {
        copies.put(record.id(), best);
      }
      records.add(record);
      shingles.add(own);
      groups.add(group);
      for (long hash : own.sample()) {
        index.computeIfAbsent(hash, key -> new ArrayList<>(2)).add(number);
      }
    }

    private @Nullable Copy compare(AnalysisRecord record, int number, Shingles own, int earlier) {
      AnalysisRecord other = records.get(earlier);
      if (!isNear(day(other), day(record))) {
        return null;
      }
      SharedText shared =
          new SharedText(
              own,
              shingles.get(earlier),
              isOneOutlet(record, other),
              () -> wording(number, record),
              () -> wording(earlier, other));
      Copy.Kind kind = CopyJudge.judge(shared);
      return kind == null ? null : new Copy(record.id(), other.id(), kind, shared.runs());
    }

    private Wording wording(int number, AnalysisRecord record) {
      return wordings.computeIfAbsent(number, n -> Wording.of(record, terms, words));
    }

    private List<Integer> candidates(Shingles own) {
      Map<Integer, Integer> shared = new TreeMap<>();
      for (long hash : own.sample()) {
        List<Integer> holders = index.getOrDefault(hash, List.of());
        if (holders.size() <= FORMULA) {
          holders.forEach(holder -> shared.merge(holder, 1, Integer::sum));
        }
      }
      return shared.entrySet().stream()
          .filter(entry -> entry.getValue() >= FEWEST_SHARED_SAMPLES)
          .map(Map.Entry::getKey)
          .toList();
    }

    Copies copies() {
      Map<Integer, List<AnalysisRecord>> members = new LinkedHashMap<>();
      for (int i = 0; i < records.size(); i++) {
        members.computeIfAbsent(groups.get(i), key -> new ArrayList<>()).add(records.get(i));
      }
      List<CopyGroup> found =
          members.values().stream().filter(m -> m.size() > 1).map(this::group).toList();
      return new Copies(found, excerpts, pairs);
    }

    /** Of those of the first day the fullest is nearest to the source. */
    private CopyGroup group(List<AnalysisRecord> members) {
      LocalDate first = day(members.get(0));
      AnalysisRecord origin =
          members.stream()
              .filter(member -> Objects.equals(day(member), first))
              .max(Comparator.comparingInt(member -> member.text().length()))
              .orElseThrow();
      List<String> ids =
          Stream.concat(Stream.of(origin), members.stream().filter(m -> !m.equals(origin)))
              .map(AnalysisRecord::id)
              .toList();
      List<Copy> others =
          members.stream().map(m -> copies.get(m.id())).filter(Objects::nonNull).toList();
      return new CopyGroup(origin.id(), agency(members), ids, others);
    }
  }

  private static Comparator<AnalysisRecord> byDay() {
    return Comparator.comparing(
            CopyFinder::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
        .thenComparing(AnalysisRecord::id);
  }

  private static @Nullable LocalDate day(AnalysisRecord record) {
    return record.published() == null ? null : record.published().date();
  }

  private static boolean isOneOutlet(AnalysisRecord a, AnalysisRecord b) {
    return a.outlet() != null && a.outlet().equals(b.outlet());
  }

  private static boolean isNear(@Nullable LocalDate earlier, @Nullable LocalDate later) {
    return earlier == null
        || later == null
        || ChronoUnit.DAYS.between(earlier, later) <= DAYS_A_WIRE_LIVES;
  }

  private static @Nullable String agency(List<AnalysisRecord> articles) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (AnalysisRecord article : articles) {
      for (Credit credit : article.credits()) {
        String key = Folding.key(credit.name());
        counts.merge(key, 1, Integer::sum);
        names.putIfAbsent(key, credit.name());
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> names.get(entry.getKey()))
        .orElse(null);
  }
}
