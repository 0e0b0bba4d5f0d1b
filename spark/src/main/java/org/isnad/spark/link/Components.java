package org.isnad.spark.link;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which things hang together, by pairs of them: large-star and small-star by turns (Kiveris et al.
 * 2014) until nothing changes. Every round ties things to smaller numbers only, so that it ends; in
 * practice after some ten rounds, whatever the length of a chain. A round is kept on the disk: it
 * is neither worked out again nor remembered with all that was before it.
 */
final class Components {

  private static final int MOST_ROUNDS = 100;
  private static final String ONE = "a";
  private static final String OTHER = "b";
  private static final String LEAST = "least";

  private final Stages stages;
  private final String name;

  /**
   * @param name by which the rounds are kept
   */
  Components(Stages stages, String name) {
    this.stages = stages;
    this.name = name;
  }

  /**
   * For each thing in a pair the smallest number of those that hang together with it.
   *
   * @param pairs columns {@code a}, {@code b}
   * @return columns {@code article}, {@code component}
   */
  Dataset<Row> of(Dataset<Row> pairs) {
    return stages.of(name, () -> work(pairs));
  }

  private Dataset<Row> work(Dataset<Row> pairs) {
    Dataset<Row> edges = stages.of(round(0), () -> directed(pairs));
    List<Long> before = List.of();
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      Dataset<Row> from = edges;
      edges = stages.of(round(round), () -> smallStar(largeStar(from)));
      List<Long> now = state(edges);
      stages.forget(round(round - 1));
      if (now.equals(before)) {
        return edges
            .select(col(ONE).as("article"), col(OTHER).as("component"))
            .union(edges.select(col(OTHER), col(OTHER)))
            .distinct();
      }
      before = now;
    }
    throw new IllegalStateException(name + ": no end after " + MOST_ROUNDS + " rounds");
  }

  private String round(int number) {
    return name + "-round-" + number;
  }

  /** By this it is seen whether anything changed. */
  private static List<Long> state(Dataset<Row> edges) {
    Row row =
        edges.agg(count(lit(1)), sum(xxhash64(col(ONE), col(OTHER)).mod(1_000_000_007L))).first();
    return List.of(row.getLong(0), row.isNullAt(1) ? 0 : row.getLong(1));
  }

  /** From the larger to the smaller, none twice. */
  private static Dataset<Row> directed(Dataset<Row> pairs) {
    Column larger = greatest(col(ONE), col(OTHER));
    return pairs
        .filter(col(ONE).notEqual(col(OTHER)))
        .select(larger.as(ONE), least(col(ONE), col(OTHER)).as(OTHER))
        .distinct();
  }

  /** Ties all larger neighbours of a thing to the smallest of them all. */
  private static Dataset<Row> largeStar(Dataset<Row> edges) {
    Dataset<Row> both = edges.union(edges.select(col(OTHER), col(ONE)));
    Dataset<Row> smallest = both.groupBy(ONE).agg(least(min(col(OTHER)), col(ONE)).as(LEAST));
    return both.filter(col(OTHER).gt(col(ONE)))
        .join(smallest, ONE)
        .select(col(OTHER).as(ONE), col(LEAST).as(OTHER))
        .distinct();
  }

  /** Ties a thing and all its smaller neighbours to the smallest of these. */
  private static Dataset<Row> smallStar(Dataset<Row> edges) {
    Dataset<Row> smallest = edges.groupBy(ONE).agg(min(col(OTHER)).as(LEAST));
    Dataset<Row> neighbours =
        edges
            .join(smallest, ONE)
            .filter(col(OTHER).notEqual(col(LEAST)))
            .select(col(OTHER).as(ONE), col(LEAST).as(OTHER));
    return neighbours.union(smallest.select(col(ONE), col(LEAST).as(OTHER))).distinct();
  }
}
