package org.isnad.spark.link;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.archive.copy.Copy;
import org.isnad.archive.copy.CopyArticle;
import org.isnad.archive.copy.CopyBoard;
import org.isnad.archive.copy.CopyGroup;
import org.isnad.archive.whole.WholeCopies;
import org.isnad.archive.whole.WholeJson;

/** Brings together, of all articles that hang together by copying, those that have one text. */
final class CopyGroups {

  private static final StructType SCHEMA =
      new StructType()
          .add("copies", DataTypes.LongType, false)
          .add("articles", DataTypes.createArrayType(DataTypes.LongType, false), false)
          .add("json", DataTypes.StringType, false);

  private CopyGroups() {}

  /** The pairs that bring together: an excerpt does not. */
  static Dataset<Row> joining(Dataset<Row> pairs) {
    return pairs.filter(col("kind").notEqual(lit(Copy.Kind.EXCERPT.name())));
  }

  /**
   * The groups of two and more.
   *
   * @param components of {@link #joining}
   * @return columns {@code copies}, the number of the first article, {@code articles}, {@code json}
   */
  static Dataset<Row> of(Dataset<Row> components, Dataset<Row> compared, Dataset<Row> joining) {
    KeyValueGroupedDataset<Long, Row> members =
        components
            .join(compared.select("article", "id", "day", "length", "credits"), "article")
            .groupByKey(
                (MapFunction<Row, Long>) row -> Rows.number(row, "component"), Encoders.LONG());
    KeyValueGroupedDataset<Long, Row> pairs =
        joining
            .join(components, col("a").equalTo(col("article")))
            .groupByKey(
                (MapFunction<Row, Long>) row -> Rows.number(row, "component"), Encoders.LONG());
    return members.cogroup(
        pairs, (CoGroupFunction<Long, Row, Row, Row>) CopyGroups::groups, Encoders.row(SCHEMA));
  }

  private record Member(long number, CopyArticle article) {}

  private static Iterator<Row> groups(Long component, Iterator<Row> rows, Iterator<Row> pairs) {
    List<Member> members = new ArrayList<>();
    rows.forEachRemaining(
        row -> members.add(new Member(Rows.number(row, "article"), Compared.copyArticle(row))));
    members.sort(Comparator.comparing(Member::article, CopyArticle.ORDER));
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      places.put(members.get(i).number(), i);
    }
    Map<Long, List<CopyBoard.Pair>> earlier = new HashMap<>();
    while (pairs.hasNext()) {
      Row row = pairs.next();
      long one = Rows.number(row, "a");
      long other = Rows.number(row, "b");
      boolean isLater = places.getOrDefault(one, 0) > places.getOrDefault(other, 0);
      earlier
          .computeIfAbsent(isLater ? one : other, key -> new ArrayList<>(2))
          .add(new CopyBoard.Pair(isLater ? other : one, CopyPairs.copy(row)));
    }
    CopyBoard board = new CopyBoard();
    for (Member member : members) {
      board.add(
          new CopyBoard.Place(
              member.number(), member.article(), earlier.getOrDefault(member.number(), List.of())));
    }
    board.settle();
    return rows(members, board).iterator();
  }

  private static List<Row> rows(List<Member> members, CopyBoard board) {
    WholeJson json = new WholeJson();
    List<Row> groups = new ArrayList<>();
    for (Member member : members) {
      long number = member.number();
      List<Long> articles = board.group(number) == number ? board.articles(number) : List.of();
      if (articles.size() > 1) {
        CopyGroup group = board.group(articles);
        WholeCopies whole = new WholeCopies(number, board.origin(articles), group);
        groups.add(RowFactory.create(number, articles.toArray(new Long[0]), json.line(whole)));
      }
    }
    return groups;
  }
}
