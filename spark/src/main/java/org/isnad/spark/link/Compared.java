package org.isnad.spark.link;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.RecordJson;
import org.isnad.archive.copy.CopyArticle;
import org.isnad.archive.copy.CopyText;
import org.isnad.archive.link.Linking;
import org.isnad.archive.story.Days;
import org.isnad.archive.story.StoryArticle;
import org.isnad.archive.story.StoryLikeness;
import org.isnad.spark.Shared;

/** Works out of each article, alone, what it is compared with others by. */
final class Compared {

  private static final StructType SCHEMA =
      new StructType()
          .add("article", DataTypes.LongType, false)
          .add("id", DataTypes.StringType, false)
          .add("day", DataTypes.IntegerType)
          .add("earliest", DataTypes.IntegerType)
          .add("latest", DataTypes.IntegerType)
          .add("length", DataTypes.IntegerType, false)
          .add("credits", DataTypes.createArrayType(DataTypes.StringType, false), false)
          .add("features", DataTypes.BinaryType, false)
          .add("telling", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("runs", DataTypes.createArrayType(DataTypes.IntegerType, false), false);

  private Compared() {}

  /**
   * @param articles those of {@link Latest}
   */
  static Dataset<Row> of(Dataset<Row> articles) {
    return articles
        .select("article", "record")
        .mapPartitions((MapPartitionsFunction<Row, Row>) Compared::rows, Encoders.row(SCHEMA));
  }

  private static Iterator<Row> rows(Iterator<Row> articles) {
    RecordJson json = new RecordJson();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return articles.hasNext();
      }

      @Override
      public Row next() {
        Row row = articles.next();
        return row(row.getLong(0), json.read(row.getString(1)));
      }
    };
  }

  private static Row row(long number, AnalysisRecord record) {
    Linking linking = Shared.linking();
    StoryArticle story = linking.features().of(record);
    CopyText text = linking.copyText(record);
    CopyArticle copy = text.article();
    Days days = story.days();
    int[] telling = StoryLikeness.telling(story);
    Arrays.sort(telling);
    int[] runs = text.sample();
    Arrays.sort(runs);
    return RowFactory.create(
        number,
        record.id(),
        days == null ? null : Rows.number(days.date()),
        days == null ? null : Rows.number(days.earliest()),
        days == null ? null : Rows.number(days.latest()),
        copy.length(),
        copy.credits().toArray(new String[0]),
        story.features().bytes(),
        telling,
        runs);
  }

  /** What is known of an article to put it to others of one text. */
  static CopyArticle copyArticle(Row row) {
    return new CopyArticle(
        Rows.told(row, "id"),
        Rows.day(row, "day"),
        row.getInt(row.fieldIndex("length")),
        row.getList(row.fieldIndex("credits")));
  }
}
