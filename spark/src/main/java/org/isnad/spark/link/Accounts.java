package org.isnad.spark.link;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.RecordJson;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.claim.Origin;
import org.isnad.archive.copy.Copies;
import org.isnad.archive.copy.CopyGroup;
import org.isnad.archive.dating.ArchiveDater;
import org.isnad.archive.link.StoryTeller;
import org.isnad.archive.link.ToldStory;
import org.isnad.archive.whole.WholeCopies;
import org.isnad.archive.whole.WholeJson;
import org.isnad.archive.whole.WholeStory;
import org.isnad.spark.Shared;

/** Works out, story by story, what its articles tell together. */
final class Accounts {

  private static final StructType SCHEMA =
      new StructType()
          .add("storyId", DataTypes.StringType, false)
          .add("title", DataTypes.StringType, false)
          .add("first_day", DataTypes.DateType)
          .add("last_day", DataTypes.DateType)
          .add("articles", DataTypes.IntegerType, false)
          .add("disputed", DataTypes.IntegerType, false)
          .add("json", DataTypes.StringType, false)
          .add("claims", DataTypes.createArrayType(DataTypes.StringType, false), false)
          .add("origins", DataTypes.createArrayType(DataTypes.StringType, false), false);

  /** A claim, or an origin, with the story that it is of. */
  record OfStory<T>(String story, T told) {}

  private Accounts() {}

  /**
   * @param articles those of {@link Latest}
   * @param places of {@link StoryPlaces}
   * @param stories of {@link Stories#withRelated}
   * @param groups of {@link CopyGroups}
   */
  static Dataset<Row> of(
      Dataset<Row> articles, Dataset<Row> places, Dataset<Row> stories, Dataset<Row> groups) {
    KeyValueGroupedDataset<Long, Row> members =
        articles
            .select(
                "article",
                "id",
                "url",
                "outlet",
                "title",
                "published",
                "fetched",
                "kind",
                "source",
                "record")
            .join(places, "article")
            .join(stories, "story")
            .groupByKey((MapFunction<Row, Long>) row -> Rows.number(row, "story"), Encoders.LONG());
    KeyValueGroupedDataset<Long, Row> copies =
        groups
            .select(col("json"), explode(col("articles")).as("article"))
            .join(places, "article")
            .select("story", "json")
            .distinct()
            .groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG());
    return members.cogroup(
        copies, (CoGroupFunction<Long, Row, Row, Row>) Accounts::tell, Encoders.row(SCHEMA));
  }

  private static Iterator<Row> tell(Long story, Iterator<Row> members, Iterator<Row> copies) {
    RecordJson records = new RecordJson();
    WholeJson json = new WholeJson();
    List<AnalysisRecord> own = new ArrayList<>();
    Map<String, Row> rows = new HashMap<>();
    String id = "";
    List<String> related = List.of();
    while (members.hasNext()) {
      Row row = members.next();
      id = Rows.told(row, "storyId");
      related = Stories.related(row);
      own.add(records.read(Rows.told(row, "record")));
      rows.put(Rows.told(row, "id"), row);
    }
    List<CopyGroup> groups = new ArrayList<>();
    copies.forEachRemaining(
        row -> groups.add(json.read(row.getString(1), WholeCopies.class).group()));
    ToldStory told =
        new StoryTeller(Shared.linking())
            .tell(
                id,
                own,
                new Copies(groups),
                List.of(),
                new ArchiveDater(Shared::analyzer),
                article -> Rows.page(Objects.requireNonNull(rows.get(article), article)));
    return List.of(row(new WholeStory(story, told, related), json)).iterator();
  }

  private static Row row(WholeStory story, WholeJson json) {
    ToldStory told = story.told();
    List<Claim> claims = told.claims();
    return RowFactory.create(
        told.id(),
        told.title(),
        told.from() == null ? null : java.sql.Date.valueOf(told.from()),
        told.to() == null ? null : java.sql.Date.valueOf(told.to()),
        told.articles().size(),
        (int) claims.stream().filter(Claim::isDisputed).count(),
        json.line(story),
        lines(told.id(), claims, json),
        lines(told.id(), Origin.of(claims), json));
  }

  private static String[] lines(String story, List<?> all, WholeJson json) {
    return all.stream().map(one -> json.line(new OfStory<>(story, one))).toArray(String[]::new);
  }
}
