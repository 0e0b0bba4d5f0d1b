package org.isnad.archive.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Two articles side by side, sentence by sentence: what the second has from the first as it stands,
 * what it changed, cut and added; and what the first attributes to somebody and the second tells
 * without saying who says so.
 *
 * @param rows in the order of the second; what was cut stands where the first has it
 */
public record TextComparison(List<Row> rows, List<LostAttribution> lost) {

  /** What became of a sentence. */
  public enum Change {
    KEPT,
    CHANGED,
    CUT,
    ADDED
  }

  /**
   * @param first the sentence of the first article; null where it was added
   * @param second that of the second; null where it was cut
   * @param share how much of the shorter stands in the other, by weight of words
   */
  public record Row(Change change, @Nullable Span first, @Nullable Span second, double share) {}

  /**
   * @param statement of the first article
   * @param second where the second article tells it
   */
  public record LostAttribution(Statement statement, Span second) {}

  private static final double KEPT = 0.95;
  private static final double MATCHED = 0.5;
  private static final double TOLD = 0.6;
  private static final double LEAST_TOLD = 12;

  public TextComparison {
    rows = List.copyOf(rows);
    lost = List.copyOf(lost);
  }

  public static TextComparison of(
      AnalysisRecord first, AnalysisRecord second, Terms terms, BackgroundWords words) {
    List<Passage> from = Passage.sentences(first, terms, words);
    List<Passage> to = Passage.sentences(second, terms, words);
    Map<Integer, Integer> match = match(from, to);
    List<Row> rows = rows(from, to, match);
    return new TextComparison(rows, lost(first, second, terms, words));
  }

  private record Pair(int from, int to, double share) {}

  /** Each sentence of the second with one of the first, the likest pairs before others. */
  private static Map<Integer, Integer> match(List<Passage> from, List<Passage> to) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      for (int j = 0; j < to.size(); j++) {
        double share = share(from.get(i), to.get(j));
        if (share >= MATCHED) {
          pairs.add(new Pair(i, j, share));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.share())
            .thenComparing(pair -> Math.abs(pair.from() - pair.to()))
            .thenComparing(Pair::from));
    Map<Integer, Integer> match = new HashMap<>();
    for (Pair pair : pairs) {
      if (!match.containsKey(pair.to()) && !match.containsValue(pair.from())) {
        match.put(pair.to(), pair.from());
      }
    }
    return match;
  }

  /** The lesser of what each has of the other counts half: a part of a sentence is its like. */
  private static double share(Passage a, Passage b) {
    double one = a.sharedWith(b);
    double other = b.sharedWith(a);
    return (Math.max(one, other) + Math.min(one, other)) / 2;
  }

  private static List<Row> rows(List<Passage> from, List<Passage> to, Map<Integer, Integer> match) {
    List<Row> rows = new ArrayList<>();
    int next = 0;
    for (int j = 0; j < to.size(); j++) {
      Integer source = match.get(j);
      if (source == null) {
        rows.add(new Row(Change.ADDED, null, to.get(j).span(), 0));
        continue;
      }
      while (next <= source) {
        if (next < source && !match.containsValue(next)) {
          rows.add(new Row(Change.CUT, from.get(next).span(), null, 0));
        }
        next++;
      }
      Passage own = from.get(source);
      boolean kept = own.sharedWith(to.get(j)) >= KEPT && to.get(j).sharedWith(own) >= KEPT;
      rows.add(
          new Row(
              kept ? Change.KEPT : Change.CHANGED,
              own.span(),
              to.get(j).span(),
              share(own, to.get(j))));
    }
    for (; next < from.size(); next++) {
      if (!match.containsValue(next)) {
        rows.add(new Row(Change.CUT, from.get(next).span(), null, 0));
      }
    }
    return rows;
  }

  private static List<LostAttribution> lost(
      AnalysisRecord first, AnalysisRecord second, Terms terms, BackgroundWords words) {
    List<LostAttribution> lost = new ArrayList<>();
    for (Statement statement : first.statements()) {
      Span content = statement.content();
      Passage told = Passage.of(terms.of(first.text(), content.start(), content.end()), words);
      if (told.weight() < LEAST_TOLD) {
        continue;
      }
      second.sentences().stream()
          .filter(sentence -> has(second, sentence, told, terms, words))
          .filter(sentence -> second.statements().stream().noneMatch(s -> tells(s, sentence)))
          .findFirst()
          .ifPresent(sentence -> lost.add(new LostAttribution(statement, sentence)));
    }
    return lost;
  }

  private static boolean has(
      AnalysisRecord record, Span sentence, Passage told, Terms terms, BackgroundWords words) {
    Passage own = Passage.of(terms.of(record.text(), sentence.start(), sentence.end()), words);
    return told.sharedWith(own) >= TOLD;
  }

  /** Whether the statement stands in the sentence, or begins or ends there. */
  private static boolean tells(Statement statement, Span sentence) {
    return statement.content().overlaps(sentence);
  }
}
