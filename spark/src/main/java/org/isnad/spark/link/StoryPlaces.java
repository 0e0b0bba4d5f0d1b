package org.isnad.spark.link;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.archive.story.StoryArticle;
import org.isnad.archive.story.StoryBoard;
import org.isnad.archive.story.StoryChoice;
import org.isnad.archive.term.Features;

/**
 * Puts articles to stories. Who joins a story is so alike to one of its articles that it would have
 * joined that one alone: so no story reaches beyond what hangs together by such pairs, and each
 * such heap of articles is put to stories by itself, on one {@link StoryBoard}.
 */
final class StoryPlaces {

  private static final Features NONE = new Features.Gathering().features();

  private static final StructType SCHEMA =
      new StructType()
          .add("article", DataTypes.LongType, false)
          .add("story", DataTypes.LongType, false);

  private StoryPlaces() {}

  /** The pairs of which the later may join the earlier's story. */
  static Dataset<Row> joining(Dataset<Row> likes, Dataset<Row> compared) {
    Dataset<Row> one =
        compared.select(
            col("article").as("a"),
            col("day").as("day"),
            col("earliest").as("earliest"),
            col("latest").as("latest"));
    Dataset<Row> other =
        compared.select(
            col("article").as("b"),
            col("day").as("otherDay"),
            col("earliest").as("otherEarliest"),
            col("latest").as("otherLatest"));
    return likes
        .join(one, "a")
        .join(other, "b")
        .filter((FilterFunction<Row>) StoryPlaces::canJoin)
        .select("a", "b");
  }

  private static boolean canJoin(Row row) {
    return StoryChoice.canJoin(
        row.getDouble(row.fieldIndex("near")),
        Rows.days(row),
        Rows.days(row, "otherDay", "otherEarliest", "otherLatest"));
  }

  /**
   * The story of every article.
   *
   * @param components of {@link #joining}
   * @return columns {@code article}, {@code story}: the number of the story's first article
   */
  static Dataset<Row> of(Dataset<Row> components, Dataset<Row> compared, Dataset<Row> likes) {
    KeyValueGroupedDataset<Long, Row> members =
        components
            .join(compared.select("article", "id", "day", "earliest", "latest"), "article")
            .groupByKey(
                (MapFunction<Row, Long>) row -> Rows.number(row, "component"), Encoders.LONG());
    Dataset<Row> others =
        components.select(col("article").as("other"), col("component").as("otherComponent"));
    KeyValueGroupedDataset<Long, Row> within =
        likes
            .join(components, col("a").equalTo(col("article")))
            .join(others, col("b").equalTo(col("other")))
            .filter(col("component").equalTo(col("otherComponent")))
            .select("component", "a", "b", "near")
            .groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG());
    Dataset<Row> together =
        members.cogroup(
            within, (CoGroupFunction<Long, Row, Row, Row>) StoryPlaces::put, Encoders.row(SCHEMA));
    return compared
        .select("article")
        .join(together, "article", "left")
        .select(col("article"), coalesce(col("story"), col("article")).as("story"));
  }

  private record Member(long number, StoryArticle article) {}

  private static Iterator<Row> put(Long component, Iterator<Row> rows, Iterator<Row> likes) {
    List<Member> members = new ArrayList<>();
    rows.forEachRemaining(
        row ->
            members.add(
                new Member(
                    Rows.number(row, "article"),
                    new StoryArticle(Rows.told(row, "id"), Rows.days(row), NONE))));
    members.sort(Comparator.comparing(Member::article, StoryArticle.ORDER));
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      places.put(members.get(i).number(), i);
    }
    Map<Long, List<StoryBoard.Like>> earlier = new HashMap<>();
    while (likes.hasNext()) {
      Row row = likes.next();
      long one = row.getLong(1);
      long other = row.getLong(2);
      boolean isLater = places.getOrDefault(one, 0) > places.getOrDefault(other, 0);
      earlier
          .computeIfAbsent(isLater ? one : other, key -> new ArrayList<>(2))
          .add(new StoryBoard.Like(isLater ? other : one, row.getDouble(3)));
    }
    StoryBoard board = new StoryBoard();
    for (Member member : members) {
      board.add(
          new StoryBoard.Place(
              member.number(), member.article(), earlier.getOrDefault(member.number(), List.of())));
      board.settle();
    }
    return members.stream()
        .map(member -> RowFactory.create(member.number(), board.story(member.number())))
        .iterator();
  }
}
