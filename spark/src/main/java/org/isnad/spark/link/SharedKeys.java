package org.isnad.spark.link;

import static org.apache.spark.sql.functions.array_size;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.slice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Finds all pairs of things that share so many keys, and how near they are.
 *
 * <p>Things with a key come together, each with all its keys, so that of two it is told at once how
 * many they share; only where they come together by the first that they share is the pair given, so
 * that none is given twice. Whoever shares {@code least} keys shares one before the last {@code
 * least - 1} of each: by these nobody is sent anywhere. Things with a key that many have are dealt
 * out in blocks, every two of which come together: no task gets more than two blocks.
 *
 * @param <T> what is known of a thing, as it is compared
 */
final class SharedKeys<T> implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final StructType KEYED =
      new StructType()
          .add("meeting", DataTypes.LongType)
          .add("block", DataTypes.IntegerType)
          .add("number", DataTypes.LongType)
          .add("keys", DataTypes.createArrayType(DataTypes.IntegerType, false))
          .add("known", DataTypes.BinaryType);

  private static final StructType PAIR =
      new StructType()
          .add("a", DataTypes.LongType)
          .add("b", DataTypes.LongType)
          .add("near", DataTypes.DoubleType);

  private final int least;
  private final int block;
  private final Likeness<T> likeness;

  /**
   * @param least so many keys two must share
   * @param block so many things with one key come together at most
   */
  SharedKeys(int least, int block, Likeness<T> likeness) {
    this.least = least;
    this.block = block;
    this.likeness = likeness;
  }

  /**
   * The pairs.
   *
   * @param things columns {@code number}, {@code keys} (sorted), {@code known}
   * @return columns {@code a}, the larger number, {@code b}, {@code near}
   */
  Dataset<Row> pairs(Dataset<Row> things) {
    Dataset<Row> keyed =
        things
            .filter(array_size(col("keys")).geq(lit(least)))
            .withColumn(
                "key",
                explode(slice(col("keys"), lit(1), array_size(col("keys")).minus(lit(least - 1)))));
    Dataset<Row> common =
        keyed
            .groupBy("key")
            .agg(count(lit(1)).as("having"))
            .filter(col("having").gt(lit(block)))
            .select(
                col("key").as("common"),
                ceil(col("having").divide(lit(block))).cast("int").as("blocks"));
    int atMost = block;
    return keyed
        .join(broadcast(common), col("key").equalTo(col("common")), "left")
        .select(col("key"), col("blocks"), col("number"), col("keys"), col("known"))
        .flatMap(
            (FlatMapFunction<Row, Row>) row -> meetings(row, atMost).iterator(),
            Encoders.row(KEYED))
        .groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG())
        .flatMapGroups((FlatMapGroupsFunction<Long, Row, Row>) this::meet, Encoders.row(PAIR));
  }

  private static long meeting(int key, int block, int other) {
    return (long) key << 32 | (long) Math.min(block, other) << 16 | Math.max(block, other);
  }

  private static List<Row> meetings(Row row, int atMost) {
    int key = row.getInt(0);
    long number = row.getLong(2);
    int blocks = row.isNullAt(1) ? 1 : row.getInt(1);
    if (blocks > 0xFFFF) {
      throw new IllegalStateException(
          "more than " + 0xFFFFL * atMost + " articles with one key; link them in parts");
    }
    int own = (int) Math.floorMod(number * 0x9E3779B97F4A7C15L >>> 20, (long) blocks);
    List<Row> rows = new ArrayList<>(blocks);
    for (int other = 0; other < blocks; other++) {
      rows.add(RowFactory.create(meeting(key, own, other), own, number, row.get(3), row.get(4)));
    }
    return rows;
  }

  /** A thing where it meets others. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Met<T>(int block, long number, int[] keys, T known) {}

  private Iterator<Row> meet(Long meeting, Iterator<Row> rows) {
    int key = (int) (meeting >> 32);
    boolean oneBlock = (meeting >>> 16 & 0xFFFF) == (meeting & 0xFFFF);
    List<Met<T>> met = new ArrayList<>();
    rows.forEachRemaining(row -> met.add(met(row)));
    return IntStream.range(0, met.size())
        .boxed()
        .flatMap(place -> pairs(key, oneBlock, met, place).stream())
        .iterator();
  }

  /** The pairs of one with those before it. */
  private List<Row> pairs(int key, boolean oneBlock, List<Met<T>> met, int place) {
    Met<T> one = met.get(place);
    List<Row> pairs = new ArrayList<>();
    for (Met<T> other : met.subList(0, place)) {
      if (oneBlock || one.block() != other.block()) {
        add(key, one, other, pairs);
      }
    }
    return pairs;
  }

  private Met<T> met(Row row) {
    List<Integer> list = row.getList(3);
    int[] keys = list.stream().mapToInt(Integer::intValue).toArray();
    return new Met<>(row.getInt(1), row.getLong(2), keys, likeness.read(row.getAs(4)));
  }

  private void add(int key, Met<T> one, Met<T> other, List<Row> pairs) {
    int shared = sharedFrom(key, one.keys(), other.keys());
    if (shared >= least) {
      double near = likeness.of(one.known(), other.known(), shared);
      if (near > 0) {
        pairs.add(
            RowFactory.create(
                Math.max(one.number(), other.number()),
                Math.min(one.number(), other.number()),
                near));
      }
    }
  }

  /** How many keys two share; 0 where the first of them is not this. */
  private static int sharedFrom(int key, int[] one, int[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] < other[j]) {
        i++;
      } else if (one[i] > other[j]) {
        j++;
      } else {
        if (shared == 0 && one[i] != key) {
          return 0;
        }
        shared++;
        i++;
        j++;
      }
    }
    return shared;
  }
}
