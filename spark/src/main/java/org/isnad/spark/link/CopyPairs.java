package org.isnad.spark.link;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.analysis.record.RecordJson;
import org.isnad.archive.copy.Copy;
import org.isnad.archive.copy.CopyText;
import org.isnad.spark.Shared;

/** Which articles carry the text of which others. */
final class CopyPairs {

  private static final StructType SCHEMA =
      new StructType()
          .add("a", DataTypes.LongType, false)
          .add("b", DataTypes.LongType, false)
          .add("later", DataTypes.StringType, false)
          .add("earlier", DataTypes.StringType, false)
          .add("kind", DataTypes.StringType, false)
          .add("share", DataTypes.DoubleType, false);

  private static final StructType KEYED =
      new StructType()
          .add("number", DataTypes.LongType, false)
          .add("keys", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("known", DataTypes.BinaryType, false);

  private CopyPairs() {}

  /** Pairs of articles that share enough runs of words to be compared. */
  static Dataset<Row> candidates(Dataset<Row> compared, int block) {
    Dataset<Row> things =
        compared
            .select("article", "runs", "day")
            .mapPartitions((MapPartitionsFunction<Row, Row>) CopyPairs::keyed, Encoders.row(KEYED));
    return new SharedKeys<>(CopyText.FEWEST_SHARED, block, new NearDays()).pairs(things);
  }

  private static Iterator<Row> keyed(Iterator<Row> rows) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        Row row = rows.next();
        Integer day = row.isNullAt(2) ? null : row.getInt(2);
        return RowFactory.create(row.getLong(0), row.get(1), NearDays.bytes(day));
      }
    };
  }

  /**
   * Those of the candidates of which one carries the other.
   *
   * @param articles those of {@link Latest}
   */
  static Dataset<Row> of(Dataset<Row> candidates, Dataset<Row> articles) {
    Dataset<Row> records = articles.select("article", "record");
    KeyValueGroupedDataset<Long, Row> ones =
        records
            .join(candidates.select(col("a").as("article")).distinct(), "article", "left_semi")
            .groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG());
    KeyValueGroupedDataset<Long, Row> others =
        candidates
            .join(records, col("b").equalTo(col("article")))
            .select(col("a"), col("b"), col("record"))
            .groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG());
    return ones.cogroup(
        others, (CoGroupFunction<Long, Row, Row, Row>) CopyPairs::compare, Encoders.row(SCHEMA));
  }

  private static Iterator<Row> compare(Long number, Iterator<Row> one, Iterator<Row> others) {
    RecordJson json = new RecordJson();
    CopyText text = Shared.linking().copyText(json.read(one.next().getString(1)));
    List<Row> pairs = new ArrayList<>();
    while (others.hasNext()) {
      Row other = others.next();
      CopyText with = Shared.linking().copyText(json.read(other.getString(2)));
      text.with(with).ifPresent(copy -> pairs.add(row(number, other.getLong(1), copy)));
    }
    return pairs.iterator();
  }

  private static Row row(long number, long other, Copy copy) {
    return RowFactory.create(
        number, other, copy.article(), copy.of(), copy.kind().name(), copy.share());
  }

  static Copy copy(Row row) {
    return new Copy(
        Rows.told(row, "later"),
        Rows.told(row, "earlier"),
        Copy.Kind.valueOf(Rows.told(row, "kind")),
        row.getDouble(row.fieldIndex("share")));
  }
}
