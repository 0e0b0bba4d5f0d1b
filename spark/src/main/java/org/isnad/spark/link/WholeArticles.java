package org.isnad.spark.link;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.isnad.archive.whole.WholeArticle;
import org.isnad.archive.whole.WholeJson;

/** Writes of every article all that an archive keeps of it. */
final class WholeArticles {

  private static final WholeJson JSON = new WholeJson();

  private WholeArticles() {}

  static Dataset<Row> of(
      Dataset<Row> articles,
      Dataset<Row> compared,
      Dataset<Row> places,
      Dataset<Row> groups,
      Dataset<Row> likes,
      Dataset<Row> pairs) {
    Dataset<Row> copies = groups.select(col("copies"), explode(col("articles")).as("article"));
    Dataset<Row> liked =
        likes
            .groupBy(col("a").as("article"))
            .agg(collect_list(struct(col("b"), col("near"))).as("likes"));
    Dataset<Row> paired =
        pairs
            .groupBy(col("a").as("article"))
            .agg(collect_list(struct(col("b"), col("kind"), col("share"))).as("pairs"));
    return articles
        .drop("file", "start", "number")
        .join(compared.select("article", "features", "runs"), "article")
        .join(places, "article")
        .join(copies, "article", "left")
        .join(liked, "article", "left")
        .join(paired, "article", "left")
        .withColumn("copies", coalesce(col("copies"), col("article")))
        .map((MapFunction<Row, String>) row -> JSON.line(article(row)), Encoders.STRING())
        .toDF("value");
  }

  private static WholeArticle article(Row row) {
    byte[] source = row.getAs("source");
    byte[] features = row.getAs("features");
    List<Integer> runs = row.getList(row.fieldIndex("runs"));
    return new WholeArticle(
        Rows.number(row, "article"),
        Rows.told(row, "id"),
        Rows.text(row, "url"),
        Rows.text(row, "outlet"),
        Rows.text(row, "title"),
        Rows.date(row, "published"),
        Rows.date(row, "fetched"),
        Rows.told(row, "kind"),
        source,
        Rows.told(row, "record"),
        features,
        runs.stream().mapToInt(Integer::intValue).toArray(),
        Rows.number(row, "story"),
        Rows.number(row, "copies"),
        rows(row, "likes").stream()
            .map(like -> new WholeArticle.Like(like.getLong(0), like.getDouble(1)))
            .toList(),
        rows(row, "pairs").stream()
            .map(
                pair ->
                    new WholeArticle.Pair(pair.getLong(0), pair.getString(1), pair.getDouble(2)))
            .toList());
  }

  private static List<Row> rows(Row row, String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? List.of() : row.getList(index);
  }
}
