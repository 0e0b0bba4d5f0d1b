package org.isnad.spark.link;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.archive.story.RelatedStories;
import org.isnad.archive.term.ShortIds;

/** The stories: their ids, and which are related. */
final class Stories {

  private static final StructType NAMED =
      new StructType()
          .add("story", DataTypes.LongType, false)
          .add("first", DataTypes.StringType, false)
          .add("day", DataTypes.IntegerType)
          .add("size", DataTypes.LongType, false)
          .add("short", DataTypes.StringType, false);

  private static final StructType ID =
      new StructType()
          .add("story", DataTypes.LongType, false)
          .add("storyId", DataTypes.StringType, false)
          .add("size", DataTypes.LongType, false);

  private static final StructType RELATED =
      new StructType()
          .add("story", DataTypes.LongType, false)
          .add("related", DataTypes.createArrayType(DataTypes.StringType, false), false);

  private Stories() {}

  /**
   * The stories with their ids: short, and longer for the later of those that have one.
   *
   * @param places of {@link StoryPlaces}
   */
  static Dataset<Row> of(Dataset<Row> places, Dataset<Row> compared) {
    Dataset<Row> sizes = places.groupBy("story").agg(count(lit(1)).as("size"));
    WindowSpec oneId =
        Window.partitionBy("short").orderBy(col("day").asc_nulls_last(), col("first"));
    return sizes
        .join(
            compared.select(col("article").as("story"), col("id").as("first"), col("day")), "story")
        .select("story", "first", "day", "size")
        .map(
            (MapFunction<Row, Row>)
                row ->
                    RowFactory.create(
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        ShortIds.of(row.getString(1), 0)),
            Encoders.row(NAMED))
        .withColumn("place", row_number().over(oneId))
        .map(
            (MapFunction<Row, Row>)
                row ->
                    RowFactory.create(
                        row.get(0),
                        ShortIds.of(row.getString(1), row.getInt(row.fieldIndex("place")) - 1),
                        row.get(3)),
            Encoders.row(ID));
  }

  /** For stories that have any, the ids of the related ones, the nearest first. */
  static Dataset<Row> related(Dataset<Row> likes, Dataset<Row> places, Dataset<Row> stories) {
    Dataset<Row> one = places.select(col("article").as("a"), col("story").as("storyA"));
    Dataset<Row> other = places.select(col("article").as("b"), col("story").as("storyB"));
    Dataset<Row> between =
        likes
            .join(one, "a")
            .join(other, "b")
            .filter(col("storyA").notEqual(col("storyB")))
            .select("storyA", "a", "storyB", "b", "near");
    Dataset<Row> both = between.union(between.select("storyB", "b", "storyA", "a", "near"));
    Dataset<Row> others =
        stories.select(
            col("story").as("storyB"), col("storyId").as("idB"), col("size").as("sizeB"));
    return both.join(others, "storyB")
        .join(stories, col("storyA").equalTo(col("story")))
        .select("storyA", "size", "a", "b", "idB", "sizeB", "near")
        .groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG())
        .mapGroups((MapGroupsFunction<Long, Row, Row>) Stories::nearest, Encoders.row(RELATED));
  }

  private static Row nearest(Long story, Iterator<Row> meetings) {
    Row first = meetings.next();
    RelatedStories related = new RelatedStories((int) first.getLong(1));
    met(related, first);
    meetings.forEachRemaining(row -> met(related, row));
    return RowFactory.create(story, related.nearest().toArray(new String[0]));
  }

  private static void met(RelatedStories related, Row row) {
    related.met(
        row.getLong(2), row.getLong(3), row.getString(4), (int) row.getLong(5), row.getDouble(6));
  }

  /** All stories, each with its related ones, often none. */
  static Dataset<Row> withRelated(Dataset<Row> stories, Dataset<Row> related) {
    return stories
        .join(related, "story", "left")
        .select(
            col("story"),
            col("storyId"),
            coalesce(col("related"), array().cast("array<string>")).as("related"));
  }

  /** What a row holds of related stories. */
  static List<String> related(Row row) {
    return new ArrayList<>(row.getList(row.fieldIndex("related")));
  }
}
