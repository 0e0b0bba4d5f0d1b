package org.isnad.archive.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.analysis.record.DayGround;
import org.isnad.archive.dating.SharedTelling.Side;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the articles of a story agree best about what they all tell.
 *
 * <p>Each two articles are scored on each two of their days: for what both date to one day, week,
 * month or year; against what they date apart; a little for news that one dates and the other tells
 * as of its own day; and less the further the articles lie apart. The best days of all together are
 * found by passing on, between each two, how good each day can be for the other (max-sum, Pearl
 * 1988), a few times over.
 */
final class Agreement {

  private static final int ROUNDS = 6;

  /** Days whose score is so near the best are not excluded. */
  private static final double NEARLY = 0.5;

  private static final double A_DAY_APART = -0.01;
  private static final double MOST_APART = -0.6;

  private final List<DayChoice> choices;
  private final List<TellingScore> shared;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final double[][] scores;

  /** What articles tell that are not among the choices is passed over. */
  static Agreement of(List<DayChoice> choices, SharedTellings tellings) {
    Map<String, DayChoice> byArticle = new HashMap<>();
    choices.forEach(choice -> byArticle.put(choice.article(), choice));
    List<TellingScore> shared = new ArrayList<>();
    for (SharedTelling telling : tellings.list()) {
      DayChoice first = byArticle.get(telling.first().article());
      DayChoice second = byArticle.get(telling.second().article());
      if (first != null && second != null) {
        shared.add(new TellingScore(telling, first, second));
      }
    }
    return new Agreement(choices, shared);
  }

  private Agreement(List<DayChoice> choices, List<TellingScore> shared) {
    this.choices = choices;
    this.shared = shared;
    choices.forEach(choice -> numbers.put(choice.article(), numbers.size()));
    this.scores = new double[choices.size()][];
    settle();
  }

  /** The day that agrees best; the earliest of several. */
  LocalDate best(DayChoice choice) {
    return choice.days().get(bestAt(number(choice.article())));
  }

  /** The days that agree best or nearly so, in order. */
  List<LocalDate> likely(DayChoice choice) {
    double[] own = scores[number(choice.article())];
    double least = Arrays.stream(own).max().orElse(0) - NEARLY;
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < own.length; i++) {
      if (own[i] >= least) {
        days.add(choice.days().get(i));
      }
    }
    return days;
  }

  /** The words of other articles that speak for the best day. */
  List<DayGround> grounds(DayChoice choice) {
    List<DayGround> grounds = new ArrayList<>();
    for (TellingScore score : shared) {
      SharedTelling telling = score.telling();
      if (telling.isOf(choice.article())
          && score.of(best(telling.first()), best(telling.second())) > 0) {
        Side other = telling.other(choice.article());
        grounds.add(new DayGround(telling.rule(), other.article(), other.span()));
      }
    }
    return grounds;
  }

  private int best(Side side) {
    return bestAt(number(side));
  }

  private int bestAt(int choice) {
    double[] own = scores[choice];
    int best = 0;
    for (int i = 1; i < own.length; i++) {
      best = own[i] > own[best] + 1e-9 ? i : best;
    }
    return best;
  }

  /** Two articles, and how good each two of their days are together. */
  private static final class Pair {

    private final int a;
    private final int b;

    /** By the day of {@code a}, then of {@code b}. */
    private final double[][] score;

    Pair(int a, int b, double[][] score) {
      this.a = a;
      this.b = b;
      this.score = score;
    }
  }

  private void settle() {
    List<Pair> pairs = pairs();
    Map<Pair, double[]> toFirst = new HashMap<>();
    Map<Pair, double[]> toSecond = new HashMap<>();
    for (Pair pair : pairs) {
      toFirst.put(pair, new double[choices.get(pair.a).days().size()]);
      toSecond.put(pair, new double[choices.get(pair.b).days().size()]);
    }
    for (int round = 0; round < ROUNDS; round++) {
      sum(pairs, toFirst, toSecond);
      for (Pair pair : pairs) {
        double[] first = minus(scores[pair.a], toFirst.get(pair));
        double[] second = minus(scores[pair.b], toSecond.get(pair));
        toFirst.put(pair, passed(pair.score, second, false));
        toSecond.put(pair, passed(pair.score, first, true));
      }
    }
    sum(pairs, toFirst, toSecond);
  }

  private void sum(List<Pair> pairs, Map<Pair, double[]> toFirst, Map<Pair, double[]> toSecond) {
    for (int i = 0; i < choices.size(); i++) {
      scores[i] = choices.get(i).liking().stream().mapToDouble(Double::doubleValue).toArray();
    }
    for (Pair pair : pairs) {
      add(scores[pair.a], toFirst.get(pair));
      add(scores[pair.b], toSecond.get(pair));
    }
  }

  private static void add(double[] sum, double @Nullable [] more) {
    for (int i = 0; more != null && i < sum.length; i++) {
      sum[i] += more[i];
    }
  }

  private static double[] minus(double[] all, double @Nullable [] part) {
    double[] rest = all.clone();
    for (int i = 0; part != null && i < rest.length; i++) {
      rest[i] -= part[i];
    }
    return rest;
  }

  /** How good each day of one can be, over the days of the other. */
  private static double[] passed(double[][] score, double[] from, boolean fromFirst) {
    int size = fromFirst ? score[0].length : score.length;
    double[] best = new double[size];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    for (int to = 0; to < size; to++) {
      for (int at = 0; at < from.length; at++) {
        double value = from[at] + (fromFirst ? score[at][to] : score[to][at]);
        best[to] = Math.max(best[to], value);
      }
    }
    double most = Arrays.stream(best).max().orElse(0);
    return Arrays.stream(best).map(value -> value - most).toArray();
  }

  private List<Pair> pairs() {
    Map<List<Integer>, List<TellingScore>> told = new LinkedHashMap<>();
    for (TellingScore score : shared) {
      SharedTelling telling = score.telling();
      List<Integer> key = List.of(number(telling.first()), number(telling.second()));
      told.computeIfAbsent(key, k -> new ArrayList<>()).add(score);
    }
    List<Pair> pairs = new ArrayList<>();
    told.forEach((key, tellings) -> pairs.add(pair(key.get(0), key.get(1), tellings)));
    return pairs;
  }

  private int number(String article) {
    return Objects.requireNonNull(numbers.get(article), article);
  }

  private int number(Side side) {
    return number(side.article());
  }

  private Pair pair(int a, int b, List<TellingScore> tellings) {
    List<LocalDate> first = choices.get(a).days();
    List<LocalDate> second = choices.get(b).days();
    double[][] score = new double[first.size()][second.size()];
    for (int i = 0; i < first.size(); i++) {
      for (int j = 0; j < second.size(); j++) {
        long apart = Math.abs(ChronoUnit.DAYS.between(first.get(i), second.get(j)));
        score[i][j] = Math.max(MOST_APART, A_DAY_APART * apart);
        for (TellingScore telling : tellings) {
          score[i][j] += telling.of(i, j);
        }
      }
    }
    return new Pair(a, b, score);
  }
}
