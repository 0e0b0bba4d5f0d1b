package org.isnad.app.serve.resource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of two articles that tell the same, in the order of both: the pairing whose likenesses,
 * the share of words in common, add up to most (Needleman and Wunsch).
 */
final class SentencePairs {

  /** Less in common than this is another sentence. */
  private static final double LEAST = 0.25;

  /**
   * @param one null where the other article alone has the sentence
   */
  record Pair(@Nullable Span one, @Nullable Span other, double likeness) {}

  private SentencePairs() {}

  static List<Pair> of(AnalysisRecord one, AnalysisRecord other) {
    double[][] like = likenesses(one, other);
    int rows = one.sentences().size();
    int columns = other.sentences().size();
    double[][] best = new double[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        double paired = like[i][j] < LEAST ? 0 : like[i][j] + best[i + 1][j + 1];
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < rows || j < columns) {
      boolean fits =
          i < rows
              && j < columns
              && like[i][j] >= LEAST
              && best[i][j] == like[i][j] + best[i + 1][j + 1];
      if (fits) {
        pairs.add(new Pair(one.sentences().get(i), other.sentences().get(j), like[i][j]));
        i++;
        j++;
      } else if (j >= columns || i < rows && best[i][j] == best[i + 1][j]) {
        pairs.add(new Pair(one.sentences().get(i++), null, 0));
      } else {
        pairs.add(new Pair(null, other.sentences().get(j++), 0));
      }
    }
    return pairs;
  }

  private static double[][] likenesses(AnalysisRecord one, AnalysisRecord other) {
    List<Set<String>> rows = words(one);
    List<Set<String>> columns = words(other);
    double[][] like = new double[rows.size()][columns.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        like[i][j] = likeness(rows.get(i), columns.get(j));
      }
    }
    return like;
  }

  private static double likeness(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private static List<Set<String>> words(AnalysisRecord record) {
    List<Set<String>> words = new ArrayList<>();
    for (Span sentence : record.sentences()) {
      Set<String> own = new HashSet<>(List.of(Folding.key(sentence.of(record.text())).split(" ")));
      own.remove("");
      words.add(own);
    }
    return words;
  }
}
