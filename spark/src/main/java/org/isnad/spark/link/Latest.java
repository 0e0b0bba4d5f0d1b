package org.isnad.spark.link;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.RecordJson;
import org.isnad.archive.SamePage;
import org.isnad.spark.Shared;

/**
 * Of several pages with one id or address the one that an archive would have as its latest version
 * if all were added in the order of the files; most pages are alone and are not looked at. Pages
 * that share an address are taken for one; an archive asks for the id first, which differs where a
 * page moves to an address that another id has already.
 */
final class Latest {

  private static final String PLACE = "place";
  private static final String[] PLACE_COLUMNS = {"file", "start", "number"};

  private Latest() {}

  /**
   * @param articles as {@code isnad-spark analyze} wrote them
   * @return the same columns and one more, by which each is known
   */
  static Dataset<Row> of(Dataset<Row> articles) {
    Column place = struct(col("file"), col("start"), col("number")).as(PLACE);
    Dataset<Row> ids = articles.select(col("id"), col("url"), place);
    Dataset<Row> addresses =
        ids.filter(col("url").isNotNull())
            .groupBy("url")
            .agg(min_by(col("id"), col(PLACE)).as("known"), countDistinct(col("id")).as("ids"))
            .filter(col("ids").gt(lit(1)))
            .select(col("url").as("address"), col("known"));
    Dataset<Row> named =
        ids.join(addresses, col("url").equalTo(col("address")), "left")
            .select(coalesce(col("known"), col("id")).as("known"), col(PLACE));
    Dataset<Row> several =
        named.groupBy("known").agg(count(lit(1)).as("pages")).filter(col("pages").gt(lit(1)));
    Dataset<Row> versions =
        named
            .join(several, "known")
            .select(
                col("known"),
                col("place.file").as("file"),
                col("place.start").as("start"),
                col("place.number").as("number"));
    Dataset<Row> alone =
        articles.join(versions.select("file", "start", "number"), PLACE_COLUMNS, "left_anti");
    Dataset<Row> latest =
        articles
            .join(versions, PLACE_COLUMNS, "inner")
            .select(columns(articles, "known"))
            .groupByKey(
                (MapFunction<Row, String>) row -> Rows.told(row, "known"), Encoders.STRING())
            .flatMapGroups(
                (FlatMapGroupsFunction<String, Row, Row>) Latest::latest,
                Encoders.row(articles.schema()));
    return alone
        .select(columns(articles))
        .union(latest)
        .withColumn("article", monotonically_increasing_id());
  }

  private static Column[] columns(Dataset<Row> articles, String... more) {
    List<Column> all = new ArrayList<>();
    for (String name : articles.columns()) {
      all.add(col(name));
    }
    for (String name : more) {
      all.add(col(name));
    }
    return all.toArray(new Column[0]);
  }

  private static Iterator<Row> latest(String id, Iterator<Row> rows) {
    List<Row> pages = new ArrayList<>();
    rows.forEachRemaining(pages::add);
    pages.sort(
        Comparator.comparing((Row row) -> Rows.told(row, "file"))
            .thenComparing(row -> Rows.number(row, "start"))
            .thenComparing(row -> Rows.number(row, "number")));
    RecordJson json = new RecordJson();
    Row latest = pages.get(0);
    AnalysisRecord record = json.read(Rows.told(latest, "record"));
    for (Row row : pages.subList(1, pages.size())) {
      AnalysisRecord next = json.read(Rows.told(row, "record"));
      if (!SamePage.saysTheSame(Rows.page(latest), record, Rows.page(row), next)) {
        latest = row;
        record = next;
      }
    }
    return List.of(withId(id, latest, json)).iterator();
  }

  /** A page that came under another id first is analysed again under that. */
  private static Row withId(String id, Row row, RecordJson json) {
    boolean same = Rows.told(row, "id").equals(id);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < row.size() - 1; i++) { // the last is the id that it is known by
      values.add(row.get(i));
    }
    if (!same) {
      Page page = Rows.page(row);
      Page known =
          new Page(
              id,
              page.url(),
              page.outlet(),
              page.title(),
              page.published(),
              page.fetched(),
              page.source());
      values.set(row.fieldIndex("id"), id);
      values.set(row.fieldIndex("record"), json.line(Shared.analyzer().analyze(known)));
    }
    return RowFactory.create(values.toArray());
  }
}
