package org.isnad.spark.link;

import static org.apache.spark.sql.functions.array_size;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.archive.AnalysisVersion;
import org.isnad.archive.LinkVersion;
import org.isnad.archive.story.StoryLikeness;
import org.isnad.archive.whole.WholeFolder;
import org.isnad.spark.Note;
import org.isnad.spark.analyze.Folders;

/**
 * Finds the copies, stories, claims and origins of all articles that {@code isnad-spark analyze}
 * wrote. The answer is that of an archive with the same articles, however they are dealt out: what
 * two articles have to do with each other is told by the two alone, and what many have, by all that
 * hangs together.
 */
public final class LinkRun {

  /** So many articles with one word, or run of words, are compared at one place at most. */
  private static final int BLOCK = 4_000;

  private final SparkSession spark;
  private final String input;
  private final String output;
  private final int block;
  private final Consumer<String> messages;

  public LinkRun(SparkSession spark, String input, String output, Consumer<String> messages) {
    this(spark, input, output, BLOCK, messages);
  }

  LinkRun(SparkSession spark, String input, String output, int block, Consumer<String> messages) {
    this.spark = spark;
    this.input = input;
    this.output = output;
    this.block = block;
    this.messages = messages;
  }

  /** What was found. */
  public record Result(long articles, long stories, long copies, long claims, long disputed) {}

  public Result run() throws IOException {
    claim();
    String place = new Path(input, Folders.ARTICLES).toString();
    Stages stages = new Stages(spark, new Path(output, "_work").toString(), messages);
    Dataset<Row> articles = stages.of("articles", () -> Latest.of(spark.read().parquet(place)));
    Dataset<Row> compared = stages.of("compared", () -> Compared.of(articles));
    Dataset<Row> likes =
        stages.of(
            "likes",
            () ->
                new SharedKeys<>(StoryLikeness.FEWEST_SHARED, block, new StoryLikes())
                    .pairs(
                        compared.select(
                            col("article").as("number"),
                            col("telling").as("keys"),
                            col("features").as("known"))));
    Dataset<Row> candidates = stages.of("candidates", () -> CopyPairs.candidates(compared, block));
    Dataset<Row> pairs = stages.of("pairs", () -> CopyPairs.of(candidates, articles));
    Dataset<Row> copying = CopyGroups.joining(pairs);
    Dataset<Row> texts = new Components(stages, "texts").of(copying);
    Dataset<Row> groups = stages.of("groups", () -> CopyGroups.of(texts, compared, copying));
    Dataset<Row> joining = stages.of("joining", () -> StoryPlaces.joining(likes, compared));
    Dataset<Row> heaps = new Components(stages, "heaps").of(joining);
    Dataset<Row> places = stages.of("places", () -> StoryPlaces.of(heaps, compared, likes));
    Dataset<Row> named = stages.of("named", () -> Stories.of(places, compared));
    Dataset<Row> stories =
        stages.of(
            "related", () -> Stories.withRelated(named, Stories.related(likes, places, named)));
    Dataset<Row> told = stages.of("told", () -> Accounts.of(articles, places, stories, groups));
    write(stages, told, groups, pairs);
    stages.lines(
        "articles (JSONL)",
        folder(WholeFolder.ARTICLES),
        () -> WholeArticles.of(articles, compared, places, groups, likes, pairs));
    return result(articles, told, groups);
  }

  private String folder(String name) {
    return new Path(output, name).toString();
  }

  private void write(Stages stages, Dataset<Row> told, Dataset<Row> groups, Dataset<Row> pairs) {
    stages.lines(
        "stories (JSONL)",
        folder(WholeFolder.STORIES),
        () -> told.orderBy("storyId").select("json"));
    stages.lines("copies (JSONL)", folder(WholeFolder.COPIES), () -> groups.select("json"));
    stages.lines("claims (JSONL)", folder("claims"), () -> lines(told, "claims"));
    stages.lines("origins (JSONL)", folder("origins"), () -> lines(told, "origins"));
    Stages tables = new Stages(spark, new Path(output, "parquet").toString(), messages);
    tables.of("stories", () -> told.drop("claims", "origins"));
    tables.of("claims", () -> told.select(col("storyId"), explode(col("claims")).as("json")));
    tables.of("origins", () -> told.select(col("storyId"), explode(col("origins")).as("json")));
    tables.of("copies", () -> pairs.drop("a", "b"));
  }

  private static Dataset<Row> lines(Dataset<Row> told, String column) {
    return told.orderBy("storyId").select(explode(col(column)).as("value"));
  }

  private static Result result(Dataset<Row> articles, Dataset<Row> told, Dataset<Row> groups) {
    Row sums = told.agg(sum(array_size(col("claims"))), sum(col("disputed"))).first();
    return new Result(
        articles.count(),
        told.count(),
        groups.count(),
        sums.isNullAt(0) ? 0 : sums.getLong(0),
        sums.isNullAt(1) ? 0 : sums.getLong(1));
  }

  /** Notes what makes this, and of what, so that nothing else goes on with it. */
  private void claim() throws IOException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    String analysis = new Note(new Path(input, Folders.ANALYSIS), configuration).read().orElse("");
    if (!analysis.equals(AnalysisVersion.current())) {
      throw new IllegalStateException(
          input + " was analysed by another version of Isnad; analyse it anew");
    }
    Path unfinished = new Path(input, Folders.UNFINISHED);
    if (unfinished.getFileSystem(configuration).exists(unfinished)) {
      throw new IllegalStateException(
          input + " is not analysed to its end; call isnad-spark analyze for it again");
    }
    note(
        WholeFolder.VERSION,
        AnalysisVersion.current() + " " + LinkVersion.current(),
        "version of Isnad");
    note("_input", files(), "set of articles");
  }

  /** The files that are read, with their lengths. */
  private String files() throws IOException {
    Path folder = new Path(input, Folders.ARTICLES);
    FileSystem system = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    if (!system.exists(folder)) {
      throw new IllegalStateException(input + " is no folder that isnad-spark analyze wrote");
    }
    CRC32C crc = new CRC32C();
    int count = 0;
    FileStatus[] all = system.listStatus(folder);
    Arrays.sort(all, Comparator.comparing(FileStatus::getPath));
    for (FileStatus file : all) {
      crc.update((file.getPath().getName() + file.getLen()).getBytes(StandardCharsets.UTF_8));
      count++;
    }
    return count + " files " + HexFormat.of().toHexDigits(crc.getValue(), 8);
  }

  private void note(String name, String now, String what) throws IOException {
    new Note(new Path(output, name), spark.sparkContext().hadoopConfiguration())
        .claim(now, before -> output + " was begun with another " + what + "; name a new folder");
  }
}
